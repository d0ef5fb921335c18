import { useRef, useState } from "react";
import { addressOf } from "../state/address";
import controls from "../ui/controls.module.css";
import { Icon } from "../ui/Icon";
import { useEvidence } from "./evidence";
import styles from "./TopBar.module.css";

/**
 * Copies the address of just this view; where the browser does not let it, shows the address to be copied by hand; where
 * there is none, says so.
 */
export function ShareButton({ onShare, whyNoAddress }: { onShare: () => void; whyNoAddress?: string }) {
  const { store, messages } = useEvidence();
  const words = messages.sharing;
  const sheet = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [result, setResult] = useState<{ said: string; address?: string } | null>(null);

  async function share(): Promise<void> {
    setResult(null);
    setResult(whyNoAddress ? { said: whyNoAddress } : await copy());
    // With its source, it opens beside the button.
    sheet.current?.showPopover(button.current ? { source: button.current } : {});
  }

  async function copy(): Promise<{ said: string; address: string }> {
    onShare();
    const address = new URL(addressOf(store.getState().view, window.location.pathname), window.location.href).href;
    try {
      await navigator.clipboard.writeText(address);
      return { said: words.copied, address };
    } catch {
      return { said: words.notCopied, address }; // no permission, or no clipboard
    }
  }

  return (
    <>
      <button ref={button} type="button" className={styles.command} onClick={() => void share()}>
        <Icon name="share" />
        <span>{words.share}</span>
      </button>
      <div ref={sheet} popover="auto" className={styles.sheet}>
        <p role="status">{result?.said}</p>
        {result?.address && (
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
