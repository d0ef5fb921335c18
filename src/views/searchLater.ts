import { useEffect, useState } from "react";

const load = async () => {
  const [search, { studyName }] = await Promise.all([import("../model/search"), import("./studyName")]);
  return { ...search, studyName };
};
type Search = Awaited<ReturnType<typeof load>>;

let loaded: Search | null = null;

/** Fetches the search, and what reads the names of studies, which the first view does not need. */
export async function loadSearch(): Promise<Search> {
  loaded = await load();
  return loaded;
}

/** The search, once it is there; it is fetched as soon as it is wanted. */
export function useSearch(isWanted: boolean): Search | null {
  const [search, setSearch] = useState(loaded);
  useEffect(() => {
    // One that does not come is missed where it is typed: the box's own part, which needs it, says so.
    if (isWanted && search === null) void loadSearch().then(setSearch, () => {});
  }, [isWanted, search]);
  return search;
}
