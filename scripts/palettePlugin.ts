import { type Plugin, runnerImport } from "vite";
import type { ChartStyle } from "../src/charts/style";

const id = "virtual:palette.css";

/** Makes the page's custom properties from the charts' palette, so that there is one palette only. */
export function palette(): Plugin {
  let css = "";
  return {
    name: "palette",
    // Before the build starts: two of Vite's runs may not be nested.
    async config() {
      css = await paletteCss();
    },
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load: (source) => (source === `\0${id}` ? css : null),
  };
}

async function paletteCss(): Promise<string> {
  const { module } = await runnerImport<typeof import("../src/charts/style")>("./src/charts/style.ts", {
    configFile: false,
  });
  const { lightStyle, darkStyle } = module;
  const dark = properties(darkStyle);
  // Paper is light, whatever the screen is.
  return `:root { color-scheme: light; ${properties(lightStyle)} }
@media screen and (prefers-color-scheme: dark) { :root:not([data-scheme="light"]) { color-scheme: dark; ${dark} } }
@media screen { :root[data-scheme="dark"] { color-scheme: dark; ${dark} } }`;
}

function properties(style: ChartStyle): string {
  return Object.entries(style)
    .flatMap(([name, value]: [string, unknown]) =>
      Array.isArray(value) ? value.map((color, i) => [`${name}-${i}`, color]) : [[name, value]],
    )
    .map(([name, value]) => `--${name}: ${value};`)
    .join(" ");
}
