interface Modules {
  getModuleInfo(id: string): { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

/**
 * Names the file of a module: "start" for whatever the first view imports, so that it is one file and packs better than the
 * many that the bundler would make of what later views share; null leaves it to the bundler.
 */
export function startChunk(id: string, modules: Modules): string | null {
  // What the bundler puts in for modules of the older kind: the first view has some, and so it is there for those that come later.
  if (id.includes("rolldown/runtime")) return "start";
  const seen = new Set<string>();
  const waiting = [id];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const info = modules.getModuleInfo(next);
    if (info?.isEntry) return "start";
    // Only those that import it outright: what is behind import() comes later.
    waiting.push(...(info?.importers ?? []));
  }
  return null;
}
