import { foldKey, type KeyParts, keyParts } from "./studyKey";

/**
 * Pairs of keys that may be one study, as [key, the simpler one]: "Lee & Park 2011" and "Lee 2011", "A. Smith 2010" and
 * "Smith 2010", "Smith 2010a" and "Smith 2010", "World Health Organization 2015" and "WHO 2015". Linear time.
 */
export function nearKeys(keys: Iterable<string>): [string, string][] {
  const buckets = new Map<string, { readonly key: string; readonly parts: KeyParts }[]>();
  for (const key of keys) {
    const parts = keyParts(foldKey(key));
    if (parts === null) continue;
    const bucket = `${bucketOf(key, parts)} ${parts.year}`;
    const others = buckets.get(bucket);
    if (others) others.push({ key, parts });
    else buckets.set(bucket, [{ key, parts }]);
  }
  return [...buckets.values()].flatMap((bucket) => {
    const [simplest, ...others] = [...bucket].sort((a, b) => weight(a.parts) - weight(b.parts));
    if (simplest === undefined) return [];
    // Two that both say more than the simplest may well be two.
    return others.flatMap(({ key, parts }): [string, string][] =>
      isNear(parts, simplest.parts) ? [[key, simplest.key]] : [],
    );
  });
}

/** What near keys have in common: the first author's last word, or the letters that an institution is known by. */
function bucketOf(key: string, { names: [name = ""] }: KeyParts): string {
  const words = name.split(" ");
  const capitals = key.replace(/\s\S+$/, "").match(/\p{Lu}/gu) ?? [];
  if (words.length >= 3 && capitals.length >= 3) return capitals.join("").toLowerCase();
  return words.filter((word) => word.length > 1).at(-1) ?? name;
}

function weight({ names, letter }: KeyParts): number {
  return names.length * 100 + letter.length * 50 + (names[0]?.length ?? 0);
}

function isNear(a: KeyParts, b: KeyParts): boolean {
  const sameLetter = a.letter === b.letter || a.letter === "" || b.letter === "";
  return sameLetter && b.names.length === 1;
}
