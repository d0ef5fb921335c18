import { Column } from "./column";
import type { Pairs } from "./counts";
import { groupRows, rowsOf } from "./groupRows";

/** What each unit holds, each once: unit u has `members[starts[u]]` … `members[starts[u + 1] - 1]`, whose `unitOf` is u. */
export interface UnitMembers {
  readonly starts: Int32Array;
  readonly members: Int32Array;
  readonly unitOf: Int32Array;
}

/**
 * Counts in how many units two of `count` members are together, fully and fractionally. Fractional counting after
 * Perianes-Rodriguez, Waltman & van Eck 2016, doi 10.1016/j.joi.2016.10.006.
 */
export function countPairs({ starts, members, unitOf }: UnitMembers, count: number): Pairs {
  const places = groupRows(members, count);
  const source = new Column(Int32Array);
  const target = new Column(Int32Array);
  const full = new Column(Uint32Array);
  const fractional = new Column(Float64Array);
  const unitCount = new Uint32Array(count);
  // Sums for one source at a time; `touched` lists the targets that have one, so that clearing costs no more than adding.
  const times = new Uint32Array(count);
  const share = new Float64Array(count);
  const touched = new Int32Array(count);
  for (let s = 0; s < count; s++) {
    let length = 0;
    const here = rowsOf(places, s);
    unitCount[s] = here.length;
    for (const place of here) {
      const start = starts[unitOf[place]!]!;
      const end = starts[unitOf[place]! + 1]!;
      for (let p = start; p < end; p++) {
        const t = members[p]!;
        if (t <= s) continue;
        if (times[t] === 0) touched[length++] = t;
        times[t]!++;
        share[t]! += 1 / (end - start - 1);
      }
    }
    for (const t of touched.subarray(0, length).sort()) {
      source.push(s);
      target.push(t);
      full.push(times[t]!);
      fractional.push(share[t]!);
      times[t] = 0;
      share[t] = 0;
    }
  }
  return {
    unitCount,
    source: source.values(),
    target: target.values(),
    full: full.values(),
    fractional: fractional.values(),
  };
}
