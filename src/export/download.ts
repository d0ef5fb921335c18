/** Hands a file to the browser's downloads under a name. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A file name of words that any system takes: "intervention-characteristics-heatmap.svg". A long title is cut after a word. */
export function fileName(title: string, chart: string, extension: string): string {
  const words =
    title
      .toLowerCase()
      .normalize("NFC")
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const fits = words.filter((_, i) => words.slice(0, i + 1).join("-").length <= 60);
  return `${[...fits, chart].join("-")}.${extension}`;
}
