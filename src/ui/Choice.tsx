import styles from "./controls.module.css";

/** One choice out of a few, named by its visible label. */
export function Choice<Value extends string>(props: {
  label: string;
  value: Value;
  options: readonly Value[];
  names: Readonly<Record<Value, string>>;
  onChoose: (value: Value) => void;
  /** Id of a note about the choice, while there is one. */
  describedBy?: string | undefined;
}) {
  return (
    <label className={styles.choice}>
      <span>{props.label}</span>
      <select
        value={props.value}
        aria-describedby={props.describedBy}
        onChange={(event) => {
          const chosen = props.options.find((option) => option === event.target.value);
          if (chosen !== undefined) props.onChoose(chosen);
        }}
      >
        {props.options.map((option) => (
          <option key={option} value={option}>
            {props.names[option]}
          </option>
        ))}
      </select>
    </label>
  );
}
