/** Scripts that labels of hard tables are written in; mixed has one after the other. */
export const hardScripts = ["polish", "greek", "cyrillic", "japanese", "arabic", "mixed"] as const;
export type HardScript = (typeof hardScripts)[number];

/** Sentences of the field; a label is as much of one as it has room for. */
const sentences: Record<Exclude<HardScript, "mixed">, string> = {
  polish: "Wspólne podejmowanie decyzji, źródła łączności i życzliwość wśród współpracowników; zażółć gęślą jaźń",
  greek: "Ψυχική υγεία και ανάρρωση μέσα από τη στήριξη ομοτίμων, την ελπίδα και τη συμμετοχή στην κοινότητα",
  cyrillic: "Психическое здоровье и восстановление при поддержке равных, с надеждой и участием в жизни общины",
  japanese:
    "精神保健と回復を支えるピアサポートの実践、希望とつながりを育む地域づくりと意思決定の共有に関する質的研究の統合的な検討と考察ならびに今後の課題",
  arabic: "الصحة النفسية والتعافي بدعم الأقران والأمل والمشاركة في المجتمع واتخاذ القرار المشترك بين الجميع",
};

/** Names of authors, for studies that are called by author and year. */
const authors: Record<Exclude<HardScript, "mixed">, readonly string[]> = {
  polish: ["Wiśniewska-Łuczak i in.", "Żółkoś i Śmigły", "Grzegżółka"],
  greek: ["Παπαδόπουλος κ.ά.", "Ζαχαριάδου και Ψαλτάκη", "Ξένος"],
  cyrillic: ["Щербакова и др.", "Жукова и Юшкевич", "Цой"],
  japanese: ["齊藤・渡邊ら", "髙橋", "佐々木"],
  arabic: ["الأنصاري وآخرون", "عبد الرحمن", "يوسف"],
};

const scripts = Object.keys(sentences) as (keyof typeof sentences)[];

interface HardTable {
  readonly groups?: number;
  readonly themes?: number;
  readonly studies?: number;
  readonly script?: HardScript;
  /** Letters of every label of a group or a theme. */
  readonly letters?: number;
}

/**
 * An evidence-table/1 file that is hard to draw: as many and as long labels as a table may have, in any script, many studies
 * called by author and year, about one cell in four a gap; the same each time. For tests.
 */
export function hardTable({
  groups = 30,
  themes = 20,
  studies = 200,
  script = "mixed",
  letters = 60,
}: HardTable = {}): object {
  const scriptOf = (i: number) => (script === "mixed" ? scripts[i % scripts.length] : script) ?? "polish";
  const label = (letter: string, i: number) => {
    const start = `${letter}${i + 1} `;
    const rest = sentences[scriptOf(i)].repeat(1 + Math.ceil(letters / 60));
    // No space at the end, where a label would be shorter than it says.
    return (start + rest).slice(0, letters).replace(/\s$/, "…");
  };
  const studyId = (i: number) => {
    const names = authors[scriptOf(i)];
    return `${names[Math.floor(i / scripts.length) % names.length]} ${1990 + (i % 35)}${"abc"[i % 3]}${i + 1}`;
  };
  const entries = (letter: string, count: number) =>
    Array.from({ length: count }, (_, i) => ({ id: `${letter}${i + 1}`, label: label(letter, i) }));
  let seed = 11;
  const random = (n: number) => {
    seed = (seed * 16807) % 2147483647;
    return seed % n;
  };
  const cells = groups * themes;
  const examples = Array.from({ length: cells }, (_, k) => {
    const [i, j] = [Math.floor(k / themes), k % themes];
    const isGap = random(4) === 0;
    // Those of one group are mostly its own, so that a ring has an order.
    const cited = Array.from(
      { length: 1 + random(5) },
      () => Math.floor(((i + random(13) / 10) * studies) / groups) % studies,
    );
    // Every study is cited somewhere, and every group cites one first.
    const own = Math.floor((k * studies) / cells);
    const isOwn = own < Math.floor(((k + 1) * studies) / cells);
    if (isOwn) cited.unshift(own);
    return isGap && !isOwn
      ? []
      : [
          {
            id: `e${k + 1}`,
            group: `g${i + 1}`,
            theme: `t${j + 1}`,
            text: `${sentences[scriptOf(k)]}.`,
            citations: [{ studies: [...new Set(cited)].map(studyId) }],
          },
        ];
  }).flat();
  return {
    format: "evidence-table/1",
    title: `${sentences.polish}: ${sentences[scriptOf(1)]}`,
    source: {
      citation: `${authors[scriptOf(0)][0]} 2024, ${sentences[scriptOf(0)]}. Systematic Reviews 10:134`,
      short: `${authors[scriptOf(0)][0]} 2024`,
      part: "Table 4",
      doi: "10.1186/s13643-021-01646-0",
      license: "CC BY 4.0",
    },
    gapMeaning: sentences[scriptOf(2)],
    groups: entries("g", groups),
    themes: entries("t", themes),
    examples,
  };
}
