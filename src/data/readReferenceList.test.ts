import { describe, expect, test } from "vitest";
import { readReferences } from "./readReferences";
import { problems, read } from "./testReferences";

describe("a pasted list", () => {
  test.each([
    [
      "1. Moran GS, Russinova Z, Gidugu V, et al. Benefits and mechanisms of recovery. Qual Health Res. 2012;22(3):304–19. doi:10.1177/1049732311420578.",
      "1 | Moran, Russinova, Gidugu | 2012 | Benefits and mechanisms of recovery | Qual Health Res | 22(3) 304–19 | 10.1177/1049732311420578",
    ],
    [
      "[85] Gulliver A, Griffiths KM. Barriers: what helps? BMC Psychiatry 2010;10:113.",
      "85 | Gulliver, Griffiths | 2010 | Barriers: what helps? | BMC Psychiatry | 10 113 | ",
    ],
    [
      "Smith, J. A., van der Berg, K., & O’Brien, L. (2010a). A title. With subtitle? Journal of Things, 35(2), 1–9. https://doi.org/10.1000/x.1",
      "– | Smith, van der Berg, O’Brien | 2010 | A title | With subtitle? Journal of Things | 35(2) 1–9 | 10.1000/x.1",
    ],
    [
      "Slade, M. and Longden, E., 2015. Empirical evidence about recovery. BMC Psychiatry, 15(1), pp.285–299.",
      "– | Slade, Longden | 2015 | Empirical evidence about recovery | BMC Psychiatry | 15(1) 285–299 | ",
    ],
    [
      "World Health Organization. (2015). World report on ageing. WHO.",
      "– | World Health Organization | 2015 | World report on ageing | WHO |  | ",
    ],
    [
      "7. Repper J, Carter T. A review of peer support. J Ment Health. 2011;20(4):392–411 Available from: http://a.org/x [cited 2018 Sep 4].",
      "7 | Repper, Carter | 2011 | A review of peer support | J Ment Health | 20(4) 392–411 | ",
    ],
    [
      "8. O'Cathain A, Nicholl J. Why, and how, is it undertaken? BMC Health Serv Res. 2007;7:85.",
      "8 | O'Cathain, Nicholl | 2007 | Why, and how, is it undertaken? | BMC Health Serv Res | 7 85 | ",
    ],
    [
      "9. Shepherd G, Slade M: Making recovery a reality. Sainsbury Centre; 2008.",
      "9 | Shepherd, Slade | 2008 | Making recovery a reality | Sainsbury Centre |  | ",
    ],
    [
      "[3] A. Smith and B. van Dam, “Peer support in practice,” Journal of Peers, vol. 12, no. 3, pp. 45–67, 2014.",
      "3 | Smith, van Dam | 2014 | Peer support in practice | Journal of Peers | 12(3) 45–67 | ",
    ],
    [
      "4. Piat M, Sabetti J. The development of a system. Can J Commun Ment Health 28, 17–33 (2009).",
      "4 | Piat, Sabetti | 2009 | The development of a system | Can J Commun Ment Health | 28 17–33 | ",
    ],
    [
      "5. Department of Health. No health without it: a strategy. London: DH; 2011.",
      "5 | Department of Health | 2011 | No health without it: a strategy | London: DH |  | ",
    ],
    [
      "6. Pope C, Mays N. A guide to methods: McGraw-Hill; 2007.",
      "6 | Pope, Mays | 2007 | A guide to methods: McGraw-Hill |  |  | ",
    ],
    [
      "12) Deegan P. Recovery as a journey of the heart. Psychiatr Rehabil J. 1996;19:91-7.",
      "12 | Deegan | 1996 | Recovery as a journey of the heart | Psychiatr Rehabil J | 19 91–7 | ",
    ],
  ])("%s", (text, expected) => expect(read(text)).toEqual([expected]));

  test("copied from a journal's page, with its links", () => {
    const text = `References

1.
Moran GS. First title. J One. 2010;1:1–2.

Article PubMed Google Scholar

2.
Lee K, Park S. Second title. J Two. 2011;2:3–4.

CAS  PubMed Central  Google Scholar
Download references`;
    expect(read(text)).toEqual([
      "1 | Moran | 2010 | First title | J One | 1 1–2 | ",
      "2 | Lee, Park | 2011 | Second title | J Two | 2 3–4 | ",
    ]);
    expect(problems(text)).toEqual([]);
  });

  test("wrapped by a PDF: a line that begins with a year or page is none of its own", () => {
    const text = `85. Moran GS. First title that goes on. J One.
2010;1:1–2.
86. Lee K. Second title of
35 words. J Two. 2011;2:3–4.`;
    expect(read(text).map((one) => one.slice(0, 9))).toEqual(["85 | Mora", "86 | Lee "]);
    expect(readReferences(text).entries[1]!.printed).toBe("Lee K. Second title of 35 words. J Two. 2011;2:3–4.");
    expect(readReferences(text).entries.map((entry) => entry.line)).toEqual([1, 3]);
  });

  test("without numbers: a line each, wrapped ones put together, or set apart by blank lines", () => {
    const lines = `Lee, K. (2011). One title. J One, 1, 1–2.
Smith, J., & Park, S. (2012). Another title that is
rather long. J Two, 2(3), 3–4.
van der Berg, K. (1999). Third. J Three, 3, 5–6.`;
    expect(read(lines)).toHaveLength(3);
    expect(read(lines.replace(/\n(?=Smith|van)/g, "\n\n"))).toEqual(read(lines));
  });

  test("what cannot be one is told", () => {
    expect(problems("Some words before\n1. Lee K. Title. J. 2011;1:1.\n2. –\n3. Lee K. Title. J. 2011;1:1.")).toEqual([
      ["outside", 1, "Some words before"],
      ["unread", 3, "2. –"],
    ]);
  });
});
