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
        const dark = chart.scene(layout, darkStyle).marks.map(svgElement);
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
            {!blank && light.marks.map((mark, i) => inBothSchemes(svgElement(mark), dark[i], i))}
          </svg>
        );
      })}
      <p className={styles.readout} aria-hidden="true">
        {hint}
      </p>
    </div>
  );
}

/** An element drawn in two styles as one: where its colours differ, the page's scheme decides; else it is there twice. */
function inBothSchemes(light: SvgElement, dark: SvgElement | undefined, key: number): ReactNode {
  if (!dark || !differsInColoursOnly(light, dark)) {
    return [inScheme("light", light, key), dark && inScheme("dark", dark, key)];
  }
  const attributes = Object.entries(light.attributes).map(([name, value]) => {
    const other = dark.attributes[name];
    return [name, other === value ? value : `light-dark(${value}, ${other})`];
  });
  const children = light.children.map((child, i) => {
    const other = dark.children[i];
    return typeof child === "string" ? child : inBothSchemes(child, typeof other === "string" ? undefined : other, i);
  });
  return createElement(light.tag, { ...Object.fromEntries(attributes), key }, children);
}

function differsInColoursOnly(a: SvgElement, b: SvgElement): boolean {
  const shape = ({ tag, attributes, children }: SvgElement) =>
    JSON.stringify([
      tag,
      Object.entries({ ...attributes, fill: null, stroke: attributes.stroke !== undefined }),
      children.length,
    ]);
  return shape(a) === shape(b);
}

/** An element that is seen in one scheme only. */
function inScheme(scheme: "light" | "dark", element: SvgElement, key: number): ReactNode {
  return (
    <g key={`${scheme} ${key}`} className={styles[scheme]}>
      {inBothSchemes(element, element, 0)}
    </g>
  );
}
