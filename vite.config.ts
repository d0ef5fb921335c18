import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { palette } from "./scripts/palettePlugin.ts";
import { prerender } from "./scripts/prerenderPlugin.ts";
import { scopedName } from "./scripts/scopedName.ts";

export default defineConfig({
  // Relative addresses: the built folder works under any path.
  base: "./",
  plugins: [react(), palette(), prerender()],
  css: { modules: { generateScopedName: scopedName } },
  build: {
    target: "es2023",
    // The font files are preloaded and cached; none is worth inlining.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // All that the first view needs in one file: cut up wherever a part is shared with what is fetched later, it is 5 kB more.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "start", test: /src\/app\/main\.tsx$/ }] } } },
  },
});
