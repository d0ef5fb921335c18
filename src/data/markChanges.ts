import { compareTables } from "../model/compareTables";
import type { EvidenceTable } from "../model/evidenceTable";
import { evidenceFileOf } from "./parseEvidenceTable";

/** The attribute of examples that says what became of them since the version before; it can be filtered by like any other. */
export const sinceAttribute = "since-version";
const values = { added: "new", changed: "changed", same: "as before" } as const;

/** The value of that attribute for what is new, and for what is changed. */
export const sinceValues: readonly string[] = [values.added, values.changed];

/** An example that a newer version does not have any more. */
interface Withdrawn {
  readonly group: string;
  readonly theme: string;
  readonly text: string;
}

/** What a file says of the version before its own: which it was, and which examples were withdrawn since. */
export interface VersionBefore {
  readonly version: string | null;
  readonly searched: string | null;
  readonly withdrawn: readonly Withdrawn[];
}

/**
 * The file of a newer version, with what became of its examples as an attribute, and what was withdrawn under the key
 * "versionBefore". `label` names the attribute.
 */
export function markChanges(
  now: EvidenceTable,
  before: EvidenceTable,
  { version, searched, label }: Pick<VersionBefore, "version" | "searched"> & { readonly label: string },
): object {
  const file = evidenceFileOf(now) as FileParts;
  const { added, changed, withdrawn } = compareTables(before, now, sinceAttribute);
  const became = new Map<number, string>([
    ...added.map((i): [number, string] => [i, values.added]),
    ...changed.map((pair): [number, string] => [pair.now, values.changed]),
  ]);
  const versionBefore: VersionBefore = {
    version,
    searched,
    withdrawn: withdrawn.flatMap((i) => {
      const example = before.examples[i];
      if (!example) return [];
      const { group, theme, text } = example;
      return [{ group: before.groups[group]?.label ?? "", theme: before.themes[theme]?.label ?? "", text }];
    }),
  };
  return {
    ...file,
    attributes: [
      ...(file.attributes ?? []).filter(({ id }) => id !== sinceAttribute),
      { id: sinceAttribute, of: "example", label, type: "ordered", values: Object.values(values) },
    ],
    examples: file.examples.map((example, i) => ({
      ...example,
      attributes: { ...example.attributes, [sinceAttribute]: became.get(i) ?? values.same },
    })),
    versionBefore,
  };
}

/** What a file says of the version before its own; null where it says nothing, or nothing that can be read. */
export function versionBefore(file: object): VersionBefore | null {
  const said: unknown = "versionBefore" in file ? file.versionBefore : null;
  if (typeof said !== "object" || said === null || !("withdrawn" in said) || !Array.isArray(said.withdrawn))
    return null;
  const read = (object: object, key: string): string | null => {
    const value: unknown = Object.hasOwn(object, key) ? Reflect.get(object, key) : null;
    return typeof value === "string" ? value : null;
  };
  return {
    version: read(said, "version"),
    searched: read(said, "searched"),
    withdrawn: said.withdrawn.flatMap((item: unknown) => {
      if (typeof item !== "object" || item === null) return [];
      return [{ group: read(item, "group") ?? "", theme: read(item, "theme") ?? "", text: read(item, "text") ?? "" }];
    }),
  };
}

/** As much of a checked file as is changed here. */
interface FileParts {
  readonly attributes?: readonly { readonly id: string }[] | null;
  readonly examples: readonly { readonly attributes?: object | null }[];
}
