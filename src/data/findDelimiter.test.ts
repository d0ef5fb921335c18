import { describe, expect, it } from "vitest";
import { findDelimiter } from "./findDelimiter";

describe("findDelimiter", () => {
  it.each([
    ["Group,Theme\nPeer workers,Trust", ","],
    ["Group;Theme\nPeer workers;Trust", ";"],
    ["Group\tTheme\nPeer workers\tTrust, hope; more", "\t"],
    ["Table 4. A title\nGroup\tTheme\na\tb\nc\td\nNote 1, long\nNote 2, long", "\t"],
    ["Group|Theme\nPeer workers|Trust", "|"],
    ["study;value;error\nSmith;1,5;2,3\nLee;2,5;0,1", ";"],
    ["1,5;2,3\n2,5;0,1", ";"],
    ['Group,Theme,Example\nA,B,"one; two"\nA,C,"three; four"', ","],
    ["Group,Theme,Studies\nA,B,85; 88\nA,C,89; 90\nA,D,91; 92", ","],
    ["group, theme, example\nA, B, text", ","],
    ['Table 4: a title, and more\nGroup,Theme,Example\nA,B,"x"\nC,D,"y"\nE,F,"z"', ","],
    ['a;"b\nc, d"\ne;"f\r\ng"', ";"],
    ["sep=;\na,b;c\nd,e,f;g", ";"],
    ["Group\nPeer workers", null],
    ["They asked, and we listened.\nOne line without any.\nOthers, too, did, they say.", null],
    ["", null],
  ])("of %j is %j", (text, delimiter) => {
    expect(findDelimiter(text)).toBe(delimiter);
  });

  it("looks at whole lines of a long text", () => {
    const line = `Peer workers;${"a passage, of text ".repeat(200)}\n`;
    expect(findDelimiter(line.repeat(40))).toBe(";");
  });
});
