import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText, type Encoding, encodings } from "./decodeText";

const utf8 = (text: string) => new TextEncoder().encode(text);
const wide = (text: string, isBigEndian = false) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), !isBigEndian);
  return bytes;
};
/** Text in an encoding of one byte a sign. */
const narrow = (text: string, encoding: Encoding) => {
  const signs = decodeText(
    Uint8Array.from({ length: 256 }, (_, i) => i),
    encoding,
  ).text;
  return Uint8Array.from([...text].map((sign) => signs.indexOf(sign)));
};

const english =
  "Group,Example\nPeer workers,“They don’t ask – they listen” [85, 88–90]\nRecovery colleges,Others’ views…";
const french = "groupe;exemple\nL’école;Les élèves ont été « très » aidés à l’hôpital\nDeuxième;Être là, où ça compte";
const german = "Gruppe;Beispiel\nPfleger;Für Ältere wäre es schöner\nStraße;Größe ≥ 3";
const names = "study;author\r1;García Núñez\r2;Müller\r3;Bjørn Åse\r4;São João";

describe("decodeText", () => {
  it.each<[string, Uint8Array, Encoding, string]>([
    ["UTF-8", utf8(english), "utf-8", english],
    ["UTF-8 with a mark", utf8(`\ufeff${english}`), "utf-8", english],
    ["UTF-8 with NULs", utf8("a,b\0c\nd,e\0f,ü"), "utf-8", "a,b\0c\nd,e\0f,ü"],
    ["UTF-16 LE with a mark", wide(`\ufeff${english}`), "utf-16le", english],
    ["UTF-16 BE with a mark", wide(`\ufeff${english}`, true), "utf-16be", english],
    ["UTF-16 LE", wide(english), "utf-16le", english],
    ["UTF-16 BE", wide(english, true), "utf-16be", english],
    [
      "UTF-16 LE in Chinese",
      wide("组别,例子\n同伴,他们倾听\n学院,没有例子\n"),
      "utf-16le",
      "组别,例子\n同伴,他们倾听\n学院,没有例子\n",
    ],
    ["UTF-16 with a lone surrogate", wide("\ufeffa,\ud800b"), "utf-16le", "a,\ud800b"],
    ["Windows-1252 in English", narrow(english, "windows-1252"), "windows-1252", english],
    ["Windows-1252 in French", narrow(french, "windows-1252"), "windows-1252", french],
    ["Windows-1252 names", narrow(names, "windows-1252"), "windows-1252", names],
    ["Windows-1252 dash only", narrow("pages 12–14", "windows-1252"), "windows-1252", "pages 12–14"],
    ["Windows-1252 apostrophe only", narrow("they don’t", "windows-1252"), "windows-1252", "they don’t"],
    ["Mac Roman in English", narrow(english, "macintosh"), "macintosh", english],
    ["Mac Roman in French", narrow(french, "macintosh"), "macintosh", french],
    ["Mac Roman in German", narrow(german, "macintosh"), "macintosh", german],
    ["Mac Roman names", narrow(names, "macintosh"), "macintosh", names],
    ["ASCII", utf8("a,b"), "utf-8", "a,b"],
    ["nothing", utf8(""), "utf-8", ""],
  ])("finds %s", (_, bytes, encoding, text) => {
    expect(decodeText(bytes)).toEqual({ text, encoding, findings: [] });
  });

  it("forgives UTF-8 a few broken characters, and tells", () => {
    const bytes = utf8("Größe: schön, für, über, Ämter, Öfen, wäre, Maß, fünf, zwölf, schräg, kühl");
    expect(decodeText(bytes.subarray(0, bytes.length - 1)).encoding).toBe("utf-8");
    const cut = Uint8Array.from([...bytes, 0xc3]);
    expect(decodeText(cut).findings).toEqual([
      {
        kind: "character-replaced",
        row: null,
        column: null,
        text: "One character could not be read as UTF-8 and stands as “�”. Choose another encoding if the text looks wrong.",
      },
    ]);
    expect(decodeText(utf8("a \ufffd that was written")).findings).toEqual([]);
  });

  it("reads what it is told to", () => {
    expect(decodeText(Uint8Array.of(0x80, 0x92, 0x96, 0x9f, 0xe9), "windows-1252").text).toBe("€’–Ÿé");
    expect(decodeText(Uint8Array.of(0x8e, 0xd0, 0xd2, 0xd5, 0xdb), "macintosh").text).toBe("é–“’€");
    expect(decodeText(Uint8Array.of(0x83, 0x65), "shift_jis").text).toBe("テ");
    expect(decodeText(utf8("\ufeffa"), "utf-8").text).toBe("a");
  });

  it("never throws, whatever the bytes, and gives back what was encoded", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom(undefined, ...encodings), (bytes, encoding) => {
        expect(typeof decodeText(bytes, encoding).text).toBe("string");
      }),
    );
    const texts = fc.string({ unit: "grapheme", maxLength: 60 }).filter((text) => !text.startsWith("\ufeff"));
    fc.assert(
      fc.property(texts, (text) => {
        const few = text.replaceAll("\0", "");
        expect(decodeText(utf8(few)).text).toBe(few);
        expect(decodeText(wide(`\ufeff${text}`)).text).toBe(text);
      }),
    );
  });
});
