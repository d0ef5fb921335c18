/** A table's file, and what it was made from (see `Opened`). */
export interface KeptContent {
  readonly file: object;
  readonly origin: unknown;
}

/** The same as it is stored: the file as JSON, which a browser copies at once, however many objects it stands for. */
export interface StoredContent {
  readonly id: string;
  readonly file: string;
  readonly origin: unknown;
}

const texts = new WeakMap<KeptContent, string>();

/** A content whose file is made of its JSON when it is first asked for: that takes long for a large table, and is seldom needed. */
export function contentOf({ file: text, origin }: Omit<StoredContent, "id">): KeptContent {
  let file: object | null = null;
  const content: KeptContent = {
    get file() {
      file ??= JSON.parse(text) as object;
      return file;
    },
    origin,
  };
  texts.set(content, text);
  return content;
}

/** The JSON of a content's file. */
export function textOf(content: KeptContent): string {
  return texts.get(content) ?? JSON.stringify(content.file);
}

/** A content as it is stored. */
export function storedContent(id: string, content: KeptContent): StoredContent {
  return { id, file: textOf(content), origin: content.origin };
}
