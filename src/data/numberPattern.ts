import { generalNumber } from "./generalNumber";

/** A sign of a format that stands for something, or a text to show as it is. */
interface Token {
  readonly kind: "digit" | "point" | "comma" | "percent" | "exponent" | "value" | "text";
  readonly text: string;
}

/** A number in one section of a number format, such as "#,##0.00", "0%", "# ?/?" or `0" studies"`. Empty when it shows nothing. */
export function numberPattern(value: number, code: string): string {
  const fraction = /(?:[#0?]+(\s+))?[#0?]+\s*\/\s*([#0?]+|\d+)/.exec(code);
  if (fraction) {
    const [before, after] = [code.slice(0, fraction.index), code.slice(fraction.index + fraction[0].length)];
    return texts(before) + fractionText(value, fraction[1] !== undefined, fraction[2] ?? "?") + texts(after);
  }
  const tokens = tokenise(code);
  const percents = tokens.filter(({ kind }) => kind === "percent").length;
  const exponent = tokens.findIndex(({ kind }) => kind === "exponent");
  const scaled = value * 100 ** percents;
  return exponent < 0 ? fill(scaled, tokens) : scientific(scaled, tokens, exponent);
}

const kinds: ReadonlyMap<string, Token["kind"]> = new Map([
  ["0", "digit"],
  ["#", "digit"],
  ["?", "digit"],
  [".", "point"],
  [",", "comma"],
  ["%", "percent"],
  ["@", "value"],
  ["general", "value"],
  ["e+", "exponent"],
  ["e-", "exponent"],
]);

/** Colours, conditions, languages and what only pads are dropped; of a currency its sign is kept. */
function tokenise(code: string): Token[] {
  const found = code.matchAll(
    /"([^"]*)"?|\\(.)|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]?|[_*].?|(general|e[+-]|[0#?.,%@])|(.)/gis,
  );
  const tokens: Token[] = [];
  for (const [, quoted, escaped, currency, sign, other] of found) {
    const kind = sign === undefined ? undefined : kinds.get(sign.toLowerCase());
    const text = sign ?? quoted ?? escaped ?? currency ?? other ?? "";
    if (kind || text !== "") tokens.push({ kind: kind ?? "text", text });
  }
  return tokens;
}

const texts = (code: string) =>
  tokenise(code)
    .filter(({ kind }) => kind === "text" || kind === "percent")
    .map(({ text }) => text)
    .join("");

/** Puts a number's digits in the places that stand for them; the first place takes all that are left. */
function fill(value: number, tokens: readonly Token[]): string {
  const isDigit = ({ kind }: Token) => kind === "digit";
  const point = tokens.findIndex(({ kind }) => kind === "point");
  const wholeEnd = point < 0 ? tokens.length : point;
  const lastWhole = tokens.slice(0, wholeEnd).findLastIndex(isDigit);
  const firstWhole = tokens.findIndex(isDigit);
  const commas = tokens.map(({ kind }, i) => (kind === "comma" ? i : -1)).filter((i) => i >= 0);
  const isGrouped = commas.some((i) => i > firstWhole && i < lastWhole);
  // Commas after the last digit divide by a thousand each.
  const scale = 1_000 ** commas.filter((i) => lastWhole >= 0 && i > lastWhole).length;
  const decimals = tokens.slice(wholeEnd).filter(isDigit);
  const [whole = "", rest = ""] = round(Math.abs(value) / scale, decimals.length).split(".");

  const out = tokens.map(({ kind, text }) => {
    if (kind === "value") return generalNumber(value);
    return kind === "text" || kind === "percent" ? text : "";
  });
  let left = whole.replace(/^0+/, "");
  let place = 0;
  for (let i = lastWhole; i >= 0; i -= 1) {
    if (tokens[i]?.kind !== "digit") continue;
    const digits = i === firstWhole ? left : left.slice(-1);
    left = left.slice(0, left.length - digits.length);
    const shown = digits === "" && tokens[i]?.text === "0" ? "0" : digits;
    out[i] = isGrouped ? group(shown, place) : shown;
    place += shown.length;
  }
  // A place that is not a 0 shows no zeros at the end.
  const least = decimals.findLastIndex(({ text }) => text === "0") + 1;
  const shownDecimals = rest.slice(0, Math.max(least, rest.replace(/0+$/, "").length));
  if (point >= 0 && shownDecimals !== "") out[point] = ".";
  const firstDecimal = tokens.findIndex((token, i) => i > wholeEnd && isDigit(token));
  if (firstDecimal >= 0) out[firstDecimal] = shownDecimals;
  const hasPlaces = firstWhole >= 0;
  const isNegative =
    value < 0 && (/[1-9]/.test(whole + rest) || !hasPlaces) && !tokens.some(({ kind }) => kind === "value");
  return (isNegative ? "-" : "") + out.join("");
}

/** Commas between thousands, for digits with `after` more at their right. */
function group(digits: string, after: number): string {
  return [...digits]
    .map((digit, i) =>
      (digits.length - i - 1 + after) % 3 === 0 && digits.length - i - 1 + after > 0 ? `${digit},` : digit,
    )
    .join("");
}

/** Rounded as it is written, not as it is stored: 1.005 to 1.01. */
function round(value: number, decimals: number): string {
  const written = generalNumber(value);
  if (written.includes("e")) return value >= 1 ? BigInt(Math.round(value)).toString() : value.toFixed(decimals);
  return Number(`${Math.round(Number(`${written}e${decimals}`))}e-${decimals}`).toFixed(Math.min(100, decimals));
}

/** With more than one digit before the point, the exponent is a multiple of their number. */
function scientific(value: number, tokens: readonly Token[], at: number): string {
  const mantissa = tokens.slice(0, at);
  const point = mantissa.findIndex(({ kind }) => kind === "point");
  const places = mantissa.slice(0, point < 0 ? undefined : point).filter(({ kind }) => kind === "digit").length || 1;
  const decimals = mantissa.filter(({ kind }) => kind === "digit").length - places;
  const size =
    value === 0
      ? 0
      : Number(
          Math.abs(value)
            .toExponential(places === 1 ? Math.max(0, decimals) : 14)
            .split("e")[1],
        );
  const exponent = Math.floor(size / places) * places;
  const digits = tokens.slice(at + 1).filter(({ kind }) => kind === "digit").length;
  const after = tokens.slice(at + 1).filter(({ kind }) => kind === "text" || kind === "percent");
  const sign = exponent < 0 ? "-" : tokens[at]?.text.endsWith("+") ? "+" : "";
  const shown = fill(value / 10 ** exponent, mantissa);
  return `${shown}E${sign}${String(Math.abs(exponent)).padStart(digits, "0")}${after.map(({ text }) => text).join("")}`;
}

/** "1 1/2", or "3/2" without a place for the whole; with a denominator of its own, or the best that has so many digits. */
function fractionText(value: number, hasWhole: boolean, denominator: string): string {
  const size = Math.abs(value);
  const whole = hasWhole ? Math.floor(size) : 0;
  const fixed = /[1-9]/.test(denominator) ? Number(denominator) : null;
  const [top, bottom] =
    fixed === null
      ? nearest(size - whole, 10 ** Math.min(4, denominator.length) - 1)
      : [Math.round((size - whole) * fixed), fixed];
  const sign = value < 0 ? "-" : "";
  if (hasWhole && top === 0) return `${sign}${whole}`;
  if (hasWhole && top === bottom) return `${sign}${whole + 1}`;
  return `${sign}${whole > 0 ? `${whole} ` : ""}${top}/${bottom}`;
}

/** The fraction that is nearest to a number, of those with at most this denominator. */
function nearest(value: number, most: number): [number, number] {
  let best: [number, number] = [Math.round(value), 1];
  for (let bottom = 2; bottom <= most; bottom += 1) {
    const top = Math.round(value * bottom);
    if (Math.abs(top / bottom - value) < Math.abs(best[0] / best[1] - value) - 1e-12) best = [top, bottom];
  }
  return best;
}
