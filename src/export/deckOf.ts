import type { DeckMessages } from "../messages/enDeck";
import type { Scene } from "../scene/mark";
import type { ChartSlide, DeckSlide, Paragraph, TextSlide, TitleSlide } from "./deckSlides";

/** A chart of a deck: its finished figure, what it is called, its alternative text, and how it is read, in sentences. */
export interface DeckChart {
  readonly scene: Scene;
  readonly name: string;
  readonly altText: string;
  readonly reading: readonly string[];
}

/** A passage under a theme: whose it is, its text word for word, and the labels of the studies that it cites. */
export interface DeckExample {
  readonly group: string;
  readonly text: string;
  readonly studies: readonly string[];
}

export interface DeckTheme {
  readonly label: string;
  readonly examples: readonly DeckExample[];
}

/** What a deck is made of, in words and pictures. */
export interface DeckContent {
  readonly title: string;
  /** Beneath the title: what the table is, its source, the credit. */
  readonly lines: readonly string[];
  /** What passages are credited to: "Piat et al. 2021, Table 4". */
  readonly source: string;
  /** Heatmap, chord and others, in the order of the slides. */
  readonly charts: readonly DeckChart[];
  readonly themes: readonly DeckTheme[];
  /** Verbatim from the table; null: it does not say. */
  readonly gapMeaning: string | null;
  /** Themes with gaps, and the groups that have no example there. */
  readonly gaps: readonly { readonly theme: string; readonly groups: readonly string[] }[];
  /** The source first, then the studies' references as far as they are known. */
  readonly references: readonly string[];
}

/**
 * A deck: a title, a slide a chart, a slide a theme with its examples, the gaps, the references. Themes without examples,
 * gaps and references have no slide where there are none. Notes hold the full text, and say how to read each chart.
 */
export function deckOf(content: DeckContent, words: DeckMessages): DeckSlide[] {
  const { charts, themes, source, gaps, references } = content;
  return [
    titleSlide(content),
    ...charts.map(chartSlide),
    ...themes.filter(({ examples }) => examples.length > 0).map((theme) => themeSlide(theme, source, words)),
    ...(gaps.length > 0 ? [gapSlide(content, words)] : []),
    ...(references.length > 0 ? [referenceSlide(references, words)] : []),
  ];
}

const inLines = (...texts: readonly string[]): string => texts.join("\n");

function titleSlide({ title, lines }: DeckContent): TitleSlide {
  return { kind: "title", title, lines, notes: inLines(title, ...lines) };
}

function chartSlide({ scene, name, altText, reading }: DeckChart): ChartSlide {
  return { kind: "chart", scene, name, altText, notes: inLines(...reading, altText) };
}

function themeSlide({ label, examples }: DeckTheme, source: string, words: DeckMessages): TextSlide {
  const blocks = examples.map(({ group, text, studies }): Paragraph[] => [
    { kind: "heading", text: words.cites(group, studies) },
    { kind: "passage", text },
  ]);
  const verbatim = words.verbatim(source);
  return {
    kind: "text",
    title: label,
    blocks: [...blocks, [{ kind: "small", text: verbatim }]],
    notes: inLines(label, ...textOf(blocks), verbatim),
  };
}

function gapSlide({ gapMeaning, gaps }: DeckContent, words: DeckMessages): TextSlide {
  const meaning: Paragraph[] =
    gapMeaning === null
      ? [{ kind: "text", text: words.gapUnknown }]
      : [
          { kind: "small", text: words.gapMeaning },
          { kind: "passage", text: gapMeaning },
        ];
  const list = gaps.map(({ theme, groups }): Paragraph[] => [{ kind: "text", text: words.gapsOfTheme(theme, groups) }]);
  return textSlide(words.gaps, [meaning, ...list]);
}

function referenceSlide(references: readonly string[], words: DeckMessages): TextSlide {
  return textSlide(
    words.references,
    references.map((text) => [{ kind: "text", text }]),
  );
}

const textSlide = (title: string, blocks: readonly (readonly Paragraph[])[]): TextSlide => ({
  kind: "text",
  title,
  blocks,
  notes: inLines(title, ...textOf(blocks)),
});

const textOf = (blocks: readonly (readonly Paragraph[])[]): string[] => blocks.flat().map(({ text }) => text);
