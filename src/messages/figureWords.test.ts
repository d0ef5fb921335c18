import { describe, expect, test } from "vitest";
import { deFigureOf } from "./deFigure";
import { en } from "./en";
import { enFigureOf } from "./enFigure";
import { esFigureOf } from "./esFigure";
import { frFigureOf } from "./frFigure";
import { reportNoun, studyNoun } from "./noun";

const enFigure = enFigureOf(en);
const [deFigure, esFigure, frFigure] = [deFigureOf(studyNoun), esFigureOf(studyNoun), frFigureOf(studyNoun)];

test.each([
  [frFigureOf, ["0 publication citée", "1 publication citée", "2 publications citées"], "2 publications citées sur 3"],
  [
    deFigureOf,
    ["0 zitierte Publikationen", "1 zitierte Publikation", "2 zitierte Publikationen"],
    "2 von 3 Publikationen",
  ],
  [esFigureOf, ["0 informes citados", "1 informe citado", "2 informes citados"], "2 de 3 informes citados"],
])("reports are said to be cited after a bare number, and words are made once", (of, reports, share) => {
  const { charts } = of(reportNoun);
  expect([0, 1, 2].map(charts.units.studies)).toEqual(reports);
  expect(charts.amount("share", { count: 2, of: 3 })).toBe(share);
  expect(of(reportNoun)).toBe(of(reportNoun));
});

test("French articles go with the noun's first letter", () => {
  expect(frFigure.ring.matrix.diagonal("studies")).toMatch(/^L’étude elle-même/);
  const reports = frFigureOf(reportNoun);
  expect(reports.ring.matrix.diagonal("studies")).toMatch(/^La publication elle-même/);
  expect(reports.around.measure.studies).toBe("Nombre de publications citées, par groupe et par thème.");
});

describe("counts", () => {
  test.each([
    [frFigure, ["0 étude", "1 étude", "2 études"], ["0 mention", "1 mention", "2 mentions"]],
    [deFigure, ["0 Studien", "1 Studie", "2 Studien"], ["0 Nennungen", "1 Nennung", "2 Nennungen"]],
    [esFigure, ["0 estudios", "1 estudio", "2 estudios"], ["0 menciones", "1 mención", "2 menciones"]],
    [enFigure, ["0 studies", "1 study", "2 studies"], ["0 mentions", "1 mention", "2 mentions"]],
  ])("in $language go with the language's own rule", ({ charts }, studies, mentions) => {
    expect([0, 1, 2].map(charts.units.studies)).toEqual(studies);
    expect([0, 1, 2].map(charts.units.mentions)).toEqual(mentions);
  });

  test.each([
    [
      frFigure,
      "0 cellule est exclue par le filtre.",
      "1 cellule est exclue par le filtre.",
      "3 cellules sont exclues par le filtre.",
    ],
    [deFigure, "0 Zellen sind herausgefiltert.", "1 Zelle ist herausgefiltert.", "3 Zellen sind herausgefiltert."],
    [
      esFigure,
      "0 celdas están excluidas por el filtro.",
      "1 celda está excluida por el filtro.",
      "3 celdas están excluidas por el filtro.",
    ],
  ])("in $language take their verb along", ({ captions, comparison }, ...sentences) => {
    expect([0, 1, 3].map(captions.heatmap.filtered)).toEqual(sentences);
    expect([0, 1, 3].map(comparison.filteredCells)).toEqual(sentences);
  });

  test.each([
    [frFigure, "2 études ne sont liées à aucune autre : 7, 9.", "1 groupe n’est lié à aucun autre : A."],
    [deFigure, "2 Studien sind mit keiner anderen verbunden: 7, 9.", "1 Gruppe ist mit keiner anderen verbunden: A."],
    [esFigure, "2 estudios no están vinculados a ningún otro: 7, 9.", "1 grupo no está vinculado a ningún otro: A."],
  ])("in $language agree with what is counted", ({ captions: { chord: texts } }, studies, group) => {
    expect(texts.alone(2, ["7", "9"], "studies").replaceAll("\u00a0", " ")).toBe(studies);
    expect(texts.alone(1, ["A"], "groups").replaceAll("\u00a0", " ")).toBe(group);
  });

  test.each([
    [
      frFigure,
      [
        "Aucune étude n’est citée pour les deux.",
        "1 étude est citée pour les trois.",
        "5 études sont citées pour les quatre.",
      ],
    ],
    [
      deFigure,
      [
        "Keine Studie ist für beide zitiert.",
        "1 Studie ist für alle drei zitiert.",
        "5 Studien sind für alle vier zitiert.",
      ],
    ],
    [
      esFigure,
      [
        "Ningún estudio se cita para ambos.",
        "1 estudio se cita para los tres.",
        "5 estudios se citan para los cuatro.",
      ],
    ],
  ])("in $language, of none, one and many shared by all", ({ comparison: { sharedByAll } }, sentences) => {
    expect([sharedByAll(0, 2), sharedByAll(1, 3), sharedByAll(5, 4)]).toEqual(sentences);
  });
});

describe("numbers and lists", () => {
  test.each([
    [enFigure, "0.051", "A, B and C"],
    [frFigure, "0,051", "A, B et C"],
    [deFigure, "0,051", "A, B und C"],
    [esFigure, "0,051", "A, B y C"],
  ])("in $language", ({ charts }, number, list) => {
    expect(charts.number(0.0512)).toBe(number);
    expect(charts.number(1200)).toBe("1200");
    expect(charts.list(["A", "B", "C"])).toBe(list);
  });

  test("Spanish says e before an i", () => {
    expect(esFigure.charts.list(["Relatos", "Innovación"])).toBe("Relatos e Innovación");
    expect(esFigure.charts.two("Relatos", "Innovación")).toBe("Relatos e Innovación");
  });

  test.each([frFigure, deFigure, esFigure])(
    "a share in $language keeps its sign beside it, and says all only of all",
    ({ charts: { heatmap } }) => {
      expect(heatmap.percent(6, 22)).toBe("27\u00a0%");
      expect(heatmap.percent(1, 1000)).toBe("<1\u00a0%");
      expect(heatmap.percent(999, 1000)).toBe(">99\u00a0%");
      expect(heatmap.percent(0, 7)).toBe("0\u00a0%");
    },
  );

  test("French signs never begin a line, and what the table says keeps its own spaces", () => {
    expect(frFigure.around.gapMeaning("none : found ?")).toBe("Lacune\u00a0: none : found ?");
    expect(frFigure.captions.counted(2, "Type : étude", ["A !", "B"])).toBe(
      "«\u00a0Type : étude\u00a0» (2\u00a0: A !\u00a0; B)",
    );
  });
});
