import controls from "../ui/controls.module.css";
import { useEvidence, useView } from "./evidence";
import { useArrangingWords } from "./useArrangingWords";

/** Turns the heatmap round: themes as rows, and back. */
export function TurnButton() {
  const { store } = useEvidence();
  const words = useArrangingWords();
  const turned = useView("turned");
  return (
    <button
      type="button"
      className={controls.button}
      aria-pressed={turned}
      onClick={() => store.getState().choose({ turned: !turned })}
    >
      {words.turn}
    </button>
  );
}
