import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { drawScene } from "./drawMark";
import type { Mark, Scene } from "./mark";
import { packColor } from "./packColor";

class RecordedPath {
  readonly parts: unknown[];
  constructor(d?: string) {
    this.parts = d === undefined ? [] : [d];
  }
  rect(...box: number[]) {
    this.parts.push(["rect", ...box]);
  }
  roundRect(...box: number[]) {
    this.parts.push(["roundRect", ...box]);
  }
}

/** A context that writes down what is done with it. */
function recorder() {
  const log: unknown[] = [];
  const context = new Proxy(
    {},
    {
      get:
        (_, name) =>
        (...args: unknown[]) => {
          log.push([name, ...args.map((arg) => (arg instanceof RecordedPath ? arg.parts : arg))]);
        },
      set: (_, name, value) => {
        log.push(`${String(name)} = ${String(value)}`);
        return true;
      },
    },
  );
  return { log, context: context as CanvasRenderingContext2D };
}

const scene = (...marks: Mark[]): Scene => ({
  ...{ title: "", description: "", width: 100, height: 50, background: "#ffffff", fontFamily: "Inter", marks },
});

function drawn(...marks: Mark[]): unknown[] {
  const { log, context } = recorder();
  drawScene(context, scene(...marks), 2);
  return log.slice(4, -1);
}

beforeAll(() => {
  vi.stubGlobal("Path2D", RecordedPath);
});
afterAll(() => {
  vi.unstubAllGlobals();
});

test("a scene starts with its background, at the scale that is asked for", () => {
  const { log, context } = recorder();
  drawScene(context, scene(), 2);
  expect(log).toEqual([
    ["save"],
    ["setTransform", 2, 0, 0, 2, 0, -0],
    "fillStyle = #ffffff",
    ["fillRect", 0, 0, 100, 50],
    ["restore"],
  ]);
});

test("the background reaches to the end of the last pixel, or is left away", () => {
  const { log, context } = recorder();
  drawScene(context, { ...scene(), width: 100.25 }, 2);
  expect(log[3]).toEqual(["fillRect", 0, 0, 100.5, 50]);
  log.length = 0;
  drawScene(context, scene(), 2, "none");
  expect(log).toEqual([["save"], ["setTransform", 2, 0, 0, 2, 0, -0], ["restore"]]);
  log.length = 0;
  drawScene(context, scene(), 2, "none", 30);
  expect(log[1]).toEqual(["setTransform", 2, 0, 0, 2, 0, -30]);
});

test("a rectangle and a path", () => {
  expect(
    drawn({ kind: "rect", x: 1, y: 2, width: 3, height: 4, radius: 1, fill: "#aabbcc", fillOpacity: 0.5 }),
  ).toEqual(["globalAlpha = 0.5", "fillStyle = #aabbcc", ["fill", [["roundRect", 1, 2, 3, 4, 1]]]]);
  expect(drawn({ kind: "path", d: "M0,0L1,1", stroke: "#123456", strokeWidth: 2, dash: [3, 2] })).toEqual([
    "globalAlpha = 1",
    "strokeStyle = #123456",
    "lineWidth = 2",
    ["setLineDash", [3, 2]],
    ["stroke", ["M0,0L1,1"]],
  ]);
});

test("a turned text in a layer", () => {
  const text: Mark = {
    kind: "text",
    x: 5,
    y: 6,
    text: "a",
    size: 12,
    weight: 600,
    anchor: "middle",
    fill: "#000000",
    rotate: 90,
  };
  const log = drawn({ kind: "layer", x: 7, y: 8, marks: [text] });
  expect(log).toContainEqual(["translate", 7, 8]);
  expect(log).toContain("font = 600 12px Inter");
  expect(log).toContain("textAlign = center");
  expect(log).toContainEqual(["rotate", Math.PI / 2]);
  expect(log).toContainEqual(["fillText", "a", 0, 0]);
});

test("a small grid is drawn cell by cell; what is transparent is not", () => {
  const colors = Uint32Array.of(packColor("#2a7186"), 0);
  const log = drawn({
    kind: "grid",
    x: 0,
    y: 0,
    width: 20,
    height: 10,
    columns: 2,
    rows: 1,
    gap: 2,
    radius: 0,
    edge: null,
    colors,
  });
  expect(log.filter((entry) => Array.isArray(entry) && entry[0] === "fill")).toEqual([
    ["fill", [["rect", 1, 1, 8, 8]]],
  ]);
});

test("a large grid is one bitmap, not smoothed", () => {
  const bytes = new Uint8ClampedArray(4 * 2500);
  const put = vi.fn();
  vi.stubGlobal(
    "OffscreenCanvas",
    class {
      getContext = () => ({ createImageData: () => ({ data: bytes }), putImageData: put });
    },
  );
  const colors = new Uint32Array(2500).fill(packColor("#010203"));
  const log = drawn({
    kind: "grid",
    x: 1,
    y: 2,
    width: 50,
    height: 50,
    columns: 50,
    rows: 50,
    gap: 2,
    radius: 0,
    edge: null,
    colors,
  });
  expect([...bytes.subarray(0, 4)]).toEqual([1, 2, 3, 255]);
  expect(put).toHaveBeenCalledOnce();
  expect(log).toContain("imageSmoothingEnabled = false");
  expect(log).toContainEqual(["drawImage", expect.anything(), 1, 2, 50, 50]);
});

test("no mark draws with what the one before it has set: see-through, dashed, thick, turned", () => {
  const before: Mark[] = [
    {
      kind: "rect",
      x: 0,
      y: 0,
      width: 9,
      height: 9,
      fill: "#111111",
      fillOpacity: 0.5,
      stroke: "#222222",
      dash: [3, 2],
    },
    { kind: "path", d: "M0,0", stroke: "#333333", strokeWidth: 4, strokeOpacity: 0.2 },
    {
      kind: "text",
      x: 5,
      y: 6,
      text: "a",
      size: 12,
      weight: 600,
      anchor: "end",
      fill: "#444444",
      rotate: 90,
      italic: true,
    },
  ];
  const after: Mark[] = [
    { kind: "text", x: 1, y: 2, text: "b", size: 10, weight: 400, anchor: "start", fill: "#555555" },
    { kind: "rect", x: 0, y: 0, width: 9, height: 9, stroke: "#666666" },
    {
      ...{ kind: "grid", x: 0, y: 0, width: 20, height: 10, columns: 1, rows: 1, gap: 0, radius: 0 },
      ...{ edge: "#777777", colors: Uint32Array.of(packColor("#2a7186")) },
    },
  ];
  /** What a context is set to whenever something is painted. */
  function states(log: readonly unknown[]): unknown[] {
    const kept: Map<string, string>[] = [];
    let state = new Map<string, string>();
    return log.flatMap((entry) => {
      if (typeof entry === "string") state.set(...(entry.split(" = ") as [string, string]));
      else if (Array.isArray(entry)) {
        const [name, ...args] = entry as [string, ...unknown[]];
        if (name === "save") kept.push(new Map(state));
        else if (name === "restore") state = kept.pop() ?? new Map();
        else if (name === "setLineDash") state.set("dash", String(args));
        else if (name === "translate" || name === "rotate") state.set("place", `${state.get("place")} ${name} ${args}`);
        else return [[name, args, used(name, state)]];
      }
      return [];
    });
  }
  const painting = ["globalAlpha", "place"];
  const used = (name: string, state: ReadonlyMap<string, string>) =>
    [
      ...painting,
      ...(name === "stroke" ? ["strokeStyle", "lineWidth", "dash"] : ["fillStyle"]),
      ...(name === "fillText" ? ["font", "textAlign"] : []),
    ].map((key) => state.get(key));
  expect(states(drawn(...before, ...after)).slice(-4)).toEqual(states(drawn(...after)));
});
