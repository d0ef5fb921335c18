import { orderOf } from "./attributeType";
import { isBlank } from "./labelText";
import { lostRange } from "./lostRange";
import { isNumber, isShare } from "./parseCount";
import { parseMark } from "./parseMark";

/** What stands in a column, by looking. Shares are of the cells in which anything stands. */
export interface ColumnFacts {
  readonly cells: number;
  readonly filled: number;
  readonly distinct: number;
  readonly meanLength: number;
  /** Numbers, with or without a share beside them, and shares. */
  readonly numbers: number;
  /** Of these, shares and others that count nothing. */
  readonly shares: number;
  readonly marks: number;
  readonly years: number;
  readonly dois: number;
  readonly addresses: number;
  /** Cells that are a study's author and year. */
  readonly authorYears: number;
  /** Cells that hold nothing but studies. */
  readonly studyLists: number;
  /** Of these, cells with more than one. */
  readonly severalStudies: number;
  /** Cells with a citation among other text. */
  readonly citing: number;
  /** 1, 2, 3, … down the column. */
  readonly isIndex: boolean;
  /** All of it is on one scale, such as low to high. */
  readonly isScale: boolean;
  readonly firstFilled: boolean;
  readonly values: ReadonlySet<string>;
}

const study = "(?:\\[?\\d{1,4}(?:\\s?[-\\u2010-\\u2015\\u2212]\\s?\\d{1,4})?\\]?)";
const numberList = new RegExp(`^\\s*\\[?\\s*${study}(?:\\s*[,;]\\s*${study})*\\s*\\]?[.;,]?\\s*$`);
const name =
  "\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:[ ,]+(?:&|and|und|et|y|al\\.?|de|van|von|der|den|la|le|[\\p{Lu}][\\p{L}\\p{M}'’.-]*))*";
const authorYear = `${name},?\\s*[([]?\\s*(?:19|20)\\d\\d[a-z]?\\s*[)\\]]?`;
const oneAuthorYear = new RegExp(`^\\s*${authorYear}(?:\\s*\\[\\d+\\])?\\s*$`, "u");
const authorYears = new RegExp(`^\\s*${authorYear}(?:\\s*[;,\\r\\n]\\s*${authorYear})*[.;]?\\s*$`, "u");
const citation =
  /\[\s*\d{1,4}(?:\s*[-\u2010-\u2015\u2212,;]\s*\d{1,4})*\s*\]|\((?:[^()]*\p{L},?\s(?:19|20)\d\d[a-z]?)[^()]*\)/u;
// At the end of a label it is the mark of a footnote, or a unit.
const superscript = /\p{L}{3}[.,;]?[\u00b9\u00b2\u00b3\u2070-\u2079]/u;
// Or two studies, of which the second has three digits.
const thousands = /^[1-9]\d{0,2}(?:,\d{3})+$/;
const shortestCiting = 40;
/** Longer cells are passages, whatever is in them. */
const longestList = 400;

/** Looks through the cells of a column. */
export function columnFacts(cells: readonly string[], gapWords: ReadonlySet<string>): ColumnFacts {
  const values = new Set<string>();
  const n: Counted = {
    numbers: 0,
    shares: 0,
    marks: 0,
    years: 0,
    dois: 0,
    addresses: 0,
    one: 0,
    lists: 0,
    several: 0,
    citing: 0,
  };
  let length = 0;
  let filled = 0;
  let isIndex = cells.length > 1;
  cells.forEach((cell, i) => {
    const text = cell.trim();
    if (isBlank(cell) || gapWords.has(text)) {
      isIndex = false;
      return;
    }
    filled++;
    values.add(text);
    length += text.length;
    if (isIndex && text.replace(/\.$/, "") !== String(i + 1)) isIndex = false;
    if (text.length > longestList) {
      if (isCiting(text.slice(0, 4_000))) n.citing++;
    } else count(text, n);
  });
  const share = (count: number) => (filled === 0 ? 0 : count / filled);
  return {
    cells: cells.length,
    filled,
    distinct: values.size,
    meanLength: share(length),
    numbers: share(n.numbers),
    shares: share(n.shares),
    marks: share(n.marks),
    years: share(n.years),
    dois: share(n.dois),
    addresses: share(n.addresses),
    authorYears: share(n.one),
    studyLists: share(n.lists),
    severalStudies: share(n.several),
    citing: share(n.citing),
    isIndex,
    isScale: orderOf([...values]) !== null,
    firstFilled: !isBlank(cells[0] ?? ""),
    values,
  };
}

interface Counted {
  numbers: number;
  shares: number;
  marks: number;
  years: number;
  dois: number;
  addresses: number;
  one: number;
  lists: number;
  several: number;
  citing: number;
}

function count(text: string, n: Counted) {
  if (isShare(text)) n.shares++;
  if (isNumber(text)) n.numbers++;
  if (parseMark(text) !== null) n.marks++;
  if (/^(1[89]|20)\d\d[a-z]?$/.test(text)) n.years++;
  if (/^(doi:\s*|https?:\/\/(dx\.)?doi\.org\/)?10\.\d{4,}\//i.test(text)) n.dois++;
  else if (/^https?:\/\//i.test(text)) n.addresses++;
  if (oneAuthorYear.test(text)) n.one++;
  const isNumbers = numberList.test(text);
  if (isNumbers || authorYears.test(text) || lostRange(text) !== null) {
    n.lists++;
    if (!thousands.test(text) && /[,;\n[]|\d\s?[-–—−]\s?\d/.test(isNumbers ? text : text.replace(/,?\s*\(?\d{4}/g, "")))
      n.several++;
  } else if (isCiting(text)) n.citing++;
}

function isCiting(text: string): boolean {
  return citation.test(text) || (text.length > shortestCiting && superscript.test(text));
}
