import { shownPairs } from "../charts/chordData";
import type { ChordModel } from "../charts/chordModel";

/**
 * The ring and its ribbons as a network in VOSviewer's JSON, which does not read edge lists: an item for each of the ring,
 * in the order of the ring, the isolated ones too, its cluster being the group that it is coloured by.
 */
export function vosNetwork(model: ChordModel): string {
  const { studies, order, groups, source, target, strength } = model;
  const used = new Set(studies.map(({ groups: [home = -1] }) => home));
  const items = Array.from(order, (at) => {
    const study = studies[at];
    const [home = -1] = study?.groups ?? [];
    return { id: at + 1, label: study?.label ?? "", ...(home < 0 ? {} : { cluster: home + 1 }) };
  });
  const links = Array.from(shownPairs(model), (pair) => ({
    source_id: (source[pair] ?? 0) + 1,
    target_id: (target[pair] ?? 0) + 1,
    strength: strength[pair] ?? 0,
  }));
  const clusters = groups.flatMap(({ label }, i) => (used.has(i) ? [{ cluster: i + 1, label }] : []));
  return `${JSON.stringify({ network: { items, links, clusters } }, null, 2)}\n`;
}
