import styles from "./controls.module.css";

/** Something to have or not, named by its visible label. */
export function Check(props: {
  label: string;
  /** What it is called where the label alone says too little; begins with the label. */
  name?: string;
  checked: boolean;
  disabled?: boolean;
  /** Id of what explains it. */
  describedBy?: string;
  onChange: (checked: boolean) => void;
}) {
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        aria-label={props.name}
        checked={props.checked}
        disabled={props.disabled}
        aria-describedby={props.describedBy}
        onChange={(event) => props.onChange(event.target.checked)}
      />
      <span>{props.label}</span>
    </label>
  );
}
