import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { App, type Place, readyFor } from "./App";
import "./styles";

/** Puts the app into the page, once its table is there or is known to be missing. */
export async function start(place: Place): Promise<void> {
  const root = document.getElementById("root");
  if (!root) throw new Error('the page: expected an element with id "root"');
  const client = new QueryClient();
  // The prerendered page stays until the table is there, or is known to be missing: it is then replaced in one commit.
  await readyFor(place.search, place.queryFor, client);
  flushSync(() =>
    createRoot(root).render(
      <QueryClientProvider client={client}>
        <App {...place} />
      </QueryClientProvider>,
    ),
  );
  delete document.documentElement.dataset.otherView;
}
