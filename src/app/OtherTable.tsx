import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { EvidenceTable } from "../model/evidenceTable";
import { ElsewherePage } from "../views/ElsewherePage";
import { TableBanner } from "../views/TableBanner";
import { WhyNoAddress } from "../views/WhyNoAddress";
import { isAddressWaiting } from "./addressBar";
import { showOwn } from "./showOwn";
import { tableKey } from "./tableQuery";

interface Props {
  /** What the address names the table by. */
  readonly named: string;
  /** The table could not be opened: why, and the way to try again. Else the table is there, and this stands above it. */
  readonly trouble?: { readonly why: string; readonly onRetry: () => void; readonly busy: boolean };
  /** Instead: why its address is none that others could open. */
  readonly isSharing?: boolean;
}

/** All that the page says of tables other than the built-in one, as one part that comes when it is asked for. */
export function OtherTable({ named, trouble, isSharing }: Props) {
  const client = useQueryClient();
  // Whoever leaves the table and comes back, finds it as it was left.
  const noteShown = useCallback((table: EvidenceTable) => client.setQueryData(tableKey(named), table), [client, named]);
  if (trouble) return <ElsewherePage named={named} {...trouble} />;
  return isSharing ? (
    <WhyNoAddress named={named} />
  ) : (
    <TableBanner
      named={named}
      settled={addressWritten}
      onShown={noteShown}
      onKeep={(...own) => showOwn(...own, client)}
    />
  );
}

/** Resolves once the address has caught up with the choices. */
async function addressWritten(): Promise<void> {
  while (isAddressWaiting()) await new Promise((resolve) => setTimeout(resolve, 50));
}
