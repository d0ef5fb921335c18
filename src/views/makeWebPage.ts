import { evidenceFileOf } from "../data/parseEvidenceTable";
import { webPage } from "../export/webPage";
import type { Messages } from "../messages/en";
import type { EvidenceTable } from "../model/evidenceTable";
import { encodeView } from "../state/address";
import type { View } from "../state/view";

/**
 * The app as one HTML file with this table and this view inside. Throws an Error in words where the build's template cannot
 * be fetched.
 */
export async function makeWebPage(
  table: EvidenceTable,
  view: View,
  messages: Messages,
  signal?: AbortSignal,
): Promise<string> {
  const template = document.getElementById("evidence") ? ownTemplate() : await fetchTemplate(signal);
  return webPage(template, {
    table: evidenceFileOf(table),
    view: encodeView(view).toString(),
    title: messages.page.documentTitle(table.title),
  });
}

async function fetchTemplate(signal: AbortSignal | undefined): Promise<string> {
  const response = await fetch("./page.html", { signal: signal ?? null });
  if (!response.ok)
    throw new Error(`page.html: expected the template of a web page, got HTTP status ${response.status}`);
  return response.text();
}

/** A page that is one file is a template itself, once what its script has made is taken out. It can fetch no other. */
export function ownTemplate(): string {
  const page = document.documentElement.cloneNode(true) as HTMLElement;
  page.removeAttribute("data-scheme");
  page.querySelector("#root")?.replaceChildren();
  return `<!doctype html>\n${page.outerHTML}`;
}
