import { readFileSync } from "node:fs";
import react from "@vitejs/plugin-react";
import { build, type Plugin } from "vite";
import { contentHash } from "./contentHash.ts";
import { palette } from "./palettePlugin.ts";
import { scopedName } from "./scopedName.ts";

const target = "es2023";

/**
 * Builds the app a second time, as one HTML file that asks for no other: page.html, the template into which an export puts a
 * table and a view (src/export/webPage.ts). A running page could not make it of its own files.
 */
export function onePage(): Plugin {
  let page = "";
  return {
    name: "one-page",
    apply: "build",
    // Before the build starts: two of Vite's runs may not be nested.
    async config() {
      const { script, css } = await bundle();
      page = assemble(readFileSync("src/app/onePage.html", "utf8"), script, css);
    },
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "page.html", source: page });
    },
  };
}

/** The faces for Japanese would make the page sixteen times as large: a PDF made in it says which characters it has no face for. */
const withoutCjk: Plugin = {
  name: "without-cjk",
  load: (id) => (id.endsWith("/src/export/cjkFontFiles.ts") ? "export const cjkFontFiles = () => [];" : null),
};

/** All of the app as one script and one style sheet, fonts within. */
async function bundle(): Promise<{ script: string; css: string }> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: "error",
    plugins: [react(), palette(), withoutCjk],
    css: { modules: { generateScopedName: scopedName } },
    build: {
      target,
      write: false,
      assetsInlineLimit: Number.POSITIVE_INFINITY,
      cssCodeSplit: false,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: { input: "src/app/onePage.tsx", output: { codeSplitting: false } },
    },
  });
  if (!("output" in built)) throw new Error("one-page: expected one output");
  const [script, ...others] = built.output;
  const [styles, ...more] = others;
  if (styles?.type !== "asset" || !styles.fileName.endsWith(".css") || more.length > 0)
    throw new Error(`one-page: expected one script and one style sheet, got ${others.map((file) => file.fileName)}`);
  return { script: script.code, css: String(styles.source) };
}

/** The page with all of it inside, and a content policy that allows this and nothing else. */
function assemble(source: string, code: string, allCss: string): string {
  // What would end a script element, or make it end later, stands in strings and patterns only, where it may be escaped.
  const script = code.replace(/<(?=\/script|!--)/gi, "\\x3c");
  const { css, faces } = setFacesApart(allCss);
  const [, first = ""] = /<script>([\s\S]*?)<\/script>/.exec(source) ?? [];
  const icon = `data:image/svg+xml,${encodeURIComponent(readFileSync("public/icon.svg", "utf8"))}`;
  const hashes = (contents: readonly string[]) => contents.map(contentHash).join(" ");
  const policy = [
    "default-src 'none'",
    `script-src ${hashes([first, script])}`,
    `style-src ${hashes([css, ...faces.map((face) => face.css)])}`,
    "font-src data:",
    "img-src data: blob:",
    // What an export would fetch, a font for instance, is inside as well.
    "connect-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const head = [
    `<link rel="icon" href="${icon}" />`,
    // Of two faces that have a character, the later one is used: Latin, as in the app.
    ...faces.map((face) => `<style data-range="${face.ranges}">${face.css}</style>`),
    `<style>${css}</style>`,
  ].join("\n    ");
  const app = `<script type="application/json" id="evidence" data-view=""></script>
    <script type="module">${script}</script>`;
  return source
    .replace("<!--policy-->", () => `<meta http-equiv="Content-Security-Policy" content="${policy}" />`)
    .replace("<!--head-->", () => head)
    .replace("<!--app-->", () => app);
}

/** Faces for other scripts than Latin, each by itself with its ranges, so that a page can do without those it does not use. */
function setFacesApart(allCss: string): { css: string; faces: { css: string; ranges: string }[] } {
  const faces: { css: string; ranges: string }[] = [];
  const css = allCss.replace(/@font-face\s*\{[^}]*\}/g, (face) => {
    const [, list] = /unicode-range:([^;}]*)/.exec(face) ?? [];
    if (list === undefined) return face;
    const ranges = list.split(",").map(plainRange);
    // The interface itself needs Latin.
    if (ranges.includes("0-ff")) return face;
    faces.push({ css: face, ranges: ranges.join(" ") });
    return "";
  });
  return { css, faces };
}

/** "U+4??" and "U+0400-04FF" as "400-4ff". */
function plainRange(range: string): string {
  const [from = "", to = from] = range.trim().replace(/^u\+/i, "").toLowerCase().split("-");
  const hex = (text: string, digit: string) => Number.parseInt(text.replaceAll("?", digit), 16).toString(16);
  return `${hex(from, "0")}-${hex(to, "f")}`;
}
