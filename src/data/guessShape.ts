import { columnFacts } from "./columnFacts";
import type { HeadingHint } from "./headingWords";
import { isShare } from "./parseCount";
import { ratingsOf } from "./ratings";
import type { Shape } from "./reading";
import type { Seen, SeenColumn } from "./seenTable";

/** A passage, rather than a label, is on average longer than this. */
export const shortestPassage = 60;

/** A column of labels: short texts, no numbers, no lists of studies, no passages that cite. */
export function isLabels({ facts }: SeenColumn): boolean {
  return (
    facts.filled > 0 &&
    facts.meanLength <= shortestPassage &&
    facts.numbers < 0.5 &&
    facts.citing < 0.1 &&
    (facts.studyLists < 0.6 || facts.authorYears >= 0.6) &&
    facts.dois === 0
  );
}

/** A row names a study in this column, and hardly any study twice. */
export function isStudyNames({ facts, hints, column }: SeenColumn): boolean {
  const isDistinct = facts.filled > 0 && facts.distinct >= 0.9 * facts.filled;
  if (!isDistinct) return false;
  if (facts.authorYears >= 0.6) return true;
  return hints.has("study") && (column === 0 || facts.meanLength <= shortestPassage);
}

/** A column of marks: 1 and 0, "x", "yes" and "no", or nothing. */
export function isMarks({ facts }: SeenColumn): boolean {
  return facts.filled > 0 && facts.marks >= 0.95 && facts.distinct <= 4;
}

/** A column of counts: numbers that are neither shares nor years nor a row's number. */
export function isCounts(column: SeenColumn): boolean {
  const { facts, hints } = column;
  const isNumbers = facts.filled > 0 && facts.numbers >= 0.8 && facts.years < 0.5;
  return isNumbers && !isShares(column) && !(facts.isIndex && hints.has("index"));
}

/** A column of numbers of which many have decimals or a percent sign, or of which some have and none is greater than 1. */
export function isShares({ facts }: SeenColumn): boolean {
  if (facts.shares === 0 || facts.numbers < 0.8) return false;
  return (
    facts.shares >= 0.3 ||
    [...facts.values].every((value) => (isShare(value) ? !/^0*[1-9]/.test(value) : /^[01]$/.test(value)))
  );
}

/** A row's number, which tells nothing of the table. */
export function isRowNumber({ facts, hints, column }: SeenColumn): boolean {
  return facts.isIndex && (column === 0 || hints.has("index"));
}

/** Marked columns, each with the name of a study as its heading: "Smith 2010". */
export function studyColumns(columns: readonly SeenColumn[]): SeenColumn[] {
  const marked = columns.filter(({ facts, heading }) => facts.marks >= 0.6 || (facts.filled === 0 && heading !== ""));
  const named = marked.filter(({ heading }) => columnFacts([heading], new Set()).authorYears === 1);
  return named.length >= 2 && named.length > marked.length / 2 ? named : [];
}

/** Guesses how the rows of a table are laid out. */
export function guessShape(columns: readonly SeenColumn[], body: Seen["body"]): Shape {
  const filled = columns.filter(({ facts }) => facts.filled > 0);
  const marked = filled.filter(isMarks);
  if (studyColumns(columns).length > 0) return "long";
  if (isOfStudies(filled)) return guessStudies(filled, marked);
  // Nothing but 0 and 1 in many rows: studies without a name, or else a matrix would have greater numbers.
  const names = filled.filter((column) => !isMarks(column) && column.facts.distinct >= 0.95 * column.facts.filled);
  if (marked.length >= 2 && names.length > 0 && body.length >= Math.max(10, 2 * marked.length)) return "studies";
  return guessMatrix(filled.filter((column) => !isRowNumber(column))) ?? "long";
}

/** True where rows are studies: they have names of their own, DOIs, or titles with years. */
function isOfStudies(columns: readonly SeenColumn[]): boolean {
  const has = (hint: HeadingHint) => columns.some(({ hints }) => hints.has(hint));
  const names = columns.find(isStudyNames);
  if (columns.some(({ facts }) => facts.dois >= 0.5 && facts.distinct >= 0.9 * facts.filled)) return true;
  const titles = columns.find(({ hints, facts }) => hints.has("title") && facts.distinct >= 0.9 * facts.filled);
  if (titles && columns.some(({ facts }) => facts.years >= 0.5)) return true;
  if (titles && (has("authors") || has("abstract"))) return true;
  // With passages of its own, a table that names studies may still be one of examples.
  return names !== undefined && (names === columns[0] || names === columns.find((one) => !isRowNumber(one)));
}

function guessStudies(columns: readonly SeenColumn[], marked: readonly SeenColumn[]): Shape {
  if (marked.length >= 2) return "studies";
  const isNamed = columns.some((one) => isLabels(one) && (one.hints.has("group") || one.hints.has("theme")));
  const passages = columns.filter(
    ({ facts, hints }) =>
      facts.meanLength > shortestPassage && !hints.has("title") && !hints.has("abstract") && !hints.has("authors"),
  );
  return passages.length >= 2 && !isNamed ? "studies" : "records";
}

/** True for what a table of examples has, and no matrix: texts, studies, or labels that say so. */
function isOfLong(column: SeenColumn): boolean {
  const { hints } = column;
  if (hints.has("example") || hints.has("citations")) return true;
  return isLabels(column) && (hints.has("theme") || hints.has("group") || hints.has("theme-parent"));
}

/** Counts or texts in a matrix; null for what is none. */
function guessMatrix(columns: readonly SeenColumn[]): Shape | null {
  const isNumbers = (column: SeenColumn) => isCounts(column) || isShares(column);
  const [first] = columns;
  if (!first || isNumbers(first)) return null;
  const labels = columns.slice(
    0,
    columns.findIndex((column) => !isLabels(column) || isMarks(column)),
  );
  const rest = columns.filter((column) => !labels.includes(column));
  const body = rest.filter(({ hints }) => !hints.has("total"));
  const values = new Set(body.flatMap(({ facts }) => [...facts.values]));
  const isRated = body.length >= 2 && ratingsOf(values) !== null;
  if (isRated && isRowNames(first, labels)) return "wide";
  const isCiting = ({ facts, hints }: SeenColumn) => hints.has("citations") || facts.severalStudies >= 0.3;
  // Numbers behind a group, a theme and a passage say something of the passage.
  const isOfPassages = labels.length >= 3 && labels.some(({ hints }) => hints.has("example"));
  if (columns.some(isNumbers) && labels.length > 0 && !isOfPassages && body.every(isNumbers) && !body.some(isCiting)) {
    if ((body.length > 0 ? body : rest).some(isCounts)) return "counts";
    return isRowNames(first, labels) ? "wide" : null;
  }

  // Ratings of words are labels to look at.
  const others = columns.filter((column) => column !== first);
  if (others.length >= 2 && isRowNames(first, [first])) {
    if (ratingsOf(new Set(others.flatMap(({ facts }) => [...facts.values]))) !== null) return "wide";
    const isUnnamed = !others.some(isOfLong);
    const lists = others.filter(({ facts }) => facts.studyLists >= 0.6);
    if (isUnnamed && lists.length === others.length && others.some(({ facts }) => facts.severalStudies > 0))
      return "wide";
    if (isUnnamed && isLabels(first) && others.every(isText) && others.filter(isPassages).length >= 2) return "wide";
  }
  // A parent before the names of rows.
  const [parent, name, ...cells] = columns;
  if (parent && name && cells.length >= 2 && isLabels(parent) && isLabels(name) && isRowNames(name, [name])) {
    const isUnnamed = !cells.some(isOfLong);
    if (isUnnamed && parent.facts.distinct < name.facts.distinct && cells.every(isText) && cells.every(isPassages))
      return "wide";
  }
  return null;
}

/** Each row has a name of its own. */
function isRowNames(first: SeenColumn, labels: readonly SeenColumn[]): boolean {
  const names = labels.at(-1) ?? first;
  return names.facts.filled > 0 && names.facts.distinct >= 0.95 * names.facts.filled;
}

function isText({ facts }: SeenColumn): boolean {
  return (
    facts.numbers < 0.5 && facts.dois === 0 && !facts.isScale && (facts.studyLists < 0.6 || facts.authorYears < 0.6)
  );
}

/** Texts of which hardly any is there twice: passages, or short ones of a matrix. */
function isPassages({ facts }: SeenColumn): boolean {
  const isOwn = facts.distinct >= 0.8 * facts.filled;
  return isOwn && (facts.meanLength >= 25 || facts.citing >= 0.3);
}
