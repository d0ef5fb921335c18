import { type KeyboardEvent, memo, type SVGProps, useState } from "react";
import type { AccessNode } from "../charts/chart";
import { type Target, targetKey } from "../model/target";
import styles from "./ChartView.module.css";

interface Props {
  root: AccessNode;
  selection: Target | null;
  /** The focus came to a mark by keyboard, or left one. */
  onFocus: (target: Target | null) => void;
  onOpen: (target: Target) => void;
}

/** What pointer, keyboard and assistive technology find over a drawing: one Tab stop, arrows inside. */
export const AccessLayer = memo(function AccessLayer({ root, selection, onFocus, onOpen }: Props) {
  const lines = linesOf(root);
  const selected = selection ? targetKey(selection) : null;
  const [active, setActive] = useState<string | null>(null);
  const keys = lines.map((line) => line.map((target) => target && targetKey(target)));
  const stop = [active, selected, firstStop(keys)].find((key) => key && keys.some((line) => line.includes(key)));

  function onKeyDown(event: KeyboardEvent<SVGGElement>): void {
    const key = (event.target as Element).closest("[data-target]")?.getAttribute("data-target") ?? null;
    const row = keys.findIndex((line) => line.includes(key));
    const target = row < 0 ? undefined : lines[row]?.[keys[row]?.indexOf(key) ?? -1];
    if (!target) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      onOpen(target);
      return;
    }
    const next = step(keys, row, keys[row]?.indexOf(key) ?? 0, event);
    if (next === null) return;
    event.preventDefault();
    const mark = event.currentTarget.querySelector(`[data-target=${JSON.stringify(next)}]`);
    if (mark instanceof SVGElement) mark.focus();
  }

  function element(node: AccessNode, i: number) {
    const { role, name, description, target, column, d, children } = node;
    const key = target ? targetKey(target) : null;
    const common: SVGProps<SVGGElement> = {
      role,
      "aria-label": name || undefined,
      "aria-description": description,
      "aria-colindex": column === undefined ? undefined : column + 1,
    };
    const selectable = role === "gridcell" || role === "option";
    if (key === null) {
      return (
        <g {...common} key={i} {...(node === root ? { onKeyDown } : {})}>
          {children.map(element)}
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
          setActive(key);
          if (event.currentTarget.matches(":focus-visible")) onFocus(target);
        }}
        onBlur={() => onFocus(null)}
      >
        <path d={d} />
        {role.endsWith("header") && <HeadingWords name={name} d={d} />}
      </g>
    );
  }

  return element(root, 0);
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
 * The targets line by line, as arrows walk them: a grid's rows, or a list box's options as one line. A row that has not all
 * of its cells has holes.
 */
function linesOf(root: AccessNode): (Target | null | undefined)[][] {
  const nested = root.children.filter((child) => child.role === "row");
  return (nested.length > 0 ? nested : [root]).map((line) => {
    const targets: (Target | null | undefined)[] = [];
    line.children.forEach((child, i) => {
      const at = child.column ?? i;
      while (targets.length < at) targets.push(undefined);
      targets[at] = child.target;
    });
    return targets;
  });
}

type Keys = readonly (readonly (string | null | undefined)[])[];

function firstStop(keys: Keys): string | null {
  // The first cell, not a heading: a reader who tabs in hears a number.
  const line = keys[keys.length > 1 ? 1 : 0] ?? [];
  return (keys.length > 1 ? line[1] : line[0]) ?? line[0] ?? null;
}

/** Where a key leads from (row, column), or null. At an edge it stays; a list goes round. */
function step(keys: Keys, row: number, column: number, event: KeyboardEvent): string | null {
  const line = keys[row] ?? [];
  const isList = keys.length === 1;
  const all = event.ctrlKey || event.metaKey;
  const at = (r: number, c: number) => keys[r]?.[c] ?? null;
  const along = (by: 1 | -1) => {
    let c = column + by;
    while (c >= 0 && c < line.length && line[c] === undefined) c += by;
    return at(row, c);
  };
  const across = (by: 1 | -1) => {
    const other = keys[row + by] ?? [];
    const there = other.flatMap((key, c) => (key === undefined ? [] : [c]));
    return at(
      row + by,
      there.reduce((best, c) => (Math.abs(c - column) < Math.abs(best - column) ? c : best), there[0] ?? 0),
    );
  };
  switch (event.key) {
    case "ArrowRight":
      return isList ? at(0, (column + 1) % line.length) : along(1);
    case "ArrowLeft":
      return isList ? at(0, (column - 1 + line.length) % line.length) : along(-1);
    case "ArrowDown":
      return isList ? at(0, (column + 1) % line.length) : across(1);
    case "ArrowUp":
      return isList ? at(0, (column - 1 + line.length) % line.length) : across(-1);
    case "Home":
      return (all ? keys[0] : line)?.find(Boolean) ?? null;
    case "End":
      return (all ? keys.at(-1) : line)?.findLast(Boolean) ?? null;
    default:
      return null;
  }
}
