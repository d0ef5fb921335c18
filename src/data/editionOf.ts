/** What a file says of its edition, null where it does not. */
export interface Edition {
  readonly version: string | null;
  readonly searched: string | null;
}

/** What a file says of its edition, if it does so in words. */
export function editionOf(file: object): Edition {
  const about: unknown = "about" in file ? file.about : null;
  const read = (key: "version" | "searched"): string | null => {
    const text = typeof about === "object" && about !== null && key in about ? Reflect.get(about, key) : null;
    return typeof text === "string" ? text : null;
  };
  return { version: read("version"), searched: read("searched") };
}
