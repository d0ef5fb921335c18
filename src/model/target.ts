/** What a reader can point at, select and share. Ids, never indices: a target outlives a reordered table. */
export type Target =
  | { readonly kind: "cell"; readonly group: string; readonly theme: string }
  | { readonly kind: "group"; readonly group: string }
  | { readonly kind: "theme"; readonly theme: string }
  | { readonly kind: "study"; readonly study: string }
  | { readonly kind: "pair"; readonly studies: readonly [string, string] }
  | TwoEntries;

/** Two groups, or two themes: what they share. */
export interface TwoEntries {
  readonly kind: "groups" | "themes";
  readonly ids: readonly [string, string];
}

/** A text that is equal for equal targets, whichever way round two are named. */
export function targetKey(target: Target): string {
  const join = (...ids: string[]) => [target.kind, ...ids.map(encodeURIComponent)].join(":");
  switch (target.kind) {
    case "cell":
      return join(target.group, target.theme);
    case "group":
      return join(target.group);
    case "theme":
      return join(target.theme);
    case "study":
      return join(target.study);
    case "pair":
      return join(...[...target.studies].sort());
    case "groups":
    case "themes":
      return join(...[...target.ids].sort());
  }
}

/** The target that `targetKey` wrote, or null for anything else. Whether the ids exist is not asked. */
export function readTarget(key: string): Target | null {
  let parts: string[];
  try {
    parts = key.split(":").map(decodeURIComponent);
  } catch {
    return null; // a malformed escape: not a key
  }
  const [kind, a, b] = parts;
  if (a === undefined || a === "" || b === "" || parts.length > 3) return null;
  if (b === undefined) {
    if (kind === "group") return { kind, group: a };
    if (kind === "theme") return { kind, theme: a };
    if (kind === "study") return { kind, study: a };
    return null;
  }
  if (kind === "cell") return { kind, group: a, theme: b };
  if (kind === "pair" && a !== b) return { kind, studies: [a, b] };
  if ((kind === "groups" || kind === "themes") && a !== b) return { kind, ids: [a, b] };
  return null;
}
