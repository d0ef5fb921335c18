import { useRef, useState } from "react";
import { addressOf } from "../state/address";
import controls from "../ui/controls.module.css";
import { Icon } from "../ui/Icon";
import { useEvidence } from "./evidence";
import styles from "./TopBar.module.css";

/** Copies the address of just this view; where the browser does not let it, shows the address to be copied by hand. */
export function ShareButton({ onShare }: { onShare: () => void }) {
  const { store, messages } = useEvidence();
  const words = messages.sharing;
  const sheet = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [result, setResult] = useState<{ address: string; isCopied: boolean } | null>(null);

  async function share(): Promise<void> {
    onShare();
    const address = new URL(addressOf(store.getState().view, window.location.pathname), window.location.href).href;
    setResult(null);
    let isCopied = true;
    try {
      await navigator.clipboard.writeText(address);
    } catch {
      isCopied = false; // no permission, or no clipboard: the address is shown instead
    }
    setResult({ address, isCopied });
    // With its source, it opens beside the button.
    sheet.current?.showPopover(button.current ? { source: button.current } : {});
  }

  return (
    <>
      <button ref={button} type="button" className={styles.command} onClick={() => void share()}>
        <Icon name="share" />
        <span>{words.share}</span>
      </button>
      <div ref={sheet} popover="auto" className={styles.sheet}>
        <p role="status">{result && (result.isCopied ? words.copied : words.notCopied)}</p>
        {result && (
          <label className={styles.address}>
            <span>{words.address}</span>
            <input readOnly value={result.address} onFocus={(event) => event.currentTarget.select()} />
          </label>
        )}
        <button type="button" className={controls.button} onClick={() => sheet.current?.hidePopover()}>
          {words.close}
        </button>
      </div>
    </>
  );
}
