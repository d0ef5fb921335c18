import { shownPairs } from "../charts/chordData";
import type { ChordModel } from "../charts/chordModel";
import { isolated } from "../model/coCite";
import { collatorOf } from "../model/collator";
import type { CoCitation, RingSort, SharedStudies } from "../model/counts";
import {
  altText,
  type CaptionContext,
  type Counted,
  creditLine,
  extreme,
  type FigureCaptions,
  filterLine,
  half,
  mostNamed,
  paragraph,
} from "./captions";

/** A ring and what it was made of: what its reader chose, and what had to be left out. */
export interface RingFigure {
  readonly model: ChordModel;
  /** All pairs, whatever has a ribbon. */
  readonly pairs: CoCitation | SharedStudies;
  /** The minimum strength that is chosen, and how many of the ring's pairs reach it: more than are drawn where these were too many. */
  readonly minimum: number;
  readonly reaching: number;
  /** How many pairs are left out because they are together only once. */
  readonly rare: number;
  /** How many there are to stand around the ring. */
  readonly entries: number;
  /** Whose ties alone are shown, by its label, or null. */
  readonly center: string | null;
  readonly ring: RingSort;
}

/** More different strengths than this are not told one by one. */
const mostStrengths = 6;

/** What is said beside a chord, or beside the matrix of its pairs. */
export function chordCaptions(figure: RingFigure, chart: "chord" | "matrix", context: CaptionContext): FigureCaptions {
  const { messages, words } = context;
  const texts = words.chord;
  const { model, pairs, entries } = figure;
  const { level, unit, measure } = model;
  const onRing = model.studies.length;
  const drawn = drawnPairs(model, context);
  const shown = texts.pairs(drawn.length, pairs.source.length);
  const alone = isolatedOf(figure, context);
  const what = texts.what(chart, onRing, level);
  const [, , caution = ""] = messages.reading.chord(level);
  const means = texts.means(level);
  const hasSecond = chart === "chord" && level === "studies" && model.studies.some(({ groups }) => groups.length > 1);
  const strongest = extreme(drawn, "most", context);
  return {
    caption: paragraph([
      words.figure(model.title),
      `${what}.`,
      texts.key(chart, level, unit, measure),
      hasSecond && texts.second,
      means,
      texts.shown(shown),
      onRing < entries && texts.onRing(onRing, entries, level),
      alone.length > 0 && texts.alone(alone.length, alone.length <= mostNamed ? alone : [], level),
      filterLine(context),
      creditLine(context),
    ]),
    methods: paragraph([
      texts.methods(level, unit),
      texts.strength(measure, level, unit),
      ...leftOut(figure, drawn.length, context),
      texts.ring(figure.ring, level),
      filterLine(context),
      words.software(context.version),
    ]),
    altText: altText(
      [words.altHead(what, texts.altPairs(shown, level, unit))],
      [
        ...(drawn.length > 0 ? [texts.altStrongest(strongest)] : []),
        ...(alone.length > 0 ? [texts.altAlone(alone.length)] : []),
      ],
      context,
    ),
    description: {
      construction: paragraph([
        texts.construction(chart, what, groupsOf(model)),
        texts.key(chart, level, unit, measure),
      ]),
      statistics:
        drawn.length === 0
          ? texts.noPair
          : paragraph([
              texts.statistics(shown, texts.range(drawn.at(-1)?.text ?? "", drawn[0]?.text ?? "")),
              texts.strongestPairs(strongest),
              texts.mostTied(extreme(degrees(model), "most", context), level),
              alone.length > 0 && texts.alone(alone.length, alone.length <= mostNamed ? alone : [], level),
            ]),
      trend: paragraph([drawn.length > 0 && spread(drawn, context), caution, means]),
    },
  };
}

/** The pairs that have a ribbon, strongest first. */
function drawnPairs(model: ChordModel, { table, messages }: CaptionContext): Counted[] {
  const { compare } = collatorOf(table.language);
  const { source, target, strength, studies } = model;
  return Array.from(shownPairs(model), (pair): Counted => {
    const ends = [source, target].map((of) => studies[of[pair] ?? -1]?.label ?? "").sort(compare);
    const value = strength[pair] ?? 0;
    return { label: messages.two(ends[0] ?? "", ends[1] ?? ""), value, text: messages.number(value) };
  }).sort((a, b) => b.value - a.value || compare(a.label, b.label));
}

/** Around the ring, with how many others each is tied. */
const degrees = ({ studies, degree }: ChordModel): Counted[] =>
  studies.map(({ label }, i) => ({ label, value: degree[i] ?? 0, text: `${degree[i] ?? 0}` }));

/** On the ring, but tied to nothing, by label. */
function isolatedOf({ model, pairs }: RingFigure, { table }: CaptionContext): string[] {
  const onRing = new Map(model.studies.map(({ index, label }) => [index, label]));
  const labels = isolated(pairs).flatMap((index) => onRing.get(index) ?? []);
  return labels.sort(collatorOf(table.language).compare);
}

function leftOut(figure: RingFigure, drawn: number, { messages, words }: CaptionContext): (string | false)[] {
  const { model, minimum, reaching, rare, center } = figure;
  const texts = words.chord;
  return [
    rare > 0 && texts.rare(rare),
    model.strength.some((value) => value < minimum) && texts.minimum(messages.number(minimum)),
    drawn < reaching && texts.strongest(drawn, reaching),
    center !== null && texts.around(center, model.level),
  ];
}

/** The groups of a ring of studies; of another ring, or of too many groups, null. */
function groupsOf({ level, groups, studies }: ChordModel): string | null {
  const used = new Set(studies.map(({ groups: [home = -1] }) => home));
  const labels = groups.flatMap(({ label }, i) => (used.has(i) ? [label] : []));
  return level === "studies" && labels.length <= mostNamed && labels.length > 0 ? labels.join("; ") : null;
}

function spread(drawn: readonly Counted[], { words }: CaptionContext): string {
  const times = new Map<string, number>();
  for (const { text } of drawn) times.set(text, (times.get(text) ?? 0) + 1);
  if (times.size > mostStrengths) return words.chord.half(half(drawn)?.text ?? "");
  return words.chord.spread(Array.from(times, ([strength, pairs]) => ({ pairs, strength })));
}
