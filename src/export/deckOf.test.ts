import { expect, test } from "vitest";
import { enDeck } from "../messages/enDeck";
import type { Scene } from "../scene/mark";
import { type DeckContent, deckOf } from "./deckOf";

const scene: Scene = {
  title: "",
  description: "",
  width: 1,
  height: 1,
  background: "#ffffff",
  fontFamily: "",
  marks: [],
};

const content: DeckContent = {
  title: "Intervention characteristics",
  lines: ["7 groups by 3 themes", "CC BY 4.0"],
  source: "Piat et al. 2021, Table 4",
  charts: [
    { scene, name: "Heatmap", altText: "7 by 3 cells", reading: ["Each number is …", "A hatched cell is a gap."] },
    { scene, name: "Chord", altText: "28 studies", reading: ["Each arc is a study."] },
  ],
  themes: [
    {
      label: "Flexibility",
      examples: [
        { group: "Peer workers", text: "Roles [104, 115]  are “flexible”.", studies: ["104", "115"] },
        { group: "Training", text: "None.", studies: [] },
      ],
    },
    { label: "Empty", examples: [] },
  ],
  gapMeaning: "no data",
  gaps: [{ theme: "Lived experience", groups: ["Training", "Colleges", "E-innovations"] }],
  references: ["Piat et al. 2021", "104: Moran 2012"],
};

test("a deck begins with its title, shows the charts, then the text", () => {
  const deck = deckOf(content, enDeck);
  expect(deck.map((slide) => [slide.kind, slide.kind === "chart" ? slide.name : slide.title])).toEqual([
    ["title", "Intervention characteristics"],
    ["chart", "Heatmap"],
    ["chart", "Chord"],
    ["text", "Flexibility"],
    ["text", "Gaps: no example"],
    ["text", "Source and references"],
  ]);
});

test("a theme has its passages word for word, with whose they are and what they cite", () => {
  expect(deckOf(content, enDeck)[3]).toMatchObject({
    blocks: [
      [
        { kind: "heading", text: "Peer workers, citing studies 104 and 115" },
        { kind: "passage", text: "Roles [104, 115]  are “flexible”." },
      ],
      [
        { kind: "heading", text: "Training, citing no study" },
        { kind: "passage", text: "None." },
      ],
      [{ kind: "small", text: "The passages are word for word as in Piat et al. 2021, Table 4." }],
    ],
  });
});

test("the notes say how to read a chart, and have the whole text of a slide", () => {
  const notes = deckOf(content, enDeck).map((slide) => slide.notes);
  expect(notes[1]).toBe("Each number is …\nA hatched cell is a gap.\n7 by 3 cells");
  expect(notes[3]).toContain("Roles [104, 115]  are “flexible”.");
  expect(notes[5]).toBe("Source and references\nPiat et al. 2021\n104: Moran 2012");
});

test("gaps are listed by theme, with what the table says of them or that it does not say", () => {
  const [, , , , gaps] = deckOf(content, enDeck);
  expect(gaps?.notes).toContain("What the table says about an empty cell:\nno data");
  expect(gaps?.notes).toContain("Lived experience: Training, Colleges and E-innovations");
  expect(deckOf({ ...content, gapMeaning: null }, enDeck)[4]?.notes).toContain("does not say why");
});

test("where there are no gaps and no references there are no slides for them", () => {
  expect(deckOf({ ...content, gaps: [], references: [], charts: [] }, enDeck)).toHaveLength(2);
});
