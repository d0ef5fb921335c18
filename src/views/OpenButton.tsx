import { type ReactNode, useEffect, useState } from "react";
import { en } from "../messages/en";
import { Icon } from "../ui/Icon";
import { Later } from "../ui/Later";
import type { Incoming } from "./OpenDialog";
import styles from "./TopBar.module.css";

/** The way to another table; `initial` is what was dropped or pasted. It is fetched when it is first wanted. */
export type LoadOpening = () => Promise<{
  default: (props: { initial: Incoming | null; onClose: () => void }) => ReactNode;
}>;

/** Opens the dialog in which another table is opened, as dropping a file anywhere and pasting outside a text field do. */
export function OpenButton({ load }: { load: LoadOpening }) {
  const [opening, setOpening] = useState<{ initial: Incoming | null } | null>(null);
  useEffect(() => {
    function take(event: DragEvent | ClipboardEvent): void {
      const isPaste = event.type === "paste";
      const data = isPaste ? (event as ClipboardEvent).clipboardData : (event as DragEvent).dataTransfer;
      // A text field takes what is pasted by itself, and what is dragged within the page is no file.
      if (!data || (isPaste ? (event.target as Element).matches("input, textarea") : !data.types.includes("Files")))
        return;
      event.preventDefault();
      if (event.type === "dragover") return;
      const file = data.files[0];
      const [html, text] = [data.getData("text/html"), data.getData("text/plain")];
      if (file || html || text) setOpening({ initial: file ?? { html, text } });
    }
    const types = ["dragover", "drop", "paste"] as const;
    for (const type of types) document.addEventListener(type, take);
    return () => {
      for (const type of types) document.removeEventListener(type, take);
    };
  }, []);
  return (
    <>
      <button
        type="button"
        className={styles.command}
        aria-haspopup="dialog"
        onClick={() => setOpening({ initial: null })}
      >
        <Icon name="open" />
        <span>{en.opening.open}</span>
      </button>
      {opening && <Later load={load} initial={opening.initial} onClose={() => setOpening(null)} />}
    </>
  );
}
