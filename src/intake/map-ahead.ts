// Items in, what becomes of each out, in the same order; up to `width` are under way at once.

/** `fn` may reject: the error comes where the item's turn is. */
export async function* mapAhead<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  width: number,
  fn: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const pending: Promise<Result>[] = [];
  for await (const item of items) {
    const result = fn(item);
    // An item that fails before its turn is no unhandled rejection.
    result.catch(() => undefined);
    pending.push(result);
    if (pending.length >= width) yield await pending.shift()!;
  }
  for (const result of pending) yield await result;
}
