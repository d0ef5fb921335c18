// Takes the README's pictures from the built app: npm run build, then node scripts/pictures.mjs.
import { mkdirSync } from "node:fs";
import { chromium } from "@playwright/test";
import { preview } from "vite";
import { browserOptions } from "./browser.mjs";

const pictures = [
  { name: "overview-light", colorScheme: "light", width: 1440, height: 860 },
  { name: "overview-dark", colorScheme: "dark", width: 1440, height: 860 },
  { name: "phone", colorScheme: "light", width: 390, height: 844, tap: true },
];

const server = await preview({ preview: { port: 4189, strictPort: true } });
const browser = await chromium.launch(browserOptions());
mkdirSync("docs", { recursive: true });
for (const { name, colorScheme, width, height, tap } of pictures) {
  const page = await browser.newPage({ colorScheme, viewport: { width, height }, hasTouch: tap === true });
  await page.goto("http://localhost:4189/");
  const cell = page.getByRole("gridcell", { name: /^Peer workers, Lived experience/ });
  await (tap ? cell.tap() : cell.click());
  await page.mouse.move(0, 0);
  await page.getByRole("blockquote").waitFor();
  await page.screenshot({ path: `docs/${name}.png` });
  await page.close();
}
await browser.close();
await server.close();
