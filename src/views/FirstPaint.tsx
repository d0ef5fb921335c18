import type { Chart, Extent } from "../charts/chart";
import { darkStyle, lightStyle } from "../charts/style";
import styles from "./ChartView.module.css";
import { prerenderedWidths, screenFrame } from "./chartFrame";
import { useEvidence } from "./evidence";
import { SceneMarks } from "./SceneMarks";

/**
 * A chart in the prerendered page: its drawing for each step of width, in light and dark; the style sheet shows the one that
 * fits. With `blank`, only its place is kept.
 */
export function FirstPaint<Model, Layout extends Extent>(props: {
  chart: Chart<Model, Layout>;
  model: Model;
  blank?: boolean;
}) {
  const { chart, model, blank = false } = props;
  const { messages } = useEvidence();
  return (
    <div className={styles.holder}>
      {prerenderedWidths.map((width) => {
        const layout = chart.layout(model, screenFrame(width, messages));
        const size = {
          width: layout.width,
          height: layout.height,
          viewBox: `0 0 ${layout.width} ${layout.height}`,
        };
        const variants = [
          { scheme: "light", style: lightStyle },
          { scheme: "dark", style: darkStyle },
        ];
        return (
          <div key={width} className={styles[`step${width}`]} aria-hidden="true">
            {blank ? (
              <svg className={styles.chart} {...size} aria-hidden="true" />
            ) : (
              variants.map(({ scheme, style }) => {
                const scene = chart.scene(layout, style);
                return (
                  <svg
                    key={scheme}
                    className={`${styles.chart} ${styles[scheme]}`}
                    {...size}
                    fontFamily={scene.fontFamily}
                    aria-hidden="true"
                  >
                    <SceneMarks marks={scene.marks} />
                  </svg>
                );
              })
            )}
          </div>
        );
      })}
    </div>
  );
}
