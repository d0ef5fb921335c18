// Accents as characters that combine with the letter before them.
const accents = new Map([
  ["'", "\u0301"],
  ["`", "\u0300"],
  ["^", "\u0302"],
  ['"', "\u0308"],
  ["~", "\u0303"],
  ["=", "\u0304"],
  [".", "\u0307"],
  ["u", "\u0306"],
  ["v", "\u030c"],
  ["H", "\u030b"],
  ["c", "\u0327"],
  ["k", "\u0328"],
  ["r", "\u030a"],
  ["b", "\u0331"],
  ["d", "\u0323"],
]);
const letters = new Map([
  ["ss", "ß"],
  ["ae", "æ"],
  ["AE", "Æ"],
  ["oe", "œ"],
  ["OE", "Œ"],
  ["o", "ø"],
  ["O", "Ø"],
  ["l", "ł"],
  ["L", "Ł"],
  ["aa", "å"],
  ["AA", "Å"],
  ["dh", "ð"],
  ["DH", "Ð"],
  ["th", "þ"],
  ["TH", "Þ"],
  ["i", "ı"],
  ["j", "ȷ"],
  ["textendash", "–"],
  ["textemdash", "—"],
  ["textquoteright", "’"],
  ["textquoteleft", "‘"],
  ["ldots", "…"],
  ["dots", "…"],
  ["copyright", "©"],
  ["textregistered", "®"],
  ["texttrademark", "™"],
  ["textdegree", "°"],
  ["alpha", "α"],
  ["beta", "β"],
  ["gamma", "γ"],
  ["delta", "δ"],
  ["mu", "μ"],
  ["times", "×"],
  ["pm", "±"],
  ["leq", "≤"],
  ["geq", "≥"],
]);

const accented =
  /\\(?:(['`^"~=.])\s*|([uvHckrbd])(?:\s+|(?=\{)))(?:\{\s*(\\[ij]|\p{L})?\s*\}|(\\[ij](?![a-zA-Z])|\p{L}))/gu;
const command = /\\([a-zA-Z]+)\s?/g;

/** LaTeX as text: accents and letters as characters, quotes and dashes as printed, commands and braces gone. Linear time. */
export function latexText(latex: string): string {
  if (!/[\\{}$~`'-]/.test(latex)) return latex.replace(/\s+/g, " ").trim();
  const withAccents = latex.replace(accented, (_, sign, name, braced, bare) => {
    const letter = (braced ?? bare ?? "").replace("\\", "");
    return `${letter}${accents.get(sign ?? name) ?? ""}`.normalize("NFC");
  });
  return (
    withAccents
      // Kept from what follows, and put back as they are.
      .replace(/\\\\/g, " ")
      .replace(/\\([&%$#_{}])/g, (_, sign: string) => String.fromCharCode(0xfdd0 + "&%$#_{}".indexOf(sign)))
      .replace(command, (_, name: string) => letters.get(name) ?? "")
      .replace(/\\./gsu, "")
      .replace(/[{}$]/g, "")
      .replace(/---/g, "—")
      .replace(/--/g, "–")
      .replace(/``|''/g, (quotes) => (quotes === "``" ? "“" : "”"))
      .replace(/~/g, "\u00a0")
      .replace(/[\ufdd0-\ufdd6]/g, (kept) => "&%$#_{}"[kept.charCodeAt(0) - 0xfdd0] ?? "")
      .replace(/[^\S\u00a0]+/g, " ")
      .trim()
  );
}
