import { readFileSync } from "node:fs";
import { createServer, type Plugin } from "vite";
import { contentHash } from "./contentHash.ts";
import { scopedName } from "./scopedName.ts";

const data = "public/data/piat-2021-table-4.json";

/**
 * Finishes the built index.html: the first view of the built-in table as markup, the style sheet inside the page, and a
 * content policy that names what is inside by its hash.
 */
export function prerender(): Plugin {
  let body = "";
  return {
    name: "prerender",
    apply: "build",
    // Before the build starts: two of Vite's runs may not be nested.
    async config() {
      body = await renderFirstView(JSON.parse(readFileSync(data, "utf8")));
    },
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle }) {
        const styles = Object.values(bundle ?? {}).flatMap((file) =>
          file.type === "asset" && file.fileName.endsWith(".css") && html.includes(file.fileName) ? [file] : [],
        );
        let page = html.replace(/\s*<link rel="stylesheet"[^>]*>/g, "");
        const css = styles
          .map((file) => String(file.source))
          .join("\n")
          .replaceAll("url(./", "url(./assets/");
        for (const file of styles) {
          delete bundle?.[file.fileName];
          // A part that is fetched later would wait for a file that there is not.
          for (const chunk of Object.values(bundle ?? {}))
            if (chunk.type === "chunk") chunk.viteMetadata?.importedCss.delete(file.fileName);
        }

        page = page.replace("<!--head-->", () => `<style>${css}</style>`).replace("<!--first view-->", () => body);
        page = startAfterFirstPaint(page);
        return page.replace("<!--policy-->", () => policy(page));
      },
    },
  };
}

async function renderFirstView(json: unknown): Promise<string> {
  const server = await createServer({
    configFile: false,
    css: { modules: { generateScopedName: scopedName } },
    server: { middlewareMode: true, hmr: false, watch: null },
    appType: "custom",
    optimizeDeps: { noDiscovery: true },
    logLevel: "error",
  });
  try {
    const { firstView } = await server.ssrLoadModule("/src/app/prerender.tsx");
    return firstView(json);
  } finally {
    await server.close();
  }
}

/**
 * The app's script fetched and run when the browser has painted what is in the page: before, it would only hold the paint up.
 * A page in the background is never painted, and one that waits unseen paints nothing: they do not wait for it.
 */
function startAfterFirstPaint(page: string): string {
  const preload = /<link rel="modulepreload"[^>]*href="([^"]+)"[^>]*>/g;
  const [tag, entry] = /<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>/.exec(page) ?? [];
  if (!tag) throw new Error("prerender: no module script in index.html");
  const parts = [...page.matchAll(preload)].map(([, href]) => href);
  const start = `{
        let start = () => {
          start = () => {};
          for (const href of ${JSON.stringify(parts)})
            document.head.append(Object.assign(document.createElement("link"), { rel: "modulepreload", href }));
          import("${entry}").catch((error) => {
            delete document.documentElement.dataset.otherView;
            document.getElementById("unstarted").hidden = false;
            throw error;
          });
        };
        if (document.hidden || "otherView" in document.documentElement.dataset) start();
        new PerformanceObserver(() => start()).observe({ type: "paint", buffered: true });
        setTimeout(() => start(), 1000);
      }`;
  return page
    .replaceAll(preload, "")
    .replace(tag, "")
    .replace("</body>", () => `<script>${start}</script></body>`);
}

/** No script or style but the app's files and those in the page; no page of the site can send its data away. */
function policy(page: string): string {
  const hashes = (tag: string) =>
    [...page.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, "g"))]
      .map((match) => contentHash(match[1] ?? ""))
      .join(" ");
  const rules = [
    "default-src 'self'",
    `script-src 'self' ${hashes("script")}`,
    `style-src 'self' ${hashes("style")}`,
    "img-src 'self' data: blob:",
    // A script in the page narrows it to 'self', unless the address names a table elsewhere.
    "connect-src 'self' https:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<meta http-equiv="Content-Security-Policy" content="${rules.join("; ")}">`;
}
