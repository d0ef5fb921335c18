import { type fileOf, tableOf } from "./testTable";

const group = (id: string, label: string, parent: string | null = null) => ({ id, label, parent });

/**
 * Two domains of themes (one with examples of its own, one with a domain in it) by two kinds of groups and one that stands
 * alone. For tests and the gallery.
 */
const nestedShort: Parameters<typeof fileOf>[0] = {
  groups: [],
  themes: [],
  rows: [
    ["peer-workers", "cost", "Paid for by the service [1, 2]."],
    ["peer-workers", "training", "Six weeks at least [2]. Some said more [3]."],
    ["peer-mentors", "cost", "Volunteers cost little [2, 4]."],
    ["peer-mentors", "leaders", "Leaders asked for them [5]."],
    ["peer-groups", "setting", "Rooms of their own helped [1]."],
    ["peer-groups", "culture", "Being heard [6, 7]."],
    ["apps", "adaptability", "Easily changed [8]."],
    ["apps", "leaders", "Bought by managers [8, 9]."],
    ["websites", "cost", "Cheap to run [9]."],
    ["housing", "setting", "Rents were high [10]."],
    ["housing", "training", "Staff learned on the job [1, 10]."],
  ],
  more: {
    title: "What helps and hinders, by domain",
    groups: [
      group("peer-support", "Peer support"),
      group("peer-workers", "Peer workers", "peer-support"),
      group("peer-mentors", "Peer mentors", "peer-support"),
      group("peer-groups", "Self-help groups run by peers", "peer-support"),
      group("e-innovations", "E-innovations"),
      group("apps", "Apps", "e-innovations"),
      group("websites", "Websites", "e-innovations"),
      group("housing", "Supported housing"),
    ],
    themes: [
      group("innovation", "Innovation characteristics"),
      group("cost", "Cost", "innovation"),
      group("adaptability", "Adaptability", "innovation"),
      group("setting", "Inner setting"),
      group("culture", "Culture", "setting"),
      group("readiness", "Readiness", "setting"),
      group("leaders", "Leadership engagement", "readiness"),
      group("training", "Training", "readiness"),
    ],
  },
};

export const nestedTable = tableOf(nestedShort);
