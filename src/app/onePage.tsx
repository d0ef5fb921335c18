import { readTable } from "../data/loadTable";
import { enWebPage } from "../messages/enWebPage";
import "./fonts";
import { start } from "./start";
import { tableQuery } from "./tableQuery";

// The app as a page that is one file, with its table and its first view inside (see export/webPage.ts).
const held = document.getElementById("evidence");
const view = held?.dataset.view ?? "";

void start({
  queryFor: () => tableQuery("held", async () => readTable(held?.textContent ?? "", enWebPage.thisPage)),
  search: firstSearch(),
  // A file can be put on a server: then it has an address like any page.
  ...(window.location.protocol === "file:" ? { whyNoAddress: enWebPage.whyNoAddress } : {}),
});

/** The page's own view; where a reader has gone on from there and comes back, or an address names one, that one. */
function firstSearch(): string {
  if (window.history.state !== null || window.location.search !== "" || view === "") return window.location.search;
  try {
    // Named in the address too, so that Back leads to it.
    window.history.replaceState(true, "", `?${view}`);
  } catch {} // not every browser lets a file have addresses
  return `?${view}`;
}
