import { strToU8, type Zippable, zipSync } from "fflate";

interface TestSheet {
  readonly name: string;
  readonly state?: "hidden" | "veryHidden";
  /** What stands in its `<worksheet>`. */
  readonly xml: string;
}

interface TestBook {
  readonly shared?: string;
  readonly styles?: string;
  readonly is1904?: boolean;
  /** Parts to add, or to write instead. */
  readonly parts?: Zippable;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${target}"/>`;

/** A workbook as Excel writes one, with these sheets in it. */
export function testWorkbook(
  sheets: readonly TestSheet[],
  { shared, styles, is1904, parts }: TestBook = {},
): Uint8Array {
  const list = sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${name}" sheetId="${i + 1}"${state ? ` state="${state}"` : ""} r:id="rId${i + 1}"/>`,
  );
  const relations = sheets.map((_, i) => relation(`rId${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`));
  const texts: Record<string, string> = {
    "[Content_Types].xml": `${head}<Types/>`,
    "_rels/.rels": `${head}<Relationships>${relation("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `${head}<workbook xmlns:r="${relationships}"><workbookPr${is1904 ? ' date1904="1"' : ""}/><sheets>${list.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${head}<Relationships>${relations.join("")}${relation("s", "styles", "styles.xml")}${relation("t", "sharedStrings", "/xl/sharedStrings.xml")}</Relationships>`,
    "xl/styles.xml": `${head}<styleSheet>${styles ?? ""}</styleSheet>`,
    "xl/sharedStrings.xml": `${head}<sst>${shared ?? ""}</sst>`,
  };
  sheets.forEach(({ xml }, i) => {
    texts[`xl/worksheets/sheet${i + 1}.xml`] = `${head}<worksheet>${xml}</worksheet>`;
  });
  const written = Object.entries(texts).map(([name, text]) => [name, strToU8(text)]);
  // Stored as they are: many of these are made for one test.
  return zipSync({ ...Object.fromEntries(written), ...parts }, { level: 0 });
}
