import { expect, test } from "vitest";
import { embedSnippet } from "./embedSnippet";

const frame = {
  app: "https://example.org/loom/",
  chart: "heatmap",
  view: "",
  title: "Heatmap of themes",
  width: 800,
  height: 640,
} as const;

test("a snippet is a frame with an address, a title and a size", () => {
  expect(embedSnippet(frame)).toBe(
    '<iframe src="https://example.org/loom/?embed=heatmap" title="Heatmap of themes" width="800" height="640" loading="lazy" allow="clipboard-write" style="border: 0; max-width: 100%"></iframe>',
  );
});

test("the view is in the address", () => {
  const snippet = embedSnippet({ ...frame, chart: "chord", view: "unit=bracket&min=2" });
  expect(snippet).toContain('src="https://example.org/loom/?embed=chord&amp;unit=bracket&amp;min=2"');
});

test("a size is whole pixels", () => {
  expect(embedSnippet({ ...frame, height: 612.4 })).toContain('height="612"');
});

test.each(['Say "more" & <b>less</b>', "'>\"><script>alert(1)</script>"])("the title %j stays a title", (title) => {
  const snippet = embedSnippet({ ...frame, title });
  expect(snippet.match(/</g)).toHaveLength(2);
  expect(snippet.match(/"/g)).toHaveLength(14);
});
