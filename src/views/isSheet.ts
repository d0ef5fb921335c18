/** Whether panels are sheets over the page, as their style sheets have it. */
export function isSheet(): boolean {
  return window.matchMedia("(max-width: 699.98px)").matches;
}
