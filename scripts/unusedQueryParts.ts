import type { Plugin } from "vite";

/** What stands for the parts of TanStack Query that nothing here uses, and that its client holds on to. */
const standIns: Record<string, string> = {
  "mutationCache.js": `export class MutationCache {
    findAll() { return []; }
    clear() {}
    resumePausedMutations() { return Promise.resolve(); }
  }`,
  "infiniteQueryBehavior.js": `export function infiniteQueryBehavior() { throw new Error("infinite queries are left out of this build"); }
  export const hasNextPage = infiniteQueryBehavior;
  export const hasPreviousPage = infiniteQueryBehavior;`,
  // A table never goes stale: when the window is looked at again, or the network is back, there is nothing to ask anew.
  "focusManager.js": "export const focusManager = { isFocused: () => true, subscribe: () => () => {} };",
  "onlineManager.js": "export const onlineManager = { isOnline: () => true, subscribe: () => () => {} };",
};

/**
 * Leaves mutations, infinite queries and asking anew out of the first script, where they are 2 kB: this app asks once a table,
 * and never writes. The build fails when the library no longer has a file of that name.
 */
export function unusedQueryParts(): Plugin {
  const missing = new Set(Object.keys(standIns));
  return {
    name: "unused-query-parts",
    apply: "build",
    load(id) {
      const name = id.match(/@tanstack\/query-core\/.*\/([^/?]+)$/)?.[1] ?? "";
      const standIn = standIns[name];
      if (standIn !== undefined) missing.delete(name);
      return standIn;
    },
    buildEnd(error) {
      if (!error && missing.size > 0)
        this.error(`TanStack Query: expected the files ${[...missing].join(", ")}, found none of that name`);
    },
  };
}
