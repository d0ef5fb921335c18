import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, sep } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

const types = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};
const compressed = new Set([".css", ".html", ".js", ".json", ".svg"]);

/**
 * Serves a folder, and pages given as text by their path, over HTTP with gzip and keep-alive, as a web host would. Every
 * file is packed once. `sent` lists path and bytes of each body since it was last emptied.
 */
export async function serve(folder, pages = {}) {
  const packed = new Map();
  const sent = [];

  async function load(path) {
    const type = extname(path);
    const body = Object.hasOwn(pages, path) ? Buffer.from(pages[path]) : await readFile(join(folder, path));
    const headers = { "content-type": types[type] ?? "application/octet-stream", "cache-control": "max-age=600" };
    if (!compressed.has(type)) return { body, headers };
    return { body: await promisify(gzip)(body), headers: { ...headers, "content-encoding": "gzip" } };
  }

  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const path = decodeURIComponent(pathname === "/" ? "/index.html" : pathname);
    try {
      if (path.split(/[/\\]/).includes("..")) throw new Error(`outside of ${folder}${sep}: ${path}`);
      if (!packed.has(path)) packed.set(path, await load(path));
      const { body, headers } = packed.get(path);
      sent.push({ path, bytes: body.length });
      response.writeHead(200, { ...headers, "content-length": body.length }).end(body);
    } catch {
      response.writeHead(404, { "content-length": 0 }).end();
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    sent,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
