// A text in, the claims of the ledger that say it out, the likest first; denials of it only where nobody says it.
import { type SqlBool, sql } from 'kysely';
import { read } from '../../reader/index.ts';
import { inChunks } from '../in-chunks.ts';
import type { Reading } from '../ledger.ts';
import { contentWords } from './content-words.ts';
import { type Compared, compareFigures, likeness } from './same-statement.ts';
import { statedFigures } from './stated-figures.ts';
import type { Said } from './statement.ts';
import { readForms } from './statement-forms.ts';
import { rarestStemOf, searchKeysOf } from './statement-keys.ts';

export interface FoundClaim {
  readonly claim: number;
  /** From 0 to 1: how much of the text its likest statement says. */
  readonly likeness: number;
  readonly denied: boolean;
}

/** Half of what is asked for. */
const leastCover = 0.5;
/** Claims nearly as like as the likest are the same in other words. */
const nearly = 0.85;
const mostCandidates = 5000;

export async function findClaims(db: Reading, text: string): Promise<FoundClaim[]> {
  const asked = asStatement(text);
  const byKeys = await scoredForms(db, asked, await formsByKeys(db, asked));
  const scored = byKeys.length > 0 ? byKeys : await scoredForms(db, asked, await formsByWord(db, asked));
  const byForm = new Map(scored.map(({ form, score }) => [form.id, { score, denied: form.denied }]));
  const best = new Map<number, FoundClaim>();
  for (const { form, claim } of await claimsOf(db, [...byForm.keys()])) {
    const { score, denied } = byForm.get(form)!;
    if (score > (best.get(claim)?.likeness ?? 0)) best.set(claim, { claim, likeness: score, denied });
  }
  const found = [...best.values()].sort(
    (a, b) => Number(a.denied) - Number(b.denied) || b.likeness - a.likeness || a.claim - b.claim,
  );
  const [first] = found;
  return found.filter(
    ({ likeness, denied }) => denied === first!.denied && likeness >= nearly * first!.likeness,
  );
}

async function scoredForms(db: Reading, asked: Asked, ids: readonly number[]) {
  return (await readForms(db, ids))
    .map((form) => ({ form, score: scoreOf(asked, form) }))
    .filter(({ score }) => score >= leastCover);
}

async function formsByKeys(db: Reading, asked: Asked): Promise<number[]> {
  const met = await inChunks(searchKeysOf(asked), (some) =>
    db
      .selectFrom('statement_keys')
      .select('form')
      .distinct()
      .where('key', 'in', some)
      .limit(mostCandidates)
      .execute(),
  );
  return [...new Set(met.map(({ form }) => form))];
}

// "4,000 troops": too few words for a key of a whole statement. Looks through all of them, so only where no key leads anywhere.
async function formsByWord(db: Reading, asked: Asked): Promise<number[]> {
  const stem = rarestStemOf(asked);
  if (stem === null) return [];
  const pattern = `%[${JSON.stringify(stem).replaceAll(/[\\%_]/g, '\\$&')},%`;
  const met = await db
    .selectFrom('statement_forms')
    .select('id')
    .where(sql<SqlBool>`words like ${pattern} escape '\\'`)
    .limit(mostCandidates)
    .execute();
  return met.map(({ id }) => id);
}

function claimsOf(db: Reading, forms: readonly number[]) {
  return inChunks(forms, (some) =>
    db.selectFrom('statements').select(['form', 'claim']).distinct().where('form', 'in', some).execute(),
  );
}

type Asked = Compared;

function asStatement(text: string): Asked {
  const { figures } = read({ text, language: 'en' });
  const isFigure = (at: number) => figures.some(({ span: [start, end] }) => at >= start && at < end);
  return {
    ...contentWords(text, isFigure),
    figures: statedFigures(figures),
    quotation: null,
    denied: false,
    sources: [],
  };
}

// How much of what is asked for the statement says, less for what it says besides.
function scoreOf(asked: Asked, statement: Said): number {
  if (asked.negated !== statement.negated || compareFigures(asked, statement) === 'differ') return 0;
  const whole = asked.words.reduce((sum, { weight }) => sum + weight, 0);
  const { shared, overlap } = likeness(asked.words, statement.words);
  return whole === 0 ? 0 : 0.8 * Math.min(1, shared / whole) + 0.2 * overlap;
}
