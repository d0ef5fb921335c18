import type { ComparisonWords } from "../messages/figureWords";
import type { Comparison } from "../model/compare";
import { cellState } from "../model/counts";
import {
  altText,
  type CaptionContext,
  creditLine,
  type FigureCaptions,
  filterLine,
  mostNamed,
  paragraph,
} from "./captions";

/** What is said beside a comparison. `compareWords` are those of the comparison itself. */
export function compareCaptions(
  comparison: Comparison,
  compareWords: ComparisonWords,
  context: CaptionContext,
): FigureCaptions {
  const { table, words } = context;
  const texts = words.compare;
  const { by, chosen, studies, shared, cells } = comparison;
  const others = by === "themes" ? table.groups : table.themes;
  const labels = chosen.map((index) => table[by][index]?.label ?? "");
  const counts = labels.map((label, i) => ({ label, n: studies[i]?.length ?? 0 }));
  const inAll = shared.find(({ members }) => members.length === chosen.length)?.studies.length ?? 0;
  const rowLabel = table.labels[by === "themes" ? "group" : "theme"];
  const rows = words.counted(
    others.length,
    rowLabel,
    others.length <= mostNamed ? others.map(({ label }) => label) : [],
  );
  const inState = (wanted: number) => cells.flat().filter(({ state }) => state === wanted).length;
  const gaps = inState(cellState.gap);
  const filtered = inState(cellState.filtered);
  const [dots = "", means = "", caution = ""] = compareWords.reading;
  const columnsOf = timesChosen(comparison);
  return {
    caption: paragraph([
      words.figure(table.title),
      `${texts.what(labels)}.`,
      texts.rows(words.counted(others.length, rowLabel, [])),
      dots,
      means,
      gaps > 0 && words.gapKey(table.gapMeaning),
      gaps > 0 && texts.hatched,
      filtered > 0 && compareWords.filteredCells(filtered),
      filterLine(context),
      creditLine(context),
    ]),
    methods: paragraph([texts.methods(by), texts.order, filterLine(context), words.software(context.version)]),
    altText: altText(
      [words.altHead(texts.what(labels), texts.altCounts(counts.map(({ n }) => n)))],
      [
        ...(chosen.length > 1 ? [texts.altShared(inAll, chosen.length)] : []),
        ...(gaps > 0 ? [words.heatmap.altGaps(gaps)] : []),
      ],
      context,
    ),
    description: {
      construction: paragraph([texts.construction(labels, rows), gaps > 0 && words.gapKey(table.gapMeaning)]),
      statistics: paragraph([
        compareWords.cited(counts),
        texts.total(columnsOf.reduce((sum, n) => sum + n, 0)),
        chosen.length > 1 && compareWords.sharedByAll(inAll, chosen.length),
        chosen.length > 2 && sharedByTwo(comparison, labels, compareWords),
        gaps > 0 && texts.gaps(gaps, cells.flat().length),
        filtered > 0 && compareWords.filteredCells(filtered),
      ]),
      trend: paragraph([texts.spread(columnsOf), caution]),
    },
  };
}

/** How many studies are in just one column, in just two, and so on. */
function timesChosen({ studies, chosen }: Comparison): number[] {
  const times = new Map<number, number>();
  for (const study of studies.flat()) times.set(study, (times.get(study) ?? 0) + 1);
  const all = [...times.values()];
  return chosen.map((_, i) => all.filter((n) => n === i + 1).length);
}

function sharedByTwo({ shared, chosen }: Comparison, labels: readonly string[], words: ComparisonWords): string {
  // Most studies come first.
  const pairs = shared.filter(({ members }) => members.length === 2);
  const most = pairs[0]?.studies.length ?? 0;
  const isOnly = pairs.filter(({ studies }) => studies.length === most).length === 1;
  const names = pairs[0]?.members.map((index) => labels[chosen.indexOf(index)] ?? "") ?? null;
  return words.sharedByTwo(most, isOnly ? names : null);
}
