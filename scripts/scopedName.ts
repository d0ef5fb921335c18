import { basename } from "node:path";

/** The class name of a CSS module: file and class, so that the prerendered page and the client agree and people can read it. */
export function scopedName(name: string, path: string): string {
  return `${basename(path.split("?")[0] ?? path, ".module.css")}__${name}`;
}
