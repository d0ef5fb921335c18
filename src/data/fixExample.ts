import type { EvidenceTable } from "../model/evidenceTable";
import { rowsOf } from "../model/groupRows";
import { tableIndex } from "../model/tableIndex";
import { detectCitationStyle } from "./detectCitationStyle";
import type { EvidenceFile } from "./evidenceFile";
import { readCitationsIn } from "./readCitationsIn";

type CitationInFile = NonNullable<EvidenceFile["examples"][number]["citations"]>[number];

/** The studies that an example cites, each once, in the order of the text. */
export function studiesCited(table: EvidenceTable, example: number): string[] {
  return [...new Set(citationsOf(table, example).flatMap(({ studies }) => studies))];
}

/**
 * A file with the text of one example, and what it cites, as a reader has corrected them: citations are found in a new text as
 * the table cites; a study that is not wanted leaves its citation, one that stands nowhere in the text is cited without a
 * place. `studies` null: those that are found. `example` is an index of the table that the file was read as.
 */
export function fixExample(
  file: EvidenceFile,
  table: EvidenceTable,
  example: number,
  { text, studies }: { readonly text: string; readonly studies: readonly string[] | null },
): EvidenceFile {
  const found = text === table.examples[example]?.text ? citationsOf(table, example) : citationsIn(text, table);
  const wanted = studies === null ? null : new Set(studies);
  const placed = found.flatMap((citation): CitationInFile[] => {
    const left = citation.studies.filter((study) => wanted?.has(study) ?? true);
    return left.length > 0 ? [{ ...citation, studies: left }] : [];
  });
  const named = new Set(placed.flatMap((citation) => citation.studies));
  const others = (studies ?? []).filter((study) => !named.has(study));
  const citations = others.length > 0 ? [...placed, { studies: others }] : placed;
  return {
    ...file,
    examples: file.examples.map((one, i) => (i === example ? { ...one, text, citations } : one)),
  };
}

function citationsIn(text: string, table: EvidenceTable): CitationInFile[] {
  const { styles } = detectCitationStyle(table.examples.map((one) => one.text));
  const known = { studies: table.studies.map(({ id }) => id) };
  const [found = []] = readCitationsIn([text], styles, known).citations;
  return found.map(({ start, end, studies }) => ({ start, end, studies }));
}

/** As the table has them: places in the text, or none. */
function citationsOf(table: EvidenceTable, example: number): CitationInFile[] {
  const cited = new Map<number, string[]>();
  for (const mention of rowsOf(tableIndex(table).mentionsByExample, example)) {
    const citation = table.mentionCitation[mention] ?? -1;
    const id = table.studies[table.mentionStudy[mention] ?? -1]?.id;
    if (id !== undefined) cited.set(citation, [...(cited.get(citation) ?? []), id]);
  }
  return Array.from(cited, ([citation, studies]) => {
    const start = table.citationStart[citation] ?? -1;
    return start < 0 ? { studies } : { start, end: table.citationEnd[citation] ?? start, studies };
  });
}
