// Long lists of values in queries, in parts that every database takes.

const most = 512;

/** Asks for a part of the values at a time, and gives all rows together. The order of the values says nothing. */
export async function inChunks<Value, Row>(
  values: readonly Value[],
  ask: (some: readonly Value[]) => Promise<readonly Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let start = 0; start < values.length; start += most)
    for (const row of await ask(filledUp(values.slice(start, start + most)))) rows.push(row);
  return rows;
}

// By its last value to a power of two: few different statements, which the database need not prepare anew.
function filledUp<Value>(some: readonly Value[]): readonly Value[] {
  const size = 2 ** Math.ceil(Math.log2(some.length));
  return [...some, ...Array.from({ length: size - some.length }, () => some.at(-1)!)];
}
