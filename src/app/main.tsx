import { loadTable } from "../data/loadTable";
import { start } from "./start";
import { tableQuery } from "./tableQuery";

// A first paint that waits for its fonts is laid out twice and comes late: stand-ins of the same size go before them.
void import("./fonts");

// No await at the top: parts that are fetched import this very file, and would wait for it while it waits for them.
void start({
  queryFor: (named) =>
    tableQuery(named, async () =>
      named ? (await import("./loadOther")).loadOther(named) : loadTable("./data/piat-2021-table-4.json"),
    ),
  search: window.location.search,
  others: {
    load: () => import("./OtherTable").then((module) => ({ default: module.OtherTable })),
    loadOpening: () => import("./Opening").then((module) => ({ default: module.Opening })),
  },
});
