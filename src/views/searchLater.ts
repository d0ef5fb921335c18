import { useEffect, useState } from "react";

type Search = typeof import("../model/search");

let loaded: Search | null = null;

/** Fetches the search, which the first view does not need. */
export async function loadSearch(): Promise<Search> {
  loaded = await import("../model/search");
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
