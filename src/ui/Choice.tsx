import styles from "./controls.module.css";

/** One choice out of a few, named by its visible label. */
export function Choice<Value extends string>(props: {
  label: string;
  /** What it is called where the label alone says too little; begins with the label. */
  name?: string;
  value: Value;
  options: readonly Value[];
  names: Readonly<Record<Value, string>>;
  /** Options that would change nothing: what they are called instead, which says why. */
  blocked?: Readonly<Partial<Record<Value, string>>>;
  /** Does none of them change anything just now? What `describedBy` names says why. */
  disabled?: boolean;
  onChoose: (value: Value) => void;
  /** Id of a note about the choice, while there is one. */
  describedBy?: string | undefined;
}) {
  return (
    <label className={styles.choice}>
      <span>{props.label}</span>
      <select
        aria-label={props.name}
        value={props.value}
        disabled={props.disabled}
        aria-describedby={props.describedBy}
        onChange={(event) => {
          const chosen = props.options.find((option) => option === event.target.value);
          if (chosen !== undefined) props.onChoose(chosen);
        }}
      >
        {props.options.map((option) => (
          <option key={option} value={option} disabled={props.blocked?.[option] !== undefined}>
            {props.blocked?.[option] ?? props.names[option]}
          </option>
        ))}
      </select>
    </label>
  );
}
