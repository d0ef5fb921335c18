/** What XML 1.0 forbids even when escaped: most control characters, lone surrogates, two non-characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** A text with U+FFFD in place of each character that XML forbids. */
export const xmlCharacters = (text: string): string => text.replace(forbidden, "\ufffd");
