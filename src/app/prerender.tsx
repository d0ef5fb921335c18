import { renderToStaticMarkup } from "react-dom/server";
import { parseEvidenceTable } from "../data/parseEvidenceTable";
import { defaultView } from "../state/view";
import { createViewStore } from "../state/viewStore";
import { FirstPaint } from "../views/FirstPaint";
import { Page } from "../views/Page";
import { PrerenderContext } from "../views/prerenderContext";

/**
 * The first view of a table as markup, for the build to put into index.html. Its controls are disabled: nothing is there
 * yet to heed them. Runs without a window.
 */
export function firstView(json: unknown): string {
  return renderToStaticMarkup(
    <PrerenderContext value={FirstPaint}>
      <fieldset disabled role="none" className="asleep">
        <Page
          table={parseEvidenceTable(json)}
          store={createViewStore(defaultView)}
          notice=""
          onShare={() => {}}
          loadOpening={() => new Promise(() => {})}
        />
      </fieldset>
    </PrerenderContext>,
  );
}
