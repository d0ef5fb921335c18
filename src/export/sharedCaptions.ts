import type { SharedModel } from "../charts/sharedModel";
import type { Compared } from "../model/counts";
import { altText, type CaptionContext, creditLine, type FigureCaptions, filterLine, paragraph } from "./captions";

/** What is said beside the chart of shared studies. */
export function sharedCaptions(
  { members, combinations, notes, words: texts }: SharedModel,
  by: Compared,
  context: CaptionContext,
): FigureCaptions {
  const { table, messages, words } = context;
  const labels = members.map(({ label }) => label);
  const labelsOf = (places: readonly number[]) => places.map((place) => labels[place] ?? "");
  const full = combinations.filter(({ count }) => count > 0);
  const empty = combinations.length - full.length;
  const inAll = combinations.find((one) => one.members.length === members.length)?.count ?? 0;
  const hasPairs = combinations.some(({ jaccard }) => jaccard !== null);
  return {
    caption: paragraph([
      words.figure(table.title),
      texts.caption(labels),
      texts.reading,
      hasPairs && texts.jaccardMeans,
      ...notes,
      filterLine(context),
      creditLine(context),
    ]),
    methods: paragraph([texts.methods(by), filterLine(context), words.software(context.version)]),
    altText: altText(
      [texts.altWhat(labels)],
      [texts.altLargest(combinations[0]?.count ?? 0), words.compare.altShared(inAll, members.length)],
      context,
    ),
    description: {
      construction: texts.construction(labels),
      statistics: paragraph([
        texts.members(members.map(({ label, total }) => words.with(label, messages.units.studies(total)))),
        full.length > 0 &&
          texts.combinations(
            full.map(({ members: places, count, jaccard }) =>
              texts.combination(labelsOf(places), count, jaccard === null ? null : texts.index(jaccard)),
            ),
          ),
        empty > 0 && texts.empty(empty),
        ...notes,
      ]),
      trend: paragraph([texts.sharedByAll(inAll, members.length), texts.caution]),
    },
  };
}
