import { expect, test } from "vitest";
import { piat } from "../data/testTable";
import { everything } from "./evidenceTable";
import { citedGroups, memberGroups } from "./studyGroups";

const study = (id: string) => piat.studies.findIndex((s) => s.id === id);
const ids = (studies: Iterable<number>) => Array.from(studies, (s) => piat.studies[s]?.id);
const labels = (groups: readonly number[] | undefined) => groups?.map((group) => piat.groups[group]?.label);

test("cited under two groups", () => {
  const groups = citedGroups(piat);
  const two = groups.flatMap((of, s) => (of.length > 1 ? [s] : []));
  expect(ids(two).sort()).toEqual(["109", "115"]);
  for (const s of two) expect(labels(groups[s])).toEqual(["Peer workers", "Personal recovery planning"]);
  expect(groups[study("139")]).toEqual([]);
});

test("members of two groups that are cited under one", () => {
  const groups = citedGroups(piat);
  const found = piat.studies.flatMap((_, s) =>
    memberGroups(piat, s).length > 1 && groups[s]?.length === 1 ? [s] : [],
  );
  expect(ids(found).sort()).toEqual(["104", "110"]);
  expect(labels(memberGroups(piat, study("104")))).toEqual(["Peer workers", "Service navigation and coordination"]);
});

test("a group that is filtered out cites nobody", () => {
  const peers = piat.groups.findIndex(({ id }) => id === "peer-workers");
  const examples = Uint8Array.from(piat.examples, ({ group }) => (group === peers ? 0 : 1));
  const groups = citedGroups(piat, { ...everything, examples });
  expect(labels(groups[study("109")])).toEqual(["Personal recovery planning"]);
  expect(groups[study("104")]).toEqual([]);
});
