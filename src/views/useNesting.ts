import { use } from "react";
import { treeOf } from "../model/tree";
import { useEvidence } from "./evidence";
import type { nested } from "./nesting";

let fetched: Promise<typeof nested> | null = null;

/** Fetches it once; what did not come is asked for anew the next time. */
function fetchNesting(): Promise<typeof nested> {
  fetched ??= import("./nesting").then(
    (module) => module.nested,
    (error) => {
      fetched = null;
      throw error;
    },
  );
  return fetched;
}

/** What nested headings take, waited for; null for a table in which nothing has a parent. */
export function useNesting(): typeof nested | null {
  const { groups, themes } = useEvidence().table;
  const isNested = treeOf(groups).isNested || treeOf(themes).isNested;
  return isNested ? use(fetchNesting()) : null;
}
