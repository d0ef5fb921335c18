import { describe, expect, it } from "vitest";
import { DataError } from "./dataError";
import { XmlScanner } from "./xmlScanner";

const walk = (xml: string) => {
  const scanner = new XmlScanner(xml, "a.xml");
  const tags: string[] = [];
  for (let kind = scanner.next(); kind; kind = scanner.next())
    tags.push(`${kind === "open" ? "" : "/"}${scanner.name}`);
  return tags;
};
const at = (xml: string) => {
  const scanner = new XmlScanner(xml, "a.xml");
  scanner.next();
  return scanner;
};

describe("XmlScanner", () => {
  it.each([
    ["<a><b/><c></c></a>", ["a", "b", "/b", "c", "/c", "/a"]],
    ['<?xml version="1.0"?><!DOCTYPE a><x:a y="1>2"><!-- <b> --><x:b /></x:a >\n', ["a", "b", "/b", "/a"]],
    ["<a><![CDATA[<b>]]></a>", ["a", "/a"]],
  ])("goes through %j", (xml, tags) => {
    expect(walk(xml)).toEqual(tags);
  });

  it("gives attributes and texts", () => {
    expect(at('<c r="A1" s = \'2\' r:id="x&amp;y"/>').attribute("id")).toBe("x&y");
    expect(at('<c r="A1" s = \'2\' r:id="x"/>').attribute("s")).toBe("2");
    expect(at('<c r="A1"/>').attribute("s")).toBeNull();
    expect(at("<t>a &lt;b&gt; &#233;&#xE9;&unknown; <![CDATA[&lt;]]><!-- no -->\r\nc</t>").text()).toBe(
      "a <b> éé&unknown; &lt;\nc",
    );
    expect(at("<t/>").text()).toBe("");
    const scanner = at("<a><b><c/></b><d/></a>");
    scanner.next();
    scanner.leave();
    expect([scanner.name, scanner.next(), scanner.name]).toEqual(["b", "open", "d"]);
  });

  it.each(["", "text", "<a>", "<a><b></a>", "<a", "<a b='>", "</a>", "<a><!-- </a>", "<a><![CDATA[ </a>"])(
    "says that %j breaks off",
    (xml) => {
      expect(() => walk(xml)).toThrow(
        new DataError("a.xml: expected whole XML, got some that breaks off. The file is damaged: save it again"),
      );
    },
  );
});
