// What comes, until a signal says stop: what is still awaited then is not waited for.

export async function* untilStopped<Item>(
  items: AsyncIterable<Item>,
  stop: AbortSignal,
): AsyncGenerator<Item> {
  const iterator = items[Symbol.asyncIterator]();
  while (!stop.aborted) {
    const next = await nextOrStop(iterator, stop);
    if (!next || next.done || stop.aborted) return;
    yield next.value;
  }
}

// Null where the signal came first. The listener goes away each time: there may be a million items.
function nextOrStop<Item>(
  iterator: AsyncIterator<Item>,
  stop: AbortSignal,
): Promise<IteratorResult<Item> | null> {
  return new Promise((resolve, reject) => {
    const onStop = () => resolve(null);
    stop.addEventListener('abort', onStop, { once: true });
    iterator
      .next()
      .finally(() => stop.removeEventListener('abort', onStop))
      .then(resolve, reject);
  });
}
