// How long it takes to find the copies among many paragraphs, one in five of which is a copy with one word in twenty changed.
import { performance } from 'node:perf_hooks';
import { groupPassages } from '../../src/ledger/copies/group-passages.ts';
import { drawWord, drawWords, seeded } from './made-text.ts';

export function measureParagraphs(count: number): void {
  const random = seeded(7);
  const paragraphs: string[][] = [];
  let copies = 0;
  while (paragraphs.length < count) {
    const copied =
      paragraphs.length > 100 && random() < 0.2 ? paragraphs[Math.floor(random() * paragraphs.length)] : null;
    if (copied) copies++;
    paragraphs.push(
      copied ? copied.map((word) => (random() < 0.05 ? drawWord(random) : word)) : drawWords(random, 40, 80),
    );
  }
  const start = performance.now();
  const families = groupPassages(paragraphs);
  const seconds = (performance.now() - start) / 1000;
  const found = families.filter((family, at) => family !== at).length;
  console.log(
    `\n${count.toLocaleString('en')} paragraphs, ${copies.toLocaleString('en')} of them copies: ${seconds.toFixed(0)} s on one core,`,
  );
  console.log(
    `${found.toLocaleString('en')} found in families (${((100 * found) / Math.max(1, copies)).toFixed(1)} %)`,
  );
}
