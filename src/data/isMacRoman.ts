/** So many signs beyond ASCII decide. */
const mostSigns = 2_000;

/**
 * Whether bytes read better as Mac Roman than as Windows-1252: both texts are given, of the same length. Each sign beyond ASCII
 * is judged by its neighbours in both: “ before a word, é inside one, – between digits, against È after a small letter.
 */
export function isMacRoman(windows: string, mac: string): boolean {
  // Lone CRs as line ends come from old Macs.
  let score = /\r(?!\n)/.test(windows) && !windows.includes("\n") ? 3 : 0;
  let signs = 0;
  for (let i = 0; i < windows.length && signs < mostSigns; i += 1) {
    if (windows.charCodeAt(i) < 0x80) continue;
    signs += 1;
    score += judge(mac, i) - judge(windows, i);
  }
  return score > 0;
}

const isLetter = (sign: string) => /\p{L}/u.test(sign);

/** How likely a sign is where it stands, from -3 to 3. */
function judge(text: string, i: number): number {
  const sign = text[i] ?? "";
  const before = text[i - 1] ?? " ";
  const after = text[i + 1] ?? " ";
  const isInWord = isLetter(before) && isLetter(after);
  if (sign === "’") return judgeApostrophe(text, i, isInWord);
  if (sign === "“" || sign === "‘") return !isLetter(before) && /\S/.test(after) ? 3 : -2;
  if (sign === "”") return !isLetter(after) && /\S/.test(before) ? 3 : -2;
  if (sign === "–") return isInWord ? -1 : 3;
  if (sign === "—") return isInWord ? 1.5 : 3;
  if (/\p{Ll}/u.test(sign)) return judgeSmall(sign, before, after);
  if (/\p{Lu}/u.test(sign)) return /\p{Ll}/u.test(before) ? -3 : isLetter(after) ? 1 : -2;
  if (/[\u00a0•…°±²³¹×·≥≤½¼¾€£§©®™«»μ¿¡†‡]/.test(sign)) return isInWord ? -1 : 1;
  return -2;
}

/** “don’t”, “l’école”, “others’ view”; but in “Garc’a” it would be another sign. */
function judgeApostrophe(text: string, i: number, isInWord: boolean): number {
  if (!isInWord) return /\S/.test(text[i - 1] ?? " ") || isLetter(text[i + 1] ?? " ") ? 3 : 0;
  if (/^’(?:s|t|re|ll|ve|d|m)(?!\p{L})/u.test(text.slice(i, i + 4))) return 3;
  return /(?:^|\P{L})(?:[cdjlmnst]|qu)$/iu.test(text.slice(Math.max(0, i - 3), i)) ? 3 : -1;
}

const frequent = /[éèáíóúüöäñçãêåøæß]/;

function judgeSmall(sign: string, before: string, after: string): number {
  if (!isLetter(before) && !isLetter(after)) return -1;
  return /\p{Lu}/u.test(before) && /\p{Lu}/u.test(after) ? -2 : frequent.test(sign) ? 2 : 0.5;
}
