import { orderings } from "../model/counts";
import { Choice } from "../ui/Choice";
import { useEvidence, useView } from "./evidence";

const byHand = "hand";

/** The order of rows and columns. One made by hand can be seen and left here; it is made at the headings. */
export function OrderChoice() {
  const { store, messages } = useEvidence();
  const order = useView("order");
  const groupOrder = useView("groupOrder");
  const themeOrder = useView("themeOrder");
  const isByHand = groupOrder !== null || themeOrder !== null;
  return (
    <Choice
      label={messages.controls.order}
      value={isByHand ? byHand : order}
      options={isByHand ? [...orderings, byHand] : orderings}
      names={{ ...messages.controls.orders, [byHand]: messages.arranging.byHand }}
      onChoose={(chosen) => {
        if (chosen !== byHand) store.getState().choose({ order: chosen, groupOrder: null, themeOrder: null });
      }}
    />
  );
}
