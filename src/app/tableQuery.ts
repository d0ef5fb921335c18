import { queryOptions } from "@tanstack/react-query";
import { loadTable } from "../data/loadTable";

/** The built-in table. It is a file of this app: it does not change while the page is open, and a failure is shown at once. */
export const tableQuery = queryOptions({
  queryKey: ["table", "piat-2021-table-4"],
  queryFn: () => loadTable("./data/piat-2021-table-4.json"),
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  retry: false,
  networkMode: "always",
});
