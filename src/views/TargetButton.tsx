import type { ReactNode } from "react";
import type { Target } from "../model/target";
import { targetKey } from "../model/target";
import { useEvidence } from "./evidence";

interface Props {
  target: Target;
  className?: string | undefined;
  /** The name for assistive technology; it holds the visible text. */
  name?: string | undefined;
  /** What else is to be heard, and is seen by its look. */
  description?: string | undefined;
  children: ReactNode;
}

/** A button that opens its target in the reading panel, and lights it up in every chart while it is pointed at. */
export function TargetButton({ target, className, name, description, children }: Props) {
  const { store, open } = useEvidence();
  const { point } = store.getState();
  return (
    <button
      type="button"
      className={className}
      aria-label={name}
      aria-description={description}
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
