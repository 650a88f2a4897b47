// Long lists of values in queries, in parts that every database takes.

const most = 500;

/** Asks for a part of the values at a time, and gives all rows together. */
export async function inChunks<Value, Row>(
  values: readonly Value[],
  ask: (some: readonly Value[]) => Promise<readonly Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let start = 0; start < values.length; start += most)
    rows.push(...(await ask(values.slice(start, start + most))));
  return rows;
}
