import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import { enSharing } from "../messages/enSharing";
import { addressOf, tableNamed } from "../state/address";
import type { ViewStore } from "../state/viewStore";
import controls from "../ui/controls.module.css";
import { useEvidence } from "./evidence";
import styles from "./ShareSheet.module.css";

interface Props {
  /** How often the address was asked for: each time it is copied anew. */
  asked: number;
  /** It opens beside this one. */
  button: RefObject<HTMLElement | null>;
  whyNoAddress: ReactNode;
}

/** The address of just this view, copied; where the browser does not let it, to be copied by hand; where there is none, why. */
export function ShareSheet({ asked, button, whyNoAddress }: Props) {
  const { store } = useEvidence();
  const sheet = useRef<HTMLDivElement>(null);
  const [result, setResult] = useState<Copied | null>(null);
  const hasNone = Boolean(whyNoAddress);

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once more, it is copied once more
  useEffect(() => {
    let isStale = false;
    setResult(null);
    void (hasNone ? Promise.resolve(null) : copyAddress(store)).then((copied) => {
      if (isStale) return;
      setResult(copied);
      sheet.current?.showPopover(button.current ? { source: button.current } : {});
    });
    return () => {
      isStale = true;
    };
  }, [asked, hasNone, store, button]);

  return (
    <div ref={sheet} popover="auto" className={styles.sheet}>
      <p role="status">{hasNone ? whyNoAddress : result?.said}</p>
      {result && (
        <label className={styles.address}>
          <span>{enSharing.address}</span>
          <input readOnly value={result.address} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
      <button type="button" className={controls.button} onClick={() => sheet.current?.hidePopover()}>
        {enSharing.close}
      </button>
    </div>
  );
}

interface Copied {
  readonly said: string;
  readonly address: string;
}

async function copyAddress(store: ViewStore): Promise<Copied> {
  const { pathname, search, href } = window.location;
  const address = new URL(addressOf(store.getState().view, pathname, tableNamed(search)), href).href;
  try {
    await navigator.clipboard.writeText(address);
    return { said: enSharing.copied, address };
  } catch {
    return { said: enSharing.notCopied, address }; // no permission, or no clipboard
  }
}
