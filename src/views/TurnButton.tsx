import controls from "../ui/controls.module.css";
import { useEvidence, useView } from "./evidence";

/** Turns the heatmap round: themes as rows, and back. */
export function TurnButton() {
  const { store, messages } = useEvidence();
  const turned = useView("turned");
  return (
    <button
      type="button"
      className={controls.button}
      aria-pressed={turned}
      onClick={() => store.getState().choose({ turned: !turned })}
    >
      {messages.arranging.turn}
    </button>
  );
}
