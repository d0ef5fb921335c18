import { createElement, type ReactNode } from "react";
import type { Chart, Extent } from "../charts/chart";
import { darkStyle, lightStyle } from "../charts/style";
import { type SvgElement, svgElement } from "../scene/svgElement";
import styles from "./ChartView.module.css";
import { prerenderedWidths, screenFrame } from "./chartFrame";
import { useEvidence } from "./evidence";

/**
 * A chart in the prerendered page: its drawing for each step of width, in colours that follow the scheme; the style sheet
 * shows the one that fits. With `blank`, only its place is kept.
 */
export function FirstPaint<Model, Layout extends Extent>(props: {
  chart: Chart<Model, Layout>;
  model: Model;
  hint: string;
  blank?: boolean;
}) {
  const { chart, model, hint, blank = false } = props;
  const { messages } = useEvidence();
  return (
    <div className={styles.holder}>
      {prerenderedWidths.map((width) => {
        const layout = chart.layout(model, screenFrame(width, messages));
        const light = chart.scene(layout, lightStyle);
        const dark = chart.scene(layout, darkStyle);
        return (
          <svg
            key={width}
            className={`${styles.chart} ${styles[`step${width}`]}`}
            viewBox={`0 0 ${layout.width} ${layout.height}`}
            width={layout.width}
            height={layout.height}
            fontFamily={light.fontFamily}
            aria-hidden="true"
          >
            {!blank && childrenInBothSchemes(light.marks.map(svgElement), dark.marks.map(svgElement))}
          </svg>
        );
      })}
      <p className={styles.readout} aria-hidden="true">
        {hint}
      </p>
    </div>
  );
}

/** An element drawn in two styles as one: where its colours differ, the page's scheme decides. */
function inBothSchemes(light: SvgElement, dark: SvgElement, key: number): ReactNode {
  const attributes = Object.entries(light.attributes).map(([name, value]) => {
    const other = dark.attributes[name];
    return [name, other === value ? value : `light-dark(${value}, ${other})`];
  });
  const children = childrenInBothSchemes(light.children, dark.children);
  return createElement(light.tag, { ...Object.fromEntries(attributes), key }, children);
}

type Children = SvgElement["children"];

/** What is alike at the beginning and at the end stands once; what is drawn otherwise between them, once a scheme. */
function childrenInBothSchemes(light: Children, dark: Children): ReactNode[] {
  const areAlike = (i: number, j: number) => {
    const [a, b] = [light.at(i), dark.at(j)];
    return a === b || (typeof a === "object" && typeof b === "object" && differsInColoursOnly(a, b));
  };
  const most = Math.min(light.length, dark.length);
  let start = 0;
  while (start < most && areAlike(start, start)) start++;
  let end = 0;
  while (end < most - start && areAlike(-1 - end, -1 - end)) end++;
  const merged = (i: number, j: number): ReactNode => {
    const [a, b] = [light[i], dark[j]];
    return typeof a === "object" && typeof b === "object" ? inBothSchemes(a, b, i) : (a as string);
  };
  const between = (scheme: "light" | "dark", all: Children) =>
    all.length > start + end ? [inScheme(scheme, all.slice(start, all.length - end))] : [];
  return [
    ...Array.from({ length: start }, (_, i) => merged(i, i)),
    ...between("light", light),
    ...between("dark", dark),
    ...Array.from({ length: end }, (_, i) => merged(light.length - end + i, dark.length - end + i)),
  ];
}

/** Equal but for colours, and for what may differ inside a group. */
function differsInColoursOnly(a: SvgElement, b: SvgElement): boolean {
  const shape = ({ tag, attributes, children }: SvgElement) => {
    const places = { ...attributes, fill: null, stroke: attributes.stroke !== undefined };
    return JSON.stringify([tag, Object.entries(places), tag === "g" || children]);
  };
  return shape(a) === shape(b);
}

/** Elements that are seen in one scheme only. */
function inScheme(scheme: "light" | "dark", elements: Children): ReactNode {
  return (
    <g key={scheme} className={styles[scheme]}>
      {childrenInBothSchemes(elements, elements)}
    </g>
  );
}
