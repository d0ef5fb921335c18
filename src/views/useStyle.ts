import { useSyncExternalStore } from "react";
import { type ChartStyle, darkStyle, forcedStyle, lightStyle } from "../charts/style";

export type Scheme = "system" | "light" | "dark";

const storageKey = "evidence-loom:scheme";
const darkQuery = "(prefers-color-scheme: dark)";
const forcedQuery = "(forced-colors: active)";
const printQuery = "print";
const listeners = new Set<() => void>();

/** The chosen scheme; it stands on the document's element, where the style sheet sees it too. */
export function useScheme(): Scheme {
  return useSyncExternalStore(subscribe, readScheme, () => "system");
}

/** Sets the scheme and keeps it in this browser. Returns false where the browser keeps nothing: it then holds for this visit. */
export function chooseScheme(scheme: Scheme): boolean {
  if (scheme === "system") delete document.documentElement.dataset.scheme;
  else document.documentElement.dataset.scheme = scheme;
  for (const listener of listeners) listener();
  try {
    if (scheme === "system") localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, scheme);
    return true;
  } catch {
    return false;
  }
}

/** How charts look just now: on screen as chosen, on paper light. */
export function useStyle(): ChartStyle {
  const name = useSyncExternalStore(subscribe, readStyleName, () => "light" as const);
  return name === "forced" ? systemStyle() : name === "dark" ? darkStyle : lightStyle;
}

function subscribe(listener: () => void): () => void {
  const queries = [darkQuery, forcedQuery, printQuery].map((query) => window.matchMedia(query));
  listeners.add(listener);
  for (const query of queries) query.addEventListener("change", listener);
  return () => {
    listeners.delete(listener);
    for (const query of queries) query.removeEventListener("change", listener);
  };
}

function readScheme(): Scheme {
  const scheme = document.documentElement.dataset.scheme;
  return scheme === "light" || scheme === "dark" ? scheme : "system";
}

function readStyleName(): "light" | "dark" | "forced" {
  if (window.matchMedia(printQuery).matches) return "light";
  if (window.matchMedia(forcedQuery).matches) return "forced";
  const scheme = readScheme();
  const dark = scheme === "system" ? window.matchMedia(darkQuery).matches : scheme === "dark";
  return dark ? "dark" : "light";
}

let lastSystemStyle: { key: string; style: ChartStyle } | null = null;

/** The style made of the system's own colours, as they are just now; the same object while they stay. */
function systemStyle(): ChartStyle {
  const probe = document.createElement("span");
  document.body.append(probe);
  const color = (name: string) => {
    probe.style.color = name;
    const [r = 0, g = 0, b = 0] = (getComputedStyle(probe).color.match(/\d+/g) ?? []).map(Number);
    return `#${[r, g, b].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
  };
  const colors = {
    paper: color("Canvas"),
    ink: color("CanvasText"),
    highlight: color("Highlight"),
  };
  probe.remove();
  const key = JSON.stringify(colors);
  if (lastSystemStyle?.key !== key) lastSystemStyle = { key, style: forcedStyle(colors) };
  return lastSystemStyle.style;
}
