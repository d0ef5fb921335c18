import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { fontLicences } from "./scripts/fontLicences.ts";
import { onePage } from "./scripts/onePagePlugin.ts";
import { packStart } from "./scripts/packStart.ts";
import { palette } from "./scripts/palettePlugin.ts";
import { prerender } from "./scripts/prerenderPlugin.ts";
import { scopedName } from "./scripts/scopedName.ts";
import { startChunk } from "./scripts/startChunk.ts";
import { unusedQueryParts } from "./scripts/unusedQueryParts.ts";

export default defineConfig({
  // Relative addresses: the built folder works under any path.
  base: "./",
  plugins: [react(), unusedQueryParts(), packStart(), palette(), prerender(), onePage(), fontLicences()],
  css: { modules: { generateScopedName: scopedName } },
  build: {
    target: "es2023",
    // The font files are preloaded and cached; none is worth inlining.
    assetsInlineLimit: 0,
    modulePreload: false,
    // What moves headings comes right after the first view, and packs better in one file than in two.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: startChunk }, { name: "arranging", test: /src\/views\/(HeatmapArranging|useMove)\.tsx?$/ }],
        },
      },
    },
  },
});
