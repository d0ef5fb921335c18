/**
 * What a text is, judged by how it begins: JSON, HTML with a table in it (also as the clipboard has it), or text with cells to
 * be found. A passage such as "[85] said so" or "<img src=x>" is text.
 */
export function textKind(text: string): "json" | "html" | "text" {
  if (/^\ufeff?\s*(?:\{\s*["}]|\[\s*[[{"\]])/.test(text)) return "json";
  const isMarkup = /^\ufeff?\s*(?:<[!?a-z]|Version:[\d.]+\s+StartHTML:)/i.test(text);
  return isMarkup && /<table[\s>]/i.test(text) ? "html" : "text";
}
