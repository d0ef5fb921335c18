import type { ChartWords } from "../messages/figureWords";
import type { Lit } from "../model/counts";
import type { Target } from "../model/target";
import type { FontWeight, Mark, Scene } from "../scene/mark";
import type { ChartStyle } from "./style";

/** Advance width of a text in CSS pixels. */
export type TextRuler = (text: string, size: number, weight: FontWeight) => number;

/** The room a chart has. Width in CSS pixels; the layout says how high it became. */
export interface Frame {
  readonly width: number;
  /** Size of ordinary labels, in CSS pixels; the rest follows it. */
  readonly fontSize: number;
  readonly measureText: TextRuler;
  /** False: no key to colours and signs, which the caption has to give then. What only the chart can say stays. */
  readonly hasLegend?: boolean;
  /** True: no label is cut or left out, in as many lines as it takes; a chart without the room is wider than its frame. */
  readonly isWhole?: boolean;
  /** The words of the figure; they can be in another language than the page. */
  readonly messages: ChartWords;
}

/** So many lines at most; as many as it takes where labels are to be whole. Two or three are equally long all the same. */
export const mostLines = ({ isWhole }: Pick<Frame, "isWhole">, most: number): number =>
  isWhole ? Number.MAX_SAFE_INTEGER : most;

/** A size in CSS pixels, such as that of a laid-out chart. */
export interface Extent {
  readonly width: number;
  readonly height: number;
}

/** A rectangle by its top left corner, in CSS pixels. */
export interface Box extends Extent {
  readonly x: number;
  readonly y: number;
}

type Role = "grid" | "row" | "cell" | "columnheader" | "rowheader" | "gridcell" | "listbox" | "option";

/**
 * What assistive technology, pointer and keyboard find over a drawing. A node with a target can be focused and opened; one
 * without only holds others.
 */
export interface AccessNode {
  readonly role: Role;
  readonly name: string;
  readonly description?: string;
  /** How many columns it stands over; 1 where left out. */
  readonly span?: number;
  /** Of what can be folded: is it unfolded? */
  readonly expanded?: boolean;
  readonly target: Target | null;
  /** In a grid whose rows have not all of their cells: where it stands in its row, from 0. */
  readonly column?: number;
  /** Outline as an SVG path; empty for a node that only holds others. */
  readonly d: string;
  readonly children: readonly AccessNode[];
}

/**
 * A chart: pure functions from a model to marks. `layout` decides every place, `scene` every colour; `access` names what
 * can be reached; `locate` tells what lies at a point of the layout, or null; `light` gives what is drawn over the scene, which
 * nobody needs before something is pointed at or selected.
 */
export interface Chart<Model, Layout extends Extent> {
  layout(model: Model, frame: Frame): Layout;
  scene(layout: Layout, style: ChartStyle): Scene;
  access(layout: Layout): AccessNode;
  locate(layout: Layout, x: number, y: number): Target | null;
  light(): Promise<ChartLight<Layout>>;
}

/** What is drawn over the scene of a chart: what is lit, and the ring around what is selected. */
export interface ChartLight<Layout extends Extent> {
  highlight(layout: Layout, lit: Lit, style: ChartStyle): readonly Mark[];
  select(layout: Layout, target: Target, style: ChartStyle): readonly Mark[];
}

/** A chart laid out, which says how large it is; its marks are made when they are asked for. */
export interface Drawn extends Extent {
  readonly scene: () => Scene;
}

/** Lays a model out in a frame. */
export function drawn<Model, Layout extends Extent>(
  { layout, scene }: Pick<Chart<Model, Layout>, "layout" | "scene">,
  model: Model,
  frame: Frame,
  style: ChartStyle,
): Drawn {
  const placed = layout(model, frame);
  return { width: placed.width, height: placed.height, scene: () => scene(placed, style) };
}
