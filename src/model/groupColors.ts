/**
 * Which colour of the palette each group has: its place among the groups without children, as published, so that neighbours
 * differ and a colour means one group. A parent stands for several: -1, none.
 */
export function groupColors<Group>(
  groups: readonly Group[],
  isParent: (group: Group, index: number) => boolean,
): readonly number[] {
  let leaves = 0;
  return groups.map((group, i) => (isParent(group, i) ? -1 : leaves++));
}
