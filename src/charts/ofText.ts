/** More texts than a figure has, and not so many that a page which is open for days grows. */
const most = 20_000;

/** What a function says of a text, worked out once for each. */
export function ofText<Value>(make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      if (known.size === most) known.clear();
      value = make(text);
      known.set(text, value);
    }
    return value;
  };
}
