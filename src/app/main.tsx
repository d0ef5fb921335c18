import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { App } from "./App";
import "./styles";
import { loadSearch } from "../views/searchLater";
import { tableQuery } from "./tableQuery";

const root = document.getElementById("root");
if (!root) throw new Error('index.html: expected an element with id "root"');

// A first paint that waits for its fonts is laid out twice and comes late: stand-ins of the same size go before them.
void import("./fonts");

const client = new QueryClient();

// No await at the top: parts that are fetched import this very file, and would wait for it while it waits for them.
void start(root);

async function start(element: HTMLElement): Promise<void> {
  // The prerendered page stays until the table is there, or is known to be missing: it is then replaced in one commit. What
  // the words of an address filter, must not be seen unfiltered; should the search not come, the table is shown without it.
  const search = new URLSearchParams(window.location.search).has("words") ? loadSearch().catch(() => {}) : null;
  await Promise.all([client.prefetchQuery(tableQuery), search]);
  flushSync(() =>
    createRoot(element).render(
      <QueryClientProvider client={client}>
        <App />
      </QueryClientProvider>,
    ),
  );
  delete document.documentElement.dataset.otherView;
}
