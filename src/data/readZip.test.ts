import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { DataError } from "./dataError";
import { unpack, zipParts } from "./readZip";

const run = (bytes: Uint8Array, name: string, left = 10_000_000) => {
  const budget = { left };
  const steps = unpack(bytes, zipParts(bytes).get(name)!, budget);
  for (;;) {
    const step = steps.next();
    if (step.done) return { bytes: step.value, left: budget.left };
  }
};

describe("readZip", () => {
  const text = strToU8("a passage of text ".repeat(500));
  const archive = zipSync({ "a.xml": text, "folder/é.xml": [text, { level: 0 }], "empty.xml": new Uint8Array() });
  /** With a comment at its end, of one byte. */
  const bytes = Uint8Array.from([...archive.subarray(0, -2), 1, 0, 120]);

  it("lists the parts and unpacks each", () => {
    expect([...zipParts(bytes).keys()]).toEqual(["a.xml", "folder/é.xml", "empty.xml"]);
    expect(run(bytes, "a.xml")).toEqual({ bytes: text, left: 10_000_000 - text.length });
    expect(run(bytes, "folder/é.xml").bytes).toEqual(text);
    expect(run(bytes, "empty.xml").bytes).toHaveLength(0);
  });

  it("stops a bomb at the limit, whatever size it claims to have", () => {
    const bomb = zipSync({ "bomb.xml": new Uint8Array(2_000_000) });
    const view = new DataView(bomb.buffer);
    const directory = view.getUint32(bomb.length - 6, true);
    view.setUint32(directory + 24, 5, true);
    expect(() => run(bomb, "bomb.xml", 100_000)).toThrow(
      new DataError(
        "bomb.xml: expected at most 300 MB when unpacked, got more. Save only the sheet or the rows that are needed",
      ),
    );
  });

  it.each<[string, (all: Uint8Array, view: DataView, directory: number) => void]>([
    [
      "a.xml: expected a part without a password, got an encrypted one",
      (_, view, at) => view.setUint16(at + 8, 1, true),
    ],
    [
      "a.xml: expected a part that is stored or deflated, got another way of packing",
      (_, view, at) => view.setUint16(at + 10, 12, true),
    ],
    [
      "a.xml: expected packed data, got bytes that cannot be unpacked. The file is damaged: save it again",
      (_, view, at) => view.setUint32(at + 20, 50, true),
    ],
    [
      "a.xml: expected packed data, got bytes that cannot be unpacked. The file is damaged: save it again",
      (_, view, at) => view.setUint32(at + 42, 7, true),
    ],
    [
      "file: expected a whole zip archive, got one whose end is missing or broken. It may be cut short: download or save it again",
      (all) => all.fill(0, all.length - 23),
    ],
  ])("says: %s", (message, damage) => {
    const broken = bytes.slice();
    const view = new DataView(broken.buffer);
    damage(broken, view, view.getUint32(broken.length - 7, true));
    expect(() => run(broken, "a.xml")).toThrow(new DataError(message));
  });
});
