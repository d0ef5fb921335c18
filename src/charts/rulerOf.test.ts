import { expect, test } from "vitest";
import { arimoRuler as arimo } from "./arimoRuler";
import { tinosRuler as tinos } from "./tinosRuler";

// Widths in thousandths of an em that Adobe's metrics state for Helvetica and Times, which Arial and Times New Roman share.
test.each([
  ["A", 667, 722, 722, 722],
  ["W", 944, 944, 944, 1000],
  ["i", 222, 278, 278, 278],
  ["m", 833, 889, 778, 833],
  ["0", 556, 556, 500, 500],
  ["%", 889, 889, 833, 1000],
  ["é", 556, 556, 444, 444],
] as const)("%s is as wide as in Arial and Times New Roman, regular and bold", (character, ...stated) => {
  const own = [arimo, tinos].flatMap((ruler) => ([400, 600] as const).map((weight) => ruler(character, 1000, weight)));
  own.forEach((width, i) => {
    expect(Math.abs(width - Number(stated[i]))).toBeLessThan(1.5); // widths are kept in 800ths of an em
  });
});

test("Polish, Greek and Cyrillic are measured, not bounded", () => {
  for (const ruler of [arimo, tinos]) {
    for (const word of ["Zażółć", "Ψυχική", "здоровье"]) expect(ruler(word, 1, 400)).toBeLessThan(0.75 * word.length);
    expect(ruler("日本", 1, 400)).toBe(2);
  }
});
