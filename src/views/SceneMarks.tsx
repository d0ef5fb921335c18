import { createElement, memo, type ReactNode } from "react";
import type { Mark } from "../scene/mark";
import { type SvgElement, svgElement } from "../scene/svgElement";

/** Marks as React elements: the same elements that the file writer turns into text. Keyed layers keep their element. */
export const SceneMarks = memo(function SceneMarks({ marks }: { marks: readonly Mark[] }) {
  return <>{marks.map(markElement)}</>;
});

function markElement(mark: Mark, i: number): ReactNode {
  if (mark.kind !== "layer") return toReact(svgElement(mark), i);
  const { tag, attributes } = svgElement({ ...mark, marks: [] });
  const keyed = mark.key === undefined ? {} : { "data-keyed": "" };
  return createElement(tag, { ...attributes, ...keyed, key: mark.key ?? i }, mark.marks.map(markElement));
}

function toReact({ tag, attributes, children }: SvgElement, key: number): ReactNode {
  const inside = children.map((child, i) => (typeof child === "string" ? child : toReact(child, i)));
  return createElement(tag, { ...attributes, key }, inside);
}
