/** What an address names a table by ("table=ID"), without its kind and as it is meant: "ID". */
export function idNamed(named: string): string {
  return new URLSearchParams(named).get(named.split("=", 1)[0] ?? "") ?? "";
}
