import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatReference, referenceName } from "./formatReference";
import { readReferences } from "./readReferences";
import type { Reference } from "./reference";
import { referenceRows, writeRis } from "./writeReferences";

const moran: Reference = {
  type: "article-journal",
  title: "Benefits and mechanisms of <i>recovery</i>",
  author: [
    { family: "Moran", given: "Galyn S." },
    { family: "Russinova", given: "Z" },
    { family: "Berg", "non-dropping-particle": "van der", given: "Jean-Paul" },
    { literal: "Recovery Group" },
  ],
  issued: { "date-parts": [[2012, 5]] },
  "container-title": "Qual Health Res",
  volume: "22",
  issue: "3",
  page: "304–319",
  DOI: "10.1177/1049732311420578",
};

describe("a reference to be read", () => {
  test.each<[string, Reference]>([
    [
      "Moran GS, Russinova Z, van der Berg JP, … (2012). Benefits and mechanisms of recovery. Qual Health Res 22(3), 304–319.",
      moran,
    ],
    [
      "Lee K, Park S (2011). What helps? Press.",
      {
        type: "book",
        title: "What helps?",
        author: [
          { family: "Lee", given: "K" },
          { family: "Park", given: "S" },
        ],
        issued: { "date-parts": [["2011"]] },
        publisher: "Press",
      },
    ],
    [
      "World Health Organization (2010a). Report.",
      {
        type: "report",
        title: "Report",
        author: [{ literal: "World Health Organization" }],
        issued: { "date-parts": [[2010]], literal: "2010a" },
      },
    ],
    ["Only a title.", { type: "document", title: "Only a title" }],
    ["As it was printed, 2010", { type: "document", title: "As", custom: { printed: "As it was printed, 2010" } }],
  ])("%s", (text, reference) => expect(formatReference(reference).text).toBe(text));

  test("its DOI is its link, else its address", () => {
    expect(formatReference(moran).link).toEqual({
      text: "doi:10.1177/1049732311420578",
      address: "https://doi.org/10.1177/1049732311420578",
    });
    expect(formatReference({ type: "webpage", URL: "https://a.org/" }).link?.address).toBe("https://a.org/");
    expect(formatReference({ type: "webpage" }).link).toBeNull();
  });

  test("its name is as running text has it", () => {
    expect(referenceName(moran)).toBe("Moran et al. 2012");
    expect(referenceName({ ...moran, author: moran.author!.slice(1, 3) })).toBe("Russinova & van der Berg 2012");
    expect(referenceName({ ...moran, author: moran.author!.slice(3), issued: {} })).toBe("Recovery Group n.d.");
    expect(referenceName({ type: "book", title: "T" })).toBeNull();
    const short = { ...moran, author: moran.author!.slice(0, 1), custom: { hasMoreAuthors: true } };
    expect(referenceName(short)).toBe("Moran et al. 2012");
    expect(formatReference(short).text).toMatch(/^Moran GS, … \(2012\)\./);
  });
});

describe("references in files", () => {
  test("RIS comes back as it was", () => {
    const ris = writeRis([
      { study: "104", reference: moran },
      { study: "Lee 2011", reference: { type: "book", title: "Two\nlines", author: [{ literal: "WHO" }] } },
    ]);
    expect(ris.split("\r\n").slice(0, 8)).toEqual([
      "TY  - JOUR",
      "ID  - 104",
      "AU  - Moran, Galyn S.",
      "AU  - Russinova, Z",
      "AU  - van der Berg, Jean-Paul",
      "AU  - Recovery Group",
      "TI  - Benefits and mechanisms of <i>recovery</i>",
      "JO  - Qual Health Res",
    ]);
    const { entries, problems } = readReferences(ris);
    expect(problems).toEqual([]);
    expect(entries.map(({ key }) => key)).toEqual(["104", "Lee 2011"]);
    const { author: _, issued: __, ...rest } = moran;
    expect(entries[0]!.reference).toMatchObject(rest);
    expect(entries[1]!.reference).toEqual({ type: "book", title: "Two lines", author: [{ literal: "WHO" }] });
  });

  test("whatever the texts, as many entries are read as were written", () => {
    const text = fc.string({ minLength: 1 }).filter((one) => one.trim() !== "");
    fc.assert(
      fc.property(
        fc.array(fc.record({ title: fc.oneof(text, fc.constantFrom("ER  - ", "x\nTY  - JOUR")), family: text })),
        (list) => {
          const references = list.map(({ title, family }, i) => ({
            study: `${i + 1}`,
            reference: { type: "book", title, author: [{ family, given: "A" }] },
          }));
          expect(
            readReferences(`TY  - BOOK\nTI  - x\nER  - \n${writeRis(references)}`).entries.map(({ key }) => key),
          ).toEqual([null, ...references.map(({ study }) => study)]);
        },
      ),
    );
  });

  test("rows have a cell for each heading", () => {
    const { header, rows } = referenceRows([{ study: "104", reference: moran }]);
    expect(rows).toEqual([
      [
        "104",
        "Moran GS; Russinova Z; van der Berg JP; Recovery Group",
        2012,
        moran.title,
        "Qual Health Res",
        "22",
        "3",
        "304–319",
        "Journal article",
        moran.DOI,
        "",
      ],
    ]);
    expect(rows[0]).toHaveLength(header.length);
  });
});
