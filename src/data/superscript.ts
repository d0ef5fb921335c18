const plain = "0123456789()=+ABDEGHIJKLMNOPRTUVWabcdefghijklmnoprstuvwxyz";
const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾⁼⁺ᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ";

const forms: ReadonlyMap<string, string> = new Map([...raised].map((sign, i) => [plain[i] ?? "", sign]));

/**
 * Text that stands raised, in Unicode's superscripts: "12,14–16" as "¹²,¹⁴–¹⁶", "a" as "ᵃ". A minus before a number becomes
 * "⁻"; a dash between numbers, and what has no such form, stays. Text in square brackets stays as it is: it is told by them.
 */
export function superscript(text: string): string {
  if (/[[\]]/.test(text)) return text;
  return text.replace(/(?<![\d\p{L}] ?)[-−](?=\d)/gu, "⁻").replace(/[\w()=+]/g, (sign) => forms.get(sign) ?? sign);
}
