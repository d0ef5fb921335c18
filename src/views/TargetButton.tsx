import type { ReactNode } from "react";
import type { Target } from "../model/target";
import { targetKey } from "../model/target";
import { useEvidence } from "./evidence";

interface Props {
  target: Target;
  className?: string | undefined;
  /** The name for assistive technology; it holds the visible text. */
  name?: string | undefined;
  children: ReactNode;
}

/** A button that opens its target in the reading panel, and lights it up in every chart while it is pointed at. */
export function TargetButton({ target, className, name, children }: Props) {
  const { store, open } = useEvidence();
  const { point } = store.getState();
  return (
    <button
      type="button"
      className={className}
      aria-label={name}
      data-target={targetKey(target)}
      onClick={() => open(target, { follow: true })}
      onPointerEnter={() => point(target)}
      onPointerLeave={() => point(null)}
      onFocus={() => point(target)}
      onBlur={() => point(null)}
    >
      {children}
    </button>
  );
}

/** A study as a button: `text` is what is printed, "Study 104" its name. */
export function StudyButton({ study, className }: { study: number; className?: string | undefined }) {
  const { table, messages } = useEvidence();
  const entry = table.studies[study];
  if (!entry) return null;
  return (
    <TargetButton target={{ kind: "study", study: entry.id }} className={className} name={messages.study(entry.label)}>
      {entry.label}
    </TargetButton>
  );
}
