/**
 * Puts a text on the clipboard. Where the browser does not allow that, or has none, it selects the element that shows the text,
 * for a reader to copy it by hand, and says false.
 */
export async function copyText(text: string, shown: HTMLElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (shown instanceof HTMLTextAreaElement) shown.select();
    else if (shown) getSelection()?.selectAllChildren(shown);
    return false;
  }
}
