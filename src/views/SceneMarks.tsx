import { createElement, memo, type ReactNode } from "react";
import type { Mark } from "../scene/mark";
import { svgElement } from "../scene/svgElement";
import { svgMarkup } from "../scene/svgMarkup";

/**
 * Marks on screen: the same elements that the file writer turns into text. Keyed layers keep their element; what they hold is
 * set as markup, every text in it escaped: with thousands of marks that is quicker than an element of React's for each.
 */
export const SceneMarks = memo(function SceneMarks({ marks }: { marks: readonly Mark[] }) {
  return <>{marks.map(markElement)}</>;
});

function markElement(mark: Mark, i: number): ReactNode {
  const inside = mark.kind === "layer" ? mark.marks : [mark];
  const layer = mark.kind === "layer" ? svgElement({ ...mark, marks: [] }).attributes : {};
  const key = mark.kind === "layer" ? mark.key : undefined;
  const props = { ...layer, ...(key === undefined ? {} : { "data-keyed": "" }), key: key ?? i };
  if (inside.some(({ kind }) => kind === "layer")) return createElement("g", props, inside.map(markElement));
  const html = { __html: inside.map((one) => svgMarkup(svgElement(one))).join("") };
  return createElement("g", { ...props, dangerouslySetInnerHTML: html });
}
