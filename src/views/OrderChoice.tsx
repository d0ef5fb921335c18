import { orderings } from "../model/counts";
import { Choice } from "../ui/Choice";
import { useEvidence, useView, useViewState } from "./evidence";

const byHand = "hand";

/** Is there an order made by hand? */
export const useIsByHand = (): boolean =>
  useViewState(({ view }) => view.groupOrder !== null || view.themeOrder !== null);

/** The order of rows and columns. One made by hand can be seen and left here; it is made at the headings. */
export function OrderChoice({ describedBy }: { describedBy?: string | undefined }) {
  const { store, messages } = useEvidence();
  const order = useView("order");
  const isByHand = useIsByHand();
  return (
    <Choice
      label={messages.controls.order}
      value={isByHand ? byHand : order}
      options={isByHand ? [...orderings, byHand] : orderings}
      names={{ ...messages.controls.orders, [byHand]: messages.arranging.byHand }}
      describedBy={describedBy}
      onChoose={(chosen) => {
        if (chosen !== byHand) store.getState().choose({ order: chosen, groupOrder: null, themeOrder: null });
      }}
    />
  );
}
