import type { ChordModel } from "../charts/chordModel";
import { enChordOf } from "../messages/enChord";
import controls from "../ui/controls.module.css";
import { Later } from "../ui/Later";
import { useEvidence, useView } from "./evidence";
import { useWords } from "./useWords";

const loadMatrix = () => import("./ChordMatrix").then((module) => ({ default: module.ChordMatrix }));

/** The ring's twin, when it is asked for. */
export function MatrixButton({ model }: { model: ChordModel }) {
  const { store } = useEvidence();
  const isShown = useView("matrix") === "shown";
  const words = useWords(enChordOf).matrix;
  return (
    <>
      <button
        type="button"
        className={`${controls.small} not-on-paper`}
        onClick={() => store.getState().choose({ matrix: isShown ? "hidden" : "shown" })}
      >
        {isShown ? words.hide : words.show}
      </button>
      {isShown && <Later load={loadMatrix} model={model} />}
    </>
  );
}
