import { useEffect, useRef } from "react";
import styles from "./controls.module.css";

/** A number from `min` to `max`, in whole steps or others. `onSlide` comes with each step, `onSettle` at the end of a gesture. */
export function Slider(props: {
  label: string;
  value: number;
  min: number;
  max: number;
  step?: number;
  onSlide: (value: number) => void;
  onSettle: () => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const { onSettle } = props;
  useEffect(() => {
    // React's onChange is the DOM's "input"; the end of a drag is the DOM's "change".
    const element = input.current;
    element?.addEventListener("change", onSettle);
    return () => element?.removeEventListener("change", onSettle);
  }, [onSettle]);
  return (
    <label className={styles.choice}>
      <span>{props.label}</span>
      <input
        ref={input}
        type="range"
        min={props.min}
        max={props.max}
        step={props.step ?? 1}
        value={props.value}
        disabled={props.max <= props.min}
        onChange={(event) => props.onSlide(event.target.valueAsNumber)}
      />
      {/* No <output>: the slider says its value itself. */}
      <span className={styles.number}>{props.value}</span>
    </label>
  );
}
