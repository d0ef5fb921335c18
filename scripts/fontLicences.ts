import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** The packages of the fonts that a build holds. Their licence asks to go along with them. */
const packages = [
  "@fontsource-variable/inter",
  "@fontsource-variable/source-serif-4",
  "@fontsource/arimo",
  "@fontsource/noto-sans-jp",
  "@fontsource/tinos",
];

/** Puts the licence of each font beside the built app: licences/inter.txt. */
export function fontLicences(): Plugin {
  return {
    name: "font-licences",
    apply: "build",
    generateBundle() {
      for (const name of packages)
        this.emitFile({
          type: "asset",
          fileName: `licences/${name.split("/")[1]}.txt`,
          source: readFileSync(`node_modules/${name}/LICENSE`, "utf8"),
        });
    },
  };
}
