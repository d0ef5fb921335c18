import { type KeyboardEvent, memo, type SVGProps, useLayoutEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { AccessNode } from "../charts/chart";
import { type Target, targetKey } from "../model/target";
import styles from "./ChartView.module.css";

interface Props {
  root: AccessNode;
  selection: Target | null;
  /** The focus came to a mark by keyboard, or left one. */
  onFocus: (target: Target | null) => void;
  onOpen: (target: Target) => void;
  /** A key on a mark that this chart has a use for; true: it is dealt with. */
  onKey?: ((target: Target, event: KeyboardEvent) => boolean) | undefined;
}

/** A grid of more marks than this has those of its cells only that are near the Tab stop; the pointer finds all by their place. */
const mostMarks = 2000;
/** So many rows and columns on each side of the Tab stop are near it. */
const near = 8;

/** What pointer, keyboard and assistive technology find over a drawing: one Tab stop, arrows inside. */
export const AccessLayer = memo(function AccessLayer({ root, selection, onFocus, onOpen, onKey }: Props) {
  const { lines, keys, isWindowed } = useMemo(() => {
    const targets = linesOf(root);
    return {
      lines: targets,
      keys: targets.map((line) => line.map((target) => (target ? targetKey(target) : null))),
      isWindowed: root.role === "grid" && targets.flat().length > mostMarks,
    };
  }, [root]);
  const selected = selection ? targetKey(selection) : null;
  const [active, setActive] = useState<{ key: string; selected: string | null } | null>(null);
  // Where the focus was last, or what was selected since.
  const latest = active?.selected === selected ? active?.key : selected;
  const stop = [latest, active?.key ?? null, firstStop(root)].find(
    (key) => key && keys.some((line) => line.includes(key)),
  );
  const stopRow = keys.findIndex((line) => line.includes(stop ?? null));
  const stopColumn = keys[stopRow]?.indexOf(stop ?? null) ?? 0;

  const layer = useRef<SVGGElement>(null);
  const focused = useRef<string | null>(null);
  useLayoutEffect(() => {
    // A mark that moves to another row is made anew there; the focus goes with it. React calls no onBlur of what it takes away.
    if (root && focused.current !== null && document.activeElement === document.body)
      layer.current?.querySelector<SVGElement>(`[data-target=${JSON.stringify(focused.current)}]`)?.focus();
  }, [root]);

  function onKeyDown(event: KeyboardEvent<SVGGElement>): void {
    const key = (event.target as Element).closest("[data-target]")?.getAttribute("data-target") ?? null;
    const row = keys.findIndex((line) => line.includes(key));
    const target = row < 0 ? undefined : lines[row]?.[keys[row]?.indexOf(key) ?? -1];
    if (!target) return;
    if (onKey?.(target, event)) {
      event.preventDefault();
      return;
    }
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      onOpen(target);
      return;
    }
    const next = step(keys, row, keys[row]?.indexOf(key) ?? 0, event);
    if (next === null) return;
    event.preventDefault();
    // The marks around it may not be there yet.
    if (isWindowed) flushSync(() => setActive({ key: next, selected }));
    const mark = event.currentTarget.querySelector(`[data-target=${JSON.stringify(next)}]`);
    if (mark instanceof SVGElement) mark.focus();
  }

  /** The node that is the i-th of the given row, or null where it is left out. */
  function element(node: AccessNode, i: number, row: number) {
    const { role, name, description, span, expanded, target, column = i, d, children } = node;
    const key = target ? targetKey(target) : null;
    const isFar = Math.max(Math.abs(row - stopRow), Math.abs(column - stopColumn)) > near;
    if (isWindowed && role === "gridcell" && isFar && key !== selected) return null;
    const common: SVGProps<SVGGElement> = {
      role,
      "aria-label": name || undefined,
      "aria-description": description,
      "aria-colspan": span,
      "aria-expanded": expanded,
      "aria-colcount": isWindowed && node === root ? keys[0]?.length : undefined,
      "aria-colindex": node.column !== undefined || (isWindowed && key !== null) ? column + 1 : undefined,
    };
    const selectable = role === "gridcell" || role === "option";
    if (key === null) {
      return (
        <g {...common} key={i} {...(node === root ? { onKeyDown, ref: layer } : {})}>
          {children.map((child, k) => element(child, k, node === root ? k : i))}
        </g>
      );
    }
    return (
      <g
        {...common}
        key={key}
        className={styles.mark}
        data-target={key}
        tabIndex={key === stop ? 0 : -1}
        aria-selected={selectable ? key === selected : undefined}
        onFocus={(event) => {
          focused.current = key;
          setActive({ key, selected });
          if (event.currentTarget.matches(":focus-visible")) onFocus(target);
        }}
        onBlur={() => {
          focused.current = null;
          onFocus(null);
        }}
      >
        <path d={d} />
        {role.endsWith("header") && <HeadingWords name={name} d={d} />}
      </g>
    );
  }

  return element(root, 0, 0);
});

/** A heading's words, unseen: it is to hold text, not only a name. They stand where its outline begins, to be inside it. */
function HeadingWords({ name, d }: { name: string; d: string }) {
  const [x, y] = d.match(/-?[\d.]+/g) ?? [];
  return (
    <text className={styles.words} x={x} y={y} dx={1} dy={2}>
      {name}
    </text>
  );
}

/**
 * The targets line by line, as arrows walk them: a grid's rows, or a list box's options as one line. Null where there is no
 * mark: a row need not have all of its cells.
 */
function linesOf(root: AccessNode): (Target | null)[][] {
  const nested = root.children.filter((child) => child.role === "row");
  return (nested.length > 0 ? nested : [root]).map((line) => {
    const targets: (Target | null)[] = [];
    for (const { target, span = 1, column = targets.length } of line.children) {
      while (targets.length < column) targets.push(null);
      for (let i = 0; i < span; i++) targets.push(target);
    }
    return targets;
  });
}

/** The first cell, not a heading: a reader who tabs in hears a number. */
function firstStop(root: AccessNode): string | null {
  const marks = root.children.flatMap((child) => [child, ...child.children]);
  const first = marks.find(({ role }) => role === "gridcell" || role === "option")?.target;
  return first ? targetKey(first) : null;
}

/** Where a key leads from (row, column), or null. At an edge it stays; a list goes round. */
function step(keys: (string | null)[][], row: number, column: number, event: KeyboardEvent): string | null {
  const line = keys[row] ?? [];
  const isList = keys.length === 1;
  const all = event.ctrlKey || event.metaKey;
  const key = line[column];
  /** The next mark in a direction: past the rest of a heading that spans columns, and past what is no mark. */
  const walk = (down: number, right: number): string | null => {
    for (let r = row + down, c = column + right; keys[r] && c >= 0 && c < line.length; r += down, c += right) {
      const next = keys[r]?.[c] ?? null;
      if (next !== null && next !== key) return next;
    }
    return null;
  };
  const around = (by: number) => line[(column + by + line.length) % line.length] ?? null;
  switch (event.key) {
    case "ArrowRight":
      return isList ? around(1) : walk(0, 1);
    case "ArrowLeft":
      return isList ? around(-1) : walk(0, -1);
    case "ArrowDown":
      return isList ? around(1) : walk(1, 0);
    case "ArrowUp":
      return isList ? around(-1) : walk(-1, 0);
    case "Home":
      return (all ? keys[0] : line)?.find((known) => known !== null) ?? null;
    case "End":
      return (all ? keys.at(-1) : line)?.findLast((known) => known !== null) ?? null;
    default:
      return null;
  }
}
