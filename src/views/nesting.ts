import { nesting } from "../charts/heatmapNesting";
import { foldTable } from "../model/fold";

/** What only a table with parents needs, in one piece to fetch. */
export const nested = { nesting, foldTable };
