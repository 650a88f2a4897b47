// Errors of a reading, counted by what went wrong and by construction, with examples.
import { hull } from '../../src/reader/spans.ts';
import type { AnnotatedAttribution } from '../scorers/match-attributions.ts';
import type { Reading } from '../scorers/score-attribution.ts';
import { type AttributionError, constructionOf } from './find-errors.ts';

type Printed = AttributionError & { readonly text: string };
const events = ['miss', 'false alarm'] as const;
const linesOfCues = 25;

/** `examples` is how many to show of each kind of error. */
export function printErrors(
  errors: readonly Printed[],
  readings: readonly Reading[],
  examples: number,
): void {
  for (const event of events) {
    const those = errors.filter((error) => error.event === event);
    const side = event === 'miss' ? 'gold' : 'predicted';
    console.log(`\n${event === 'miss' ? 'Misses' : 'False alarms'}: ${those.length}`);
    printCounts('what is wrong', those, ({ why }) => why);
    printCounts('quotation', those, ({ construction }) => construction.quotation);
    printCounts('order', those, ({ construction }) => construction.order);
    printCues(those, totalsOf(readings, side));
    printExamples(those, examples);
  }
}

function printCounts(name: string, errors: readonly Printed[], keyOf: (error: Printed) => string): void {
  const counts = countBy(errors.map(keyOf));
  console.log(`  ${name.padEnd(15)}${counts.map(([key, n]) => `${key} ${n}`).join(', ')}`);
}

// Cues that err most, with how many attributions of theirs there are on the side that they err on.
function printCues(errors: readonly Printed[], totals: ReadonlyMap<string, number>): void {
  const counts = countBy(errors.map(({ construction }) => construction.cue));
  console.log('  by cue, of all with that cue:');
  for (const [cue, n] of counts.slice(0, linesOfCues)) {
    const those = errors.filter(({ construction }) => construction.cue === cue);
    const whys = countBy(those.map(({ why }) => why)).map(([why, m]) => `${why} ${m}`);
    console.log(
      `    ${cue.slice(0, 24).padEnd(25)}${`${n}/${totals.get(cue) ?? n}`.padStart(8)}  ${whys.join(', ')}`,
    );
  }
  const rest = counts.slice(linesOfCues).reduce((sum, [, n]) => sum + n, 0);
  if (rest > 0)
    console.log(`    ${`${counts.length - linesOfCues} other cues`.padEnd(25)}${`${rest}`.padStart(8)}`);
}

function printExamples(errors: readonly Printed[], wanted: number): void {
  for (const [why] of wanted > 0 ? countBy(errors.map((error) => error.why)) : []) {
    console.log(`\n  — ${errors[0]!.event}, ${why}`);
    for (const error of spread(
      errors.filter((each) => each.why === why),
      wanted,
    )) {
      console.log(`    ${error.document}`);
      console.log(
        `      ${error.event === 'miss' ? 'gold' : 'read'}  ${show(error.attribution, error.text)}`,
      );
      if (error.instead)
        console.log(`      ${error.event === 'miss' ? 'read' : 'gold'}  ${show(error.instead, error.text)}`);
    }
  }
}

// Evenly over the corpus, so that one article does not fill the list.
function spread<T>(list: readonly T[], wanted: number): T[] {
  const step = Math.max(1, list.length / wanted);
  return Array.from({ length: Math.min(wanted, list.length) }, (_, i) => list[Math.floor(i * step)]!);
}

// The passage from its first to its last word, [source], {cue} and «content» marked.
function show({ source, cue, content }: AnnotatedAttribution, text: string): string {
  const marks = [
    ...source.map((span) => ({ span, open: '[', close: ']' })),
    ...cue.map((span) => ({ span, open: '{', close: '}' })),
    ...content.map((span) => ({ span, open: '«', close: '»' })),
  ];
  const [from, to] = hull(marks.map(({ span }) => span));
  let shown = '';
  for (let at = from; at <= to; at++) {
    for (const { span, close } of marks) if (span[1] === at) shown += close;
    for (const { span, open } of marks) if (span[0] === at) shown += open;
    if (at < to) shown += text[at] === '\n' ? ' ' : text[at];
  }
  return shown.length > 400 ? `${shown.slice(0, 250)} … ${shown.slice(-130)}` : shown;
}

function totalsOf(readings: readonly Reading[], side: 'gold' | 'predicted'): Map<string, number> {
  const cues = readings.flatMap((reading) =>
    reading[side].map((attribution) => constructionOf(attribution, reading.text).cue),
  );
  return new Map(countBy(cues));
}

function countBy(keys: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
