import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { Chart, ChartLight, Extent } from "../charts/chart";
import type { ChartStyle } from "../charts/style";
import { readTarget, type Target, targetKey } from "../model/target";
import { countMarks } from "../scene/countMarks";
import { Later } from "../ui/Later";
import { useAfterPaint } from "../ui/useAfterPaint";
import { AccessLayer } from "./AccessLayer";
import styles from "./ChartView.module.css";
import { screenFrame } from "./chartFrame";
import { useEvidence, useLit, useView } from "./evidence";
import { PrerenderContext } from "./prerenderContext";
import { SceneMarks } from "./SceneMarks";
import { useChartWidth } from "./useChartWidth";
import { useIsOnPaper } from "./useIsOnPaper";
import { useStyle } from "./useStyle";

/** A drawing of more marks is a canvas on screen: as elements they would take longer than a reader waits for an answer. */
const mostElements = 600;

const loadCanvas = () => import("./CanvasDrawing").then((all) => ({ default: all.CanvasDrawing }));

interface Props<Model, Layout extends Extent> {
  /** Names the `performance.measure`: "draw:heatmap". */
  name: string;
  chart: Chart<Model, Layout>;
  model: Model;
  /** What to say of a target that is pointed at, and what while there is none. */
  tip: (target: Target) => ReactNode;
  hint: string;
  /** Of a chart below the first view, the prerendered page keeps the place only. */
  blank?: boolean;
  /** A click at a place that means more than its target, in the layout's pixels; true: it is dealt with. */
  onPress?: ((layout: Layout, x: number, y: number) => boolean) | undefined;
  /** A key on a mark that this chart has a use for; true: it is dealt with. */
  onKey?: ((target: Target, event: KeyboardEvent) => boolean) | undefined;
}

/** A chart on screen: its drawing, what is lit over it, and the layer that pointer, keyboard and screen readers use. */
export function ChartView<Model, Layout extends Extent>(props: Props<Model, Layout>) {
  const Still = useContext(PrerenderContext);
  return Still ? <Still {...props} /> : <LiveChart {...props} />;
}

function LiveChart<Model, Layout extends Extent>({
  name,
  chart,
  model,
  tip,
  hint,
  onPress,
  onKey,
}: Props<Model, Layout>) {
  const { store, messages, open } = useEvidence();
  const style = useStyle();
  const holder = useRef<HTMLDivElement>(null);
  const width = useChartWidth(holder);
  const selection = useView("selection");
  const layout = useMemo(
    () => (width === null ? null : timed(() => chart.layout(model, screenFrame(width, messages)))),
    [chart, model, width, messages],
  );
  const scene = useMemo(() => (layout ? chart.scene(layout.result, style) : null), [chart, layout, style]);
  const isMany = useMemo(() => scene !== null && countMarks(scene.marks) > mostElements, [scene]);
  const isCanvas = !useIsOnPaper() && isMany;
  // Thousands of names follow the drawing instead of holding it up.
  const named = useAfterPaint(layout, null);
  const access = useMemo(() => (named ? chart.access(named.result) : null), [chart, named]);
  useLayoutEffect(() => {
    if (layout) performance.measure(name, { start: layout.start });
  }, [name, layout]);

  const [pointed, setPointed] = useState<Target | null>(null);
  const point = useCallback(
    (target: Target | null) => {
      store.getState().point(target);
      setPointed((before) => (before && target && targetKey(before) === targetKey(target) ? before : target));
    },
    [store],
  );
  const openAndFollow = useCallback((target: Target) => open(target, { follow: true }), [open]);

  /** What an event is about: the target of the mark it came to, or else what lies at that place of the layout. */
  function targetOf(event: MouseEvent<SVGSVGElement>): Target | null {
    const key = (event.target as Element).closest("[data-target]")?.getAttribute("data-target");
    if (key) return readTarget(key);
    if (!layout) return null;
    const { x, y } = placeOf(event, layout.result.width);
    return chart.locate(layout.result, x, y);
  }

  function onPointerMove(event: PointerEvent<SVGSVGElement>): void {
    if (event.pointerType === "touch") return; // a touch has no hover: it opens
    point(targetOf(event));
  }

  function onClick(event: MouseEvent<SVGSVGElement>): void {
    // A click by assistive technology comes without coordinates, and whoever clicks so needs to be taken along.
    const byPointer = event.detail > 0;
    if (byPointer && layout && onPress) {
      const { x, y } = placeOf(event, layout.result.width);
      if (onPress(layout.result, x, y)) return;
    }
    const target = targetOf(event);
    if (target) open(target, { follow: !byPointer });
  }

  return (
    <div ref={holder} className={styles.holder}>
      {scene && isCanvas && <Later load={loadCanvas} scene={scene} />}
      {layout && scene && (
        <svg
          className={`${styles.chart} ${pointed ? styles.pointing : ""}`}
          viewBox={`0 0 ${layout.result.width} ${layout.result.height}`}
          width={layout.result.width}
          height={layout.result.height}
          fontFamily={scene.fontFamily}
          onPointerMove={onPointerMove}
          onPointerLeave={() => point(null)}
          onKeyDown={(event) => {
            if (event.key === "Escape") store.getState().select(null);
          }}
          onClick={onClick}
        >
          {!isCanvas && (
            <g aria-hidden="true" className={styles.drawing}>
              <SceneMarks marks={scene.marks} />
            </g>
          )}
          <g aria-hidden="true">
            <Highlight chart={chart} layout={layout.result} style={style} />
          </g>
          {access && (
            <AccessLayer root={access} selection={selection} onFocus={point} onOpen={openAndFollow} onKey={onKey} />
          )}
        </svg>
      )}
      <Readout target={pointed} tip={tip} hint={hint} />
    </div>
  );
}

/** What is lit and what is selected, over the drawing; the drawing itself is not touched. */
function Highlight<Model, Layout extends Extent>(props: {
  chart: Chart<Model, Layout>;
  layout: Layout;
  style: ChartStyle;
}) {
  const { chart, layout, style } = props;
  const lit = useLit();
  const selection = useView("selection");
  const [light, setLight] = useState<ChartLight<Layout> | null>(null);
  const isWanted = lit !== null || selection !== null;
  useEffect(() => {
    // One that does not come is asked for again with what is lit next.
    if (isWanted) chart.light().then(setLight, () => {});
  }, [chart, isWanted]);
  const marks = useMemo(() => (lit && light?.highlight(layout, lit, style)) ?? [], [light, layout, lit, style]);
  const ring = useMemo(
    () => (selection && light?.select(layout, selection, style)) ?? [],
    [light, layout, selection, style],
  );
  return (
    <>
      <SceneMarks marks={marks} />
      <SceneMarks marks={ring} />
    </>
  );
}

/** What is pointed at, in words, in a place of its own: nothing pops up over the drawing, nothing has to be dismissed. */
function Readout({ target, tip, hint }: { target: Target | null; tip: (target: Target) => ReactNode; hint: string }) {
  // All of it is in the names of the marks and in the reading panel too.
  return (
    <p className={styles.readout} aria-hidden="true">
      {target ? tip(target) : hint}
    </p>
  );
}

/** Where an event is in a layout that is `width` wide. */
function placeOf(event: MouseEvent<SVGSVGElement>, width: number): { x: number; y: number } {
  const box = event.currentTarget.getBoundingClientRect();
  const scale = width / box.width;
  return {
    x: (event.clientX - box.left) * scale,
    y: (event.clientY - box.top) * scale,
  };
}

function timed<Result>(work: () => Result): { start: number; result: Result } {
  const start = performance.now();
  return { start, result: work() };
}
