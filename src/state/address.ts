import { readTarget, targetKey } from "../model/target";
import { choices, defaultView, type View } from "./view";

// The names in an address are a contract: links that people have sent must go on working.
const minimumName = "min";
const comparedName = "themes";
const selectionName = "select";

/** What an address will be able to ask for one day; until then a reader is told that it was not heeded. */
const notYet = ["table", "data", "embed"];

/** A view as the parameters of an address. A default leaves no trace. */
export function encodeView(view: View): URLSearchParams {
  const address = new URLSearchParams();
  for (const name of ["tab", "measure", "order", "unit"] as const) {
    if (view[name] !== defaultView[name]) address.set(name, view[name]);
  }
  if (view.minimum !== defaultView.minimum) address.set(minimumName, String(view.minimum));
  if (view.compared) address.set(comparedName, view.compared.map(encodeURIComponent).join(","));
  if (view.selection) address.set(selectionName, targetKey(view.selection));
  return address;
}

/** The view in an address. What cannot be read falls back to its default and is listed as written. Never throws. */
export function decodeView(search: string): { view: View; leftOut: string[] } {
  const address = new URLSearchParams(search);
  const leftOut: string[] = [];
  /** The first value of a name as `read` understands it; undefined when it is not there or cannot be read. */
  const part = <T>(name: string, read: (value: string) => T | undefined): T | undefined => {
    const value = address.get(name);
    if (value === null) return undefined;
    const result = read(value);
    if (result === undefined) leftOut.push(`${name}=${value}`);
    return result;
  };
  const choice = <Name extends keyof typeof choices>(name: Name) =>
    part(name, (value) => choices[name].find((known) => known === value) as View[Name] | undefined) ??
    defaultView[name];

  for (const name of notYet) if (address.has(name)) leftOut.push(`${name}=${address.get(name)}`);
  const view: View = {
    tab: choice("tab"),
    measure: choice("measure"),
    order: choice("order"),
    unit: choice("unit"),
    minimum: part(minimumName, readCount) ?? defaultView.minimum,
    compared: part(comparedName, readIds) ?? defaultView.compared,
    selection: part(selectionName, (value) => readTarget(value) ?? undefined) ?? defaultView.selection,
  };
  return { view, leftOut };
}

function readCount(value: string): number | undefined {
  return /^[1-9]\d{0,8}$/.test(value) ? Number(value) : undefined;
}

function readIds(value: string): string[] | undefined {
  try {
    return value === "" ? [] : value.split(",").map(decodeURIComponent);
  } catch {
    return undefined; // a malformed escape
  }
}
