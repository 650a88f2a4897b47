// What syntax costs: words a second beside two English toolkits on the same articles in one run, the size of the
// weights, and the time to load them.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { readPolnear } from '../corpora/polnear.ts';
import { wordSpans } from '../scorers/words.ts';
import { type Built, builtLibrary } from './built.ts';

const least = 0.6;
const mostMegabytes = 15;
const mostMilliseconds = 300;

/** Interleaved, so that what else the machine does falls on all alike. Processor time of one core. */
export function printSpeed({ parseText, models }: Built, path: string, rounds: number): void {
  const texts = readPolnear(path).map(({ text }) => text);
  const words = texts.reduce((sum, text) => sum + wordSpans(text).length, 0);
  const wink = winkNLP(model);
  const times = timed(rounds, texts, {
    'text to tree and names': (text) => parseText({ text, language: 'en' }, models),
    'compromise nlp(text)': (text) => nlp(text),
    'wink-nlp readDoc(text)': (text) => wink.readDoc(text),
  });
  const yardstick = times.get('compromise nlp(text)')!;
  console.log(
    `\nPolNeAR dev: ${texts.length} articles, ${words} words; median of ${rounds} rounds after one to warm up, ` +
      `Node ${process.versions.node}; floor ${least} × compromise, aim 3 ×`,
  );
  for (const [name, time] of times) {
    const rate = Math.round(words / time).toLocaleString('en');
    console.log(
      `${name.padEnd(24)}${rate.padStart(10)} words/s  ${(yardstick / time).toFixed(2)} × compromise`,
    );
  }
}

function timed(
  rounds: number,
  texts: readonly string[],
  peers: Readonly<Record<string, (text: string) => unknown>>,
): Map<string, number> {
  const times = new Map(Object.keys(peers).map((name) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, peer] of Object.entries(peers)) {
      const start = process.cpuUsage().user;
      for (const text of texts) peer(text);
      if (round > 0) times.get(name)!.push((process.cpuUsage().user - start) / 1e6);
    }
  }
  return new Map([...times].map(([name, seconds]) => [name, median(seconds)]));
}

/** The weights that syntax reads; loaded in processes of their own, as the first thing that they do. */
export function printWeights(processes = 5): void {
  const sizes = files.map((file) => statSync(new URL(file, folder)).size / 1e6);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const each = files.map((file, index) => `${file} ${sizes[index]!.toFixed(2)}`).join(', ');
  console.log(`\nweights: ${total.toFixed(2)} MB (${each}); at most ${mostMegabytes}`);
  const time = median(Array.from({ length: processes }, loadingTime));
  console.log(`loading: ${time.toFixed(0)} ms of processor time; at most ${mostMilliseconds}`);
}

const files = ['clusters-en.bin', 'syntax-en.bin', 'names-en.bin'];
const folder = new URL('../../models/', import.meta.url);

function loadingTime(): number {
  const program = `import { readFileSync } from 'node:fs';
    const { openModels } = await import(${JSON.stringify(builtLibrary)});
    const before = process.cpuUsage();
    const bytes = (file) => readFileSync(new URL(file, ${JSON.stringify(folder)}));
    openModels(Object.fromEntries(${JSON.stringify(files)}.map((file) => [file.replace('.bin', ''), bytes(file)])));
    const { user, system } = process.cpuUsage(before);
    console.log((user + system) / 1000);`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
  });
  return Number(stdout);
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1]!;
}
