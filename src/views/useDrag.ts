import { type RefObject, useEffect, useState } from "react";
import type { HeadingTarget } from "../charts/heatmapLines";
import { readTarget } from "../model/target";
import { type DropPlaces, dropAt, dropPlaces } from "./dropPlaces";
import styles from "./HeatmapArranging.module.css";
import type { useMove } from "./useMove";

/** So far a mouse goes before it drags; so far a finger may stray while it waits. In CSS pixels. */
const threshold = 5;
const slack = 10;
/** A finger that moves sooner scrolls. In milliseconds. */
const longPress = 400;

/** A rectangle in the box: where to show that a heading would go. */
export interface DropMark {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Press {
  readonly target: HeadingTarget;
  readonly pointer: number;
  readonly x: number;
  readonly y: number;
  readonly places: DropPlaces;
  readonly timer: ReturnType<typeof setTimeout> | undefined;
  isDragging: boolean;
  to: number;
}

/**
 * Dragging the headings in `box`: a mouse drags at once, a finger after a long press, so that the page still scrolls. A drag
 * is one move, at its end; Escape leaves it. Returns where the heading would go, while it is dragged.
 */
export function useDrag(
  box: RefObject<HTMLElement | null>,
  placeOf: ReturnType<typeof useMove>["placeOf"],
  move: (target: HeadingTarget, to: number) => void,
): DropMark | null {
  const [mark, setMark] = useState<DropMark | null>(null);
  useEffect(() => {
    const holder = box.current;
    if (!holder) return;
    const controller = new AbortController();
    const { signal } = controller;
    let press: Press | null = null;

    function end(): void {
      clearTimeout(press?.timer);
      if (press?.isDragging && holder) {
        holder.classList.remove(styles.dragging ?? "");
        // The click that comes with the release would open what was dragged.
        const swallow = (event: Event) => event.stopPropagation();
        holder.addEventListener("click", swallow, { capture: true, once: true });
        setTimeout(() => holder.removeEventListener("click", swallow, { capture: true }));
      }
      press = null;
      setMark(null);
    }

    function drag(x: number, y: number): void {
      if (!press || !holder) return;
      if (!press.isDragging) holder.classList.add(styles.dragging ?? "");
      press.isDragging = true;
      const { to, mark: next } = dropAt(press.places, x, y);
      press.to = to;
      setMark(inBox(next, holder));
    }

    function onPointerDown(event: PointerEvent): void {
      end();
      const heading = (event.target as Element).closest("[role$=header][data-target]");
      const target = readTarget(heading?.getAttribute("data-target") ?? "");
      if (!holder || event.button !== 0 || !event.isPrimary || (target?.kind !== "group" && target?.kind !== "theme"))
        return;
      const place = placeOf(target);
      if (!place || place.siblings.length < 2) return;
      const { clientX: x, clientY: y, pointerId: pointer } = event;
      const isTouch = event.pointerType === "touch";
      const timer = isTouch ? setTimeout(() => drag(x, y), longPress) : undefined;
      press = { target, pointer, x, y, places: dropPlaces(holder, place), timer, isDragging: false, to: place.at };
    }

    function onPointerMove(event: PointerEvent): void {
      if (!press || event.pointerId !== press.pointer) return;
      const far = Math.hypot(event.clientX - press.x, event.clientY - press.y);
      if (press.isDragging) drag(event.clientX, event.clientY);
      else if (press.timer === undefined && far > threshold) drag(event.clientX, event.clientY);
      else if (press.timer !== undefined && far > slack) end();
    }

    function onPointerUp(event: PointerEvent): void {
      const done = press;
      if (!done || event.pointerId !== done.pointer) return;
      end();
      if (done.isDragging) move(done.target, done.to);
    }

    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !press?.isDragging) return;
      event.stopPropagation();
      end();
    };
    const stopWhileDragging = (event: Event) => {
      if (press?.isDragging) event.preventDefault();
    };
    const stopWhilePressed = (event: Event) => {
      if (press?.timer !== undefined) event.preventDefault();
    };

    holder.addEventListener("pointerdown", onPointerDown, { signal });
    // The pointer may leave the chart and still drag.
    window.addEventListener("pointermove", onPointerMove, { signal });
    window.addEventListener("pointerup", onPointerUp, { signal });
    window.addEventListener("pointercancel", end, { signal });
    window.addEventListener("keydown", onKeyDown, { capture: true, signal });
    // Not passive: a finger that drags must not scroll, and a long press must not bring a menu.
    holder.addEventListener("touchmove", stopWhileDragging, { passive: false, signal });
    holder.addEventListener("contextmenu", stopWhilePressed, { signal });
    return () => {
      end();
      controller.abort();
    };
  }, [box, placeOf, move]);
  return mark;
}

function inBox({ x, y, width, height }: DropMark, holder: HTMLElement): DropMark {
  const { left, top } = holder.getBoundingClientRect();
  return { x: x - left, y: y - top, width, height };
}
