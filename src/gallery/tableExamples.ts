import { exampleTable } from "../charts/exampleTable";
import { passageTable } from "../charts/passageTable";
import { studyTable } from "../charts/studyTable";
import { darkStyle, lightStyle } from "../charts/style";
import { type TableFigureContent, tableFigure } from "../charts/tableFigure";
import type { TableFigureModel } from "../charts/tableFigureModel";
import { interRuler } from "../charts/textRuler";
import { piat, tableOf } from "../data/testTable";
import { enTableFigure } from "../messages/enTableFigure";
import { coCite } from "../model/coCite";
import { compare } from "../model/compare";
import { type EvidenceTable, everything } from "../model/evidenceTable";
import type { Scene } from "../scene/mark";
import type { Example } from "./example";

const text = {
  title: piat.title,
  subtitle: "The table’s examples, word for word.",
  notes: piat.gapMeaning === null ? [] : [`Gap: ${piat.gapMeaning}`],
  source: `${piat.source?.citation ?? ""} ${piat.source?.part ?? ""}`,
  credit: "Adapted from Table 4 of Piat et al. 2021 under CC BY 4.0.",
};
const contentOf = (model: TableFigureModel): TableFigureContent => ({ model, text, words: enTableFigure.pages });

interface Page {
  readonly width: number;
  readonly height?: number;
  readonly page?: number;
}

/** One page of a table; without a height all of it. */
function drawTable(model: TableFigureModel, { width, height, page = 0 }: Page, style = lightStyle): Scene {
  const frame = { width, fontSize: 10, measureText: interRuler };
  const scene = tableFigure(contentOf(model), frame, style, height ?? null)[page];
  if (!scene) throw new Error(`table example: expected ${page + 1} pages`);
  return scene;
}

const examplesOf = (table: EvidenceTable) =>
  exampleTable(table, { filter: everything, sorting: "published", words: enTableFigure.rows });
const examples = examplesOf(piat);
const studies = studyTable(piat, {
  filter: everything,
  sorting: "-cited",
  coCitation: coCite(piat, "example"),
  words: enTableFigure.rows,
});
const passages = passageTable(piat, compare(piat, "themes", [0, 1, 2]), everything, enTableFigure.passages);
const scripts = tableOf({
  groups: ["Współpraca z rodziną", "Συνεργασία με την οικογένεια"],
  themes: ["共同意思決定", "Vertrauen", "الثقة"],
  rows: [
    [
      "Współpraca z rodziną",
      "共同意思決定",
      "支援者との関係が回復を支えると利用者は語った。関係は時間をかけて築かれる。 [1, 2]",
    ],
    [
      "Συνεργασία με την οικογένεια",
      "Vertrauen",
      "First line [3].\nSecond line, after a break; Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen.",
    ],
    [
      "Συνεργασία με την οικογένεια",
      "الثقة",
      "قال المشاركون إن العلاقة مع العاملين [4] تدعم التعافي، وإنها تُبنى مع الوقت، وإن المرونة في المواعيد ساعدتهم على الحضور [5, 6].",
    ],
  ],
});
const a4 = { width: 620, height: 877 };

/** Every case of a typeset table. */
export const tableExamples: readonly Example[] = [
  { name: "table-examples", draw: () => drawTable(examples, { width: 620 }) },
  { name: "table-examples-page-1", draw: () => drawTable(examples, a4) },
  { name: "table-examples-page-2", draw: () => drawTable(examples, { ...a4, page: 1 }) },
  { name: "table-examples-column", draw: () => drawTable(examples, { width: 301 }) },
  { name: "table-examples-dark", draw: () => drawTable(examplesOf(scripts), { width: 620 }, darkStyle) },
  { name: "table-studies", draw: () => drawTable(studies, { width: 620 }) },
  { name: "table-passages-page-1", draw: () => drawTable(passages, a4) },
  { name: "table-passages-page-2", draw: () => drawTable(passages, { ...a4, page: 1 }) },
  { name: "table-passages-split", draw: () => drawTable(passages, { width: 620, height: 349, page: 2 }) },
  { name: "table-passages-column", draw: () => drawTable(passages, { width: 301 }) },
];
