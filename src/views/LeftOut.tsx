import { enLeftOut } from "../messages/enLeftOut";
import type { reconcileView } from "../state/reconcileView";

type Fitted = ReturnType<typeof reconcileView>["leftOut"][number];

/** What an address asked for in vain, in a sentence: as it is written there, and what the table does not have. */
export function LeftOut({ written, fitted }: { written: readonly string[]; fitted: readonly Fitted[] }) {
  return enLeftOut.leftOut([...written, ...fitted.map((part) => enLeftOut.parts[part])]);
}
