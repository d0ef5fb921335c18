import { createHash } from "node:crypto";

/** The source by which a content policy allows a script or a style sheet that stands in the page. */
export function contentHash(content: string): string {
  return `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
}
