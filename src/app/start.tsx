import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { loadSearch } from "../views/searchLater";
import { App, type Place } from "./App";
import "./styles";

/** Puts the app into the page, once its table is there or is known to be missing. */
export async function start(place: Place): Promise<void> {
  const root = document.getElementById("root");
  if (!root) throw new Error('the page: expected an element with id "root"');
  const client = new QueryClient();
  // The prerendered page stays until the table is there, or is known to be missing: it is then replaced in one commit. What
  // the words of an address filter, must not be seen unfiltered; should the search not come, the table is shown without it.
  const search = new URLSearchParams(place.search).has("words") ? loadSearch().catch(() => {}) : null;
  await Promise.all([client.prefetchQuery(place.query), search]);
  flushSync(() =>
    createRoot(root).render(
      <QueryClientProvider client={client}>
        <App {...place} />
      </QueryClientProvider>,
    ),
  );
  delete document.documentElement.dataset.otherView;
}
