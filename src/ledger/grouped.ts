// Things by what they have alike, each group in the order in which its first came.

export function grouped<One, Key>(all: readonly One[], groupOf: (one: One) => Key): ReadonlyMap<Key, One[]> {
  const groups = new Map<Key, One[]>();
  for (const one of all) {
    const name = groupOf(one);
    const group = groups.get(name);
    if (group) group.push(one);
    else groups.set(name, [one]);
  }
  return groups;
}
