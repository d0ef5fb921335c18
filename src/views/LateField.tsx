import { useEffect, useId, useRef, useState } from "react";
import dialog from "./OpenDialog.module.css";

interface Props {
  label: string;
  value: string;
  onChange: (text: string) => void;
  /** A text of several lines is shown so high; Enter is then a character. */
  lines?: number;
}

/** A field whose text holds once it is left, by whatever way, or Enter is pressed: typing it is one choice. */
export function LateField({ label, value, onChange, lines }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const finish = useRef(() => {});
  useEffect(() => {
    finish.current = () => {
      setTyped(null);
      if (typed !== null && typed !== value) onChange(typed);
    };
  });
  // A dialog that closes around it sends no blur.
  useEffect(() => () => finish.current(), []);
  const id = useId();
  const field = {
    id,
    value: typed ?? value,
    onChange: ({ target }: { target: { value: string } }) => setTyped(target.value),
    onBlur: () => finish.current(),
  };
  return (
    <label className={dialog.field} htmlFor={id}>
      <span>{label}</span>
      {lines ? (
        <textarea rows={lines} {...field} />
      ) : (
        <input {...field} onKeyDown={({ key }) => key === "Enter" && finish.current()} />
      )}
    </label>
  );
}
