import { expect, it } from "vitest";
import { textKind } from "./textKind";

it.each([
  ['{ "format": "evidence-table/1" }', "json"],
  ["{}", "json"],
  ['[{"a": 1}]', "json"],
  ["[85] said so", "text"],
  ["<table><tr><td>a</table>", "html"],
  ["\n<!DOCTYPE html><html><body><TABLE border=1>", "html"],
  ["Version:1.0\r\nStartHTML:0000000097\r\n<html><table>", "html"],
  ["<img src=x onerror=alert(1)>,b", "text"],
  ["a,<table>", "text"],
  ["<html><p>no table", "text"],
  ["", "text"],
])("%j is %s", (text, kind) => {
  expect(textKind(text)).toBe(kind);
});
