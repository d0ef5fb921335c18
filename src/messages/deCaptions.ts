import { entries, isOne, list, manyOf, manyUnits, plural } from "./deGrammar";
import { ended, type FigureNoun, type Level, type Strength, type Unit } from "./figureGrammar";
import type { FigureWords } from "./figureWords";

const placed = {
  published: "wie veröffentlicht",
  total: "nach ihren Gesamtzahlen, die größte zuerst",
  alphabetical: "nach ihren Namen geordnet",
  similarity: "so, dass Zeilen mit ähnlichen Zahlen benachbart sind, ebenso Spalten, wobei eine Lücke als 0 gilt",
  byHand: "von Hand geordnet",
};
export const sameUnit = {
  example: "im selben Beispiel",
  bracket: "in derselben Klammer",
  cell: "in derselben Zelle",
} satisfies Record<Unit, string>;
const inOne = { example: "in einem Beispiel", bracket: "in einer Klammer", cell: "in einer Zelle" } satisfies Record<
  Unit,
  string
>;
const tied = (noun: FigureNoun, level: Level, unit: Unit) =>
  level === "studies"
    ? `zwei ${noun.many}, die ${sameUnit[unit]} zitiert sind`
    : `zwei ${manyOf(level, noun)}, unter denen dieselben ${noun.many} zitiert sind`;
/** What a width or a colour shows, with the comma that a clause begins with. */
const width = (level: Level, unit: Unit, strength: Strength) =>
  ({
    count: level === "studies" ? `, wie viele ${manyUnits[unit]} beide zitieren` : ", wie viele sie gemeinsam haben",
    fractional: " ihre fraktionale Anzahl",
    association: " ihre Assoziationsstärke",
    jaccard: " ihren Jaccard-Index",
  })[strength];

/** Caption, methods sentence, alternative text and long description of figures, in German. */
export const deCaptions = (noun: FigureNoun): FigureWords["captions"] => ({
  figure: (title) => `Abbildung. ${ended(title)}`,
  credit: (reference, license) => `Adaptiert nach ${reference}${license === null ? "" : `, ${license}`}.`,
  software: (version) => `Die Abbildung wurde mit Evidence Loom, Version ${version}, erstellt.`,
  gapKey: (meaning) =>
    meaning === null
      ? "Eine Lücke ist eine Zelle ohne Beispiel; die Tabelle sagt nicht, warum."
      : `Eine Lücke ist eine Zelle ohne Beispiel. Die Tabelle sagt dazu: „${meaning}“${/[.!?]$/.test(meaning) ? "" : "."}`,
  gapOfCounts: (meaning) =>
    meaning === null
      ? "Eine Lücke ist eine Zelle ohne Zahl; die Tabelle sagt nicht, warum."
      : `Eine Lücke ist eine Zelle ohne Zahl. Die Tabelle sagt dazu: „${meaning}“${/[.!?]$/.test(meaning) ? "" : "."}`,
  altHead: (what, numbers) => `${what} – ${numbers}`,
  alt: (parts) => `${parts.join(", ")}.`,
  with: (label, n) => `${label} (${n})`,
  many: (count, n) => `${count} gleichauf (je ${n})`,
  counted: (n, label, labels) =>
    labels.length === 0 ? `„${label}“ (${n})` : `„${label}“ (${n}: ${labels.join("; ")})`,
  noPattern: "Ein Unterschied von eins oder zwei ist kein Muster.",

  heatmap: {
    what: (groups, themes) => `Heatmap von ${groups} mal ${themes}`,
    hatched: "Lücken sind schraffiert oder haben, wo die Zellen klein sind, einen eigenen Ton.",
    filtered: (n) => (isOne(n) ? `${n} Zelle ist herausgefiltert.` : `${n} Zellen sind herausgefiltert.`),
    methods: {
      studies: `Die verschiedenen ${noun.many}, die in den Beispielen der Tabelle zitiert sind, wurden für jede Gruppe und jedes Thema gezählt; eine ${noun.one} zählt einmal in einer Zelle, einmal in der Gesamtzahl einer Zeile oder Spalte und einmal insgesamt.`,
      mentions: `Die Nennungen von ${noun.many} in den Beispielen der Tabelle wurden für jede Gruppe und jedes Thema gezählt: jede in einer Klammer genannte ${noun.one}, so oft sie genannt ist.`,
      examples: "Die Beispiele der Tabelle wurden für jede Gruppe und jedes Thema gezählt.",
      share: `Von den ${noun.many}, die das Review einer Gruppe zugeordnet hat, wurden für jedes Thema die in den Beispielen der Tabelle zitierten gezählt, als Anteil; eine ${noun.one} zählt einmal, und der Anteil eines Themas bezieht sich auf die ${noun.many} aller Gruppen.`,
      counts:
        "Die Zahlen stehen so in der Tabelle; Gesamtzahlen sind Summen ihrer Zellen, sodass doppelt zählt, was in zwei davon gezählt ist.",
    },
    order: (placing) => `Zeilen und Spalten stehen ${placed[placing]}.`,
    cell: (group, theme) => `${group}, ${theme}`,
    counts: {
      studies: `die Zahl der verschiedenen ${noun.many}, die in ihren Beispielen zitiert sind`,
      mentions: `die Zahl der Nennungen von ${noun.many} in ihren Beispielen`,
      examples: "die Zahl ihrer Beispiele",
      share: `den Anteil der ${noun.many} der Gruppe, die ihre Beispiele zitieren`,
      counts: "die Zahl aus der Tabelle",
    },
    altTotal: (total) => `${total} insgesamt`,
    altGaps: (n) => plural(n, "Lücke", "Lücken"),
    altLargest: (row, column) => `größte Gesamtzahlen ${row} und ${column}`,
    altCell: (n) => `höchstens ${n} je Zelle`,
    construction: (rows, columns, placing, counts) =>
      `Eine Heatmap mit einer Zeile je ${rows} und einer Spalte je ${columns}, ${placed[placing]}. Jede Zelle zeigt ${counts}; je kräftiger ihre Farbe, desto höher die Zahl. Gesamtzahlen stehen am Ende der Zeilen und Spalten.`,
    cells: (all, withNumber, range, others) =>
      `Von ${isOne(all) ? `${all} Zelle` : `${all} Zellen`} ${isOne(withNumber) ? "hat" : "haben"} ${withNumber} eine Zahl${range}${others.length === 0 ? "" : `; ${list(others)}`}.`,
    range: (least, most) => (least === most ? `, ${least}` : `, zwischen ${least} und ${most}`),
    gaps: (n) => `${n} ${isOne(n) ? "ist eine Lücke" : "sind Lücken"}`,
    filteredOut: (n) => `${n} ${isOne(n) ? "ist" : "sind"} herausgefiltert`,
    unavailable: (n) => `${n} ${isOne(n) ? "ist" : "sind"} nicht verfügbar`,
    total: (total) => `Insgesamt: ${total}.`,
    largestCells: (cells) => `Die größte Zahl: ${cells}.`,
    totals: (line, most, least) => {
      const of = line === "row" ? "einer Zeile" : "einer Spalte";
      return most === least
        ? `Alle Gesamtzahlen ${line === "row" ? "der Zeilen" : "der Spalten"} sind gleich: ${most}.`
        : `Größte Gesamtzahl ${of}: ${most}; kleinste: ${least}.`;
    },
    whichGaps: (cells) => `Die Lücken: ${cells.join("; ")}.`,
    half: (n) => `Mindestens die Hälfte der Zellen mit einer Zahl hat ${n} oder weniger.`,
    reach: (line, parts, of) =>
      `Zellen, die keine Lücke sind, je ${line === "row" ? "Zeile" : "Spalte"}: ${parts.join(", ")}, von jeweils ${of}.`,
    moreToCite: `Gruppen mit vielen ${noun.many} haben mehr zu zitieren.`,
  },

  chord: {
    what: (chart, n, level) => `${chart === "chord" ? "Chord-Diagramm" : "Matrix"} von ${entries(n, level, noun)}`,
    key: (chart, level, unit, strength) =>
      chart === "chord"
        ? `Jeder Bogen ist ${{ studies: `eine ${noun.one}`, groups: "eine Gruppe", themes: "ein Thema" }[level]}; ein Band verbindet ${tied(noun, level, unit)}, und seine Breite zeigt${width(level, unit, strength)}.`
        : `Zeilen und Spalten sind ${manyOf(level, noun)}; eine farbige Zelle verbindet ${tied(noun, level, unit)}, und ihre Farbe, die mit dem Wert kräftiger wird, zeigt${width(level, unit, strength)}.`,
    pairs: (shown, all) =>
      shown === all ? plural(all, "Paar", "Paare") : `${shown} von ${isOne(all) ? `${all} Paar` : `${all} Paaren`}`,
    shown: (pairs) => `Gezeigt: ${pairs}.`,
    alone: (n, labels, level) =>
      `${entries(n, level, noun)} ${isOne(n) ? "ist" : "sind"} mit ${level === "themes" ? "keinem anderen" : "keiner anderen"} verbunden${labels.length === 0 ? "" : `: ${labels.join(", ")}`}.`,
    onRing: (shown, all, level) => `Gezeigt: ${shown} von ${entries(all, level, noun)}.`,
    methods: (level, unit) =>
      level === "studies"
        ? `Zwei ${noun.many} gelten als gemeinsam zitiert, wo das Review beide ${sameUnit[unit]} nennt; ${inOne[unit]} zählt eine ${noun.one} einmal.`
        : `Zwei ${manyOf(level, noun)} gelten als verbunden durch die verschiedenen ${noun.many}, die das Review unter beiden zitiert.`,
    strength: (strength, level, unit) => {
      const [together, holds, each] =
        level === "studies"
          ? [
              `der ${manyUnits[unit]}, die beide zitieren`,
              {
                example: `ein Beispiel, das k ${noun.many} zitiert,`,
                bracket: `eine Klammer, die k ${noun.many} zitiert,`,
                cell: `eine Zelle, die k ${noun.many} zitiert,`,
              }[unit],
              `der ${manyUnits[unit]}, die die jeweilige ${noun.one} zitieren`,
            ]
          : [
              `der unter beiden zitierten ${noun.many}`,
              `eine unter k ${manyOf(level, noun)} zitierte ${noun.one}`,
              `der unter ${level === "groups" ? "der jeweiligen Gruppe" : "dem jeweiligen Thema"} zitierten ${noun.many}`,
            ];
      return {
        count: `Die Stärke eines Paares ist die Zahl ${together} (volle Zählung).`,
        fractional: `Die Stärke eines Paares ist die Zahl ${together}, wobei ${holds} jedem Paar 1/(k − 1) gibt (fraktionale Zählung, Perianes-Rodriguez, Waltman & van Eck 2016).`,
        association: `Die Stärke eines Paares ist c/(s₁s₂), mit c als Zahl ${together}, und s als Zahl ${each} (Assoziationsstärke, van Eck & Waltman 2009).`,
        jaccard: `Die Stärke eines Paares ist c/(s₁ + s₂ − c), mit c als Zahl ${together}, und s als Zahl ${each} (Jaccard-Index).`,
      }[strength];
    },
    rare: (n) =>
      isOne(n)
        ? `${n} Paar, das nur einmal zusammensteht, ist weggelassen.`
        : `${n} Paare, die nur einmal zusammenstehen, sind weggelassen.`,
    minimum: (n) => `Paare mit einer Stärke unter ${n} sind weggelassen.`,
    strongest: (shown, all) =>
      `Von ${all} Paaren ${isOne(shown) ? "ist das stärkste gezeichnet" : `sind die stärksten ${shown} gezeichnet`}; gleich starke Paare bleiben oder fallen gemeinsam weg.`,
    around: (label, level) =>
      `Gezeigt ist nur, was mit ${level === "studies" ? `Studie ${label}` : `„${label}“`} verbunden ist.`,
    ring: (sort, level) => {
      const by = {
        crossings: "so, dass sich die Bänder wenig kreuzen",
        label: "nach ihren Namen geordnet",
        strength: "die am stärksten verbundenen zuerst",
      }[sort];
      return `Die ${manyOf(level, noun)} stehen ${level === "studies" ? "nach Gruppen und darin " : ""}${by}.`;
    },
    altPairs: (pairs, level, unit) =>
      level === "studies" ? `${pairs}, zitiert ${sameUnit[unit]}` : `${pairs} mit gemeinsamen ${noun.many}`,
    altStrongest: (pairs) => `größte Stärke ${pairs}`,
    altAlone: (n) => `${n} ohne Verbindung`,
    construction: (chart, what, groups) =>
      `${what}, ${chart === "chord" ? "um einen Ring" : "als Zeilen und als Spalten in derselben Reihenfolge, sodass jedes Paar zweimal vorkommt"}.${groups === null ? "" : ` Die ${noun.many} sind nach der Gruppe, die sie zuerst zitiert, beisammen und gefärbt: ${groups}.`}`,
    statistics: (pairs, range) => `Gezeigt: ${pairs}${range}.`,
    range: (least, most) => (least === most ? `, Stärke ${least}` : `, Stärke ${least} bis ${most}`),
    strongestPairs: (pairs) => `Größte Stärke: ${pairs}.`,
    mostTied: (labels, level) => `Mit den meisten anderen ${manyOf(level, noun)} verbunden: ${labels}.`,
    means: (level) =>
      level === "studies"
        ? `Die Abbildung zeigt, wie das Review seine Quellen zur Stützung des Textes gruppiert, nicht, dass die ${noun.many} einander zitieren, übereinstimmen oder sich gleichen.`
        : `Die Abbildung zeigt, unter welchen ${manyOf(level, noun)} das Review dieselben ${noun.many} zitiert, vielleicht zu verschiedenen Punkten, nicht, dass diese ${manyOf(level, noun)} übereinstimmen oder sich gleichen.`,
    second: `Eine ${noun.one} mit einem äußeren Bogen ist auch unter dieser Gruppe zitiert.`,
    spread: (parts) =>
      `Nach Stärke: ${list(parts.map(({ pairs, strength }) => `${plural(pairs, "Paar", "Paare")} mit ${strength}`))}.`,
    half: (n) => `Mindestens die Hälfte der Paare hat eine Stärke von ${n} oder weniger.`,
    noPair: "Kein Paar ist verbunden.",
  },

  compare: {
    what: (labels) => `${noun.many} nebeneinander: ${list(labels)}`,
    rows: (rows) => `In den Zeilen: ${rows}.`,
    hatched: "Lücken sind schraffiert.",
    methods: (by) =>
      by === "themes"
        ? `Eine ${noun.one} zählt für jedes Thema einmal, gleich wie oft sie dort zitiert ist; sie ist gemeinsam, wo sie für zwei oder mehr zitiert ist, vielleicht in verschiedenen Gruppen und zu verschiedenen Punkten.`
        : `Eine ${noun.one} zählt für jede Gruppe einmal, gleich wie oft sie dort zitiert ist; sie ist gemeinsam, wo sie für zwei oder mehr zitiert ist, vielleicht unter verschiedenen Themen und zu verschiedenen Punkten.`,
    order: "Zeilen und Spalten stehen wie veröffentlicht.",
    altCounts: (counts) => `${list(counts.map(String))} ${noun.units[1]}`,
    altShared: (n, of) => `${n} ${of === 2 ? "beiden" : "allen"} gemeinsam`,
    construction: (columns, rows) =>
      `In den Spalten: ${list(columns)}; in den Zeilen: ${rows}. In jeder Zelle steht ein Punkt für eine ${noun.one}, die die Beispiele dort zitieren; ein gefüllter Punkt gehört zu einer ${noun.one}, die auch in einer anderen Spalte steht.`,
    total: (n) => `Insgesamt ${isOne(n) ? `ist ${n} ${noun.one}` : `sind ${n} ${noun.many}`} zitiert.`,
    gaps: (n, all) =>
      `${n} von ${isOne(all) ? `${all} Zelle` : `${all} Zellen`} ${isOne(n) ? "ist eine Lücke" : "sind Lücken"}.`,
    spread: (counts) =>
      `Nach der Zahl der Spalten, in denen eine ${noun.one} steht: ${list(counts.map((n, i) => `${plural(n, noun.one, noun.many)} in ${i === 0 ? "nur einer" : i + 1}`))}.`,
  },
});
