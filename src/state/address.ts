import type { Facet } from "../model/facets";
import { readTarget, targetKey } from "../model/target";
import { choices, defaultView, type View } from "./view";

/** How one part of a view stands in an address; `read` gives undefined for what cannot be read. */
interface Parameter<Name extends keyof View> {
  readonly name: string;
  readonly write: (value: View[Name]) => string;
  readonly read: (text: string) => View[Name] | undefined;
}

const choice = <Name extends keyof typeof choices>(part: Name, name: string = part): Parameter<Name> => ({
  name,
  write: (value) => value,
  read: (text) => choices[part].find((known) => known === text) as View[Name] | undefined,
});
type IdList =
  | "hiddenGroups"
  | "hiddenThemes"
  | "hiddenStudies"
  | "foldedGroups"
  | "foldedThemes"
  | "groupOrder"
  | "themeOrder"
  | "compared";
const ids = <Name extends IdList>(name: string): Parameter<Name> => ({
  name,
  write: (value) => writeList(value ?? []),
  read: readList as (text: string) => View[Name],
});
const count = (name: string): Parameter<"citedIn"> => ({
  name,
  write: String,
  read: (text) => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined),
});

const flag = <Name extends "turned">(name: string): Parameter<Name> => ({
  name,
  write: (value) => (value ? "1" : "0"),
  read: (text) => (text === "1" || text === "0" ? text === "1" : undefined),
});

// The names in an address are a contract: links that people have sent must go on working.
const parameters: { readonly [Name in keyof View]: Parameter<Name> } = {
  tab: choice("tab"),
  measure: choice("measure"),
  order: choice("order"),
  groupOrder: ids("group-order"),
  themeOrder: ids("theme-order"),
  turned: flag("turned"),
  foldedGroups: ids("fold-groups"),
  foldedThemes: ids("fold-themes"),
  unit: choice("unit"),
  level: choice("level"),
  strength: choice("strength"),
  minimum: {
    name: "min",
    write: String,
    // As JavaScript writes it: a very small one has an exponent.
    read: (text) => (/^\d{1,9}(\.\d{1,25})?(e-\d{1,3})?$/.test(text) ? Number(text) : undefined),
  },
  rarePairs: choice("rarePairs", "rare-pairs"),
  around: { name: "around", write: (value) => value ?? "", read: (text) => text || undefined },
  isolated: choice("isolated"),
  ring: choice("ring"),
  ribbons: choice("ribbons"),
  matrix: choice("matrix"),
  labels: choice("labels"),
  comparedBy: choice("comparedBy", "compare"),
  compared: ids("themes"),
  segments: { name: "segments", write: (value) => value ?? "", read: (text) => text || undefined },
  sort: choice("sort"),
  list: choice("list"),
  words: { name: "words", write: (value) => value, read: (text) => text },
  hiddenGroups: ids("hide-groups"),
  hiddenThemes: ids("hide-themes"),
  hiddenStudies: ids("hide-studies"),
  citedIn: count("cited-in"),
  facets: { name: "only", write: writeFacets, read: readFacets },
  onlyWords: { name: "only-words", write: () => "yes", read: (text) => (text === "yes" ? true : undefined) },
  selection: {
    name: "select",
    write: (value) => (value ? targetKey(value) : ""),
    read: (text) => readTarget(text) ?? undefined,
  },
};
const parts = Object.keys(parameters) as (keyof View)[];

/** What other sites add to an address to count visits; it asks this page for nothing. */
const isFromElsewhere = (name: string): boolean => /^(utm_.*|[a-z]*clid|mc_[a-z]+|_.*)$/.test(name);

/** The charts that can stand alone, in a page of someone else. */
const embeds = ["heatmap", "chord"] as const;
export type Embed = (typeof embeds)[number];

/** The chart that an address asks for alone (`?embed=heatmap`), to be shown in the address's view; null: the whole app. */
export function embedOf(search: string): Embed | null {
  const wanted = new URLSearchParams(search).get("embed");
  return embeds.find((chart) => chart === wanted) ?? null;
}

/** A view as the parameters of an address. A default leaves no trace. */
export function encodeView(view: View): URLSearchParams {
  const address = new URLSearchParams();
  const add = <Name extends keyof View>(part: Name) => {
    const { name, write } = parameters[part];
    if (!isDefault(part, view[part])) address.set(name, write(view[part]));
  };
  parts.forEach(add);
  return address;
}

/**
 * What an address names its table by, as it is written there: "table=ID", one that is kept in this browser, or "data=ADDRESS",
 * one to be fetched; "": the built-in one.
 */
export function tableNamed(search: string): string {
  return /(?:^|[?&])((table|data)=[^&]*)/.exec(search)?.[1] ?? "";
}

/** The address of a view within its site, as people read it: a path and a query. `table` is what the table is named by. */
export function addressOf(view: View, path: string, table: string): string {
  const query = [table, readable(encodeView(view).toString())].filter(Boolean).join("&");
  return path + (query ? `?${query}` : "");
}

/** Slashes, colons, commas and semicolons may stand as they are in a query. */
const readable = (query: string): string => query.replace(/%(2F|3A|2C|3B)/g, decodeURIComponent);

/** The view in an address. What cannot be read falls back to its default and is listed as written. Never throws. */
export function decodeView(search: string): { view: View; leftOut: string[] } {
  const address = new URLSearchParams(search);
  const known = new Set(parts.map((part) => parameters[part].name));
  if (embedOf(search)) known.add("embed");
  known.add(tableNamed(search).split("=", 1)[0] ?? "");
  const unknown = [...address].filter(([name]) => !known.has(name) && !isFromElsewhere(name));
  const leftOut = unknown.map(([name, text]) => (text === "" ? name : `${name}=${text}`));
  const read = <Name extends keyof View>(part: Name): View[Name] => {
    const { name, read: understand } = parameters[part];
    const text = address.get(name);
    if (text === null) return defaultView[part];
    const value = understand(text);
    if (value === undefined) leftOut.push(`${name}=${text}`);
    return value ?? defaultView[part];
  };
  return { view: Object.fromEntries(parts.map((part) => [part, read(part)])) as unknown as View, leftOut };
}

/** Null and an empty list differ: nothing chosen yet, and nothing chosen. */
function isDefault<Name extends keyof View>(part: Name, value: View[Name]): boolean {
  const usual = defaultView[part];
  return value === usual || (Array.isArray(value) && Array.isArray(usual) && value.length === 0);
}

const writeList = (list: readonly string[]): string => list.map(encodeURIComponent).join(",");

function readList(text: string): string[] | undefined {
  try {
    return text === "" ? [] : text.split(",").map(decodeURIComponent);
  } catch {
    return undefined; // a malformed escape
  }
}

/** "confidence:high,moderate;year:2013"; "year:" is "not reported", "year::" none at all. */
function writeFacets(facets: readonly Facet[]): string {
  const write = (values: readonly string[]) => (values.length === 0 ? ":" : writeList(values));
  return facets.map(({ attribute, values }) => `${encodeURIComponent(attribute)}:${write(values)}`).join(";");
}

function readFacets(text: string): Facet[] | undefined {
  const facets = text.split(";").map((part): Facet | undefined => {
    const end = part.indexOf(":");
    const attribute = readList(part.slice(0, Math.max(0, end)))?.[0];
    const list = part.slice(end + 1);
    const values = list === "" ? [""] : list === ":" ? [] : list.includes(":") ? undefined : readList(list);
    return attribute && values ? { attribute, values } : undefined;
  });
  return facets.includes(undefined) ? undefined : (facets as Facet[]);
}
