import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { tableNamed } from "../state/address";
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
  const named = tableNamed(place.search);
  await Promise.all([client.prefetchQuery(place.queryFor(named)), search]);
  flushSync(() =>
    createRoot(root).render(
      <QueryClientProvider client={client}>
        {/* A kept table has come with the view in which it was left (see loadOther.ts). */}
        <App {...place} search={named ? window.location.search : place.search} />
      </QueryClientProvider>,
    ),
  );
  delete document.documentElement.dataset.otherView;
}
