import { useState } from "react";
import { enKeeping } from "../messages/enKeeping";
import { Failure } from "./Failure";
import styles from "./TableBanner.module.css";
import { TableList } from "./TableList";

/** In the place of a table that an address names in vain: what is wrong, what to do, and which tables there are. */
export function ElsewherePage(props: { named: string; why: string; onRetry: () => void; busy: boolean }) {
  const { named, why, onRetry, busy } = props;
  const words = enKeeping.elsewhere;
  const [isOwn] = useState(named.startsWith("table="));
  return (
    <>
      <Failure
        title={isOwn ? words.notHereTitle : words.dataTitle}
        why={why}
        help={isOwn ? words.notHereHelp : words.dataHelp}
        onRetry={onRetry}
        busy={busy}
      />
      <div className={styles.elsewhere}>
        <p>
          <a href={window.location.pathname}>{words.toBuiltIn}</a>
        </p>
        <TableList />
      </div>
    </>
  );
}
