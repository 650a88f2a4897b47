// A text in, the claims of the ledger that say it out, the likest first; denials of it only where nobody says it.
import { read } from '../../reader/index.ts';
import { inChunks } from '../in-chunks.ts';
import type { Reading } from '../ledger.ts';
import { contentWords } from './content-words.ts';
import { compareFigures, likeness } from './same-statement.ts';
import { statedFigures } from './stated-figures.ts';
import type { Statement } from './statement.ts';
import { searchKeysOf } from './statement-keys.ts';
import { statementOf } from './statement-rows.ts';

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
  const met = await inChunks(searchKeysOf(asked), (some) =>
    db
      .selectFrom('statement_keys')
      .select('statement_id')
      .distinct()
      .where('key', 'in', some)
      .limit(mostCandidates)
      .execute(),
  );
  const ids = [...new Set(met.map(({ statement_id }) => statement_id))];
  const rows = await inChunks(ids, (some) =>
    db.selectFrom('statements').selectAll().where('id', 'in', some).execute(),
  );
  const best = new Map<number, FoundClaim>();
  for (const statement of rows.map(statementOf)) {
    const score = scoreOf(asked, statement);
    const { claim, denied } = statement;
    if (score >= leastCover && score > (best.get(claim)?.likeness ?? 0))
      best.set(claim, { claim, likeness: score, denied });
  }
  const found = [...best.values()].sort(
    (a, b) => Number(a.denied) - Number(b.denied) || b.likeness - a.likeness || a.claim - b.claim,
  );
  const [first] = found;
  return found.filter(
    ({ likeness, denied }) => denied === first!.denied && likeness >= nearly * first!.likeness,
  );
}

type Asked = Pick<Statement, 'words' | 'figures' | 'quotation' | 'denied' | 'negated' | 'voice'>;

function asStatement(text: string): Asked {
  const { figures } = read({ text, language: 'en' });
  const isFigure = (at: number) => figures.some(({ span: [start, end] }) => at >= start && at < end);
  const voice = { chain: [], addressees: [], said: null };
  return {
    ...contentWords(text, isFigure),
    figures: statedFigures(figures),
    quotation: null,
    denied: false,
    voice,
  };
}

// How much of what is asked for the statement says, less for what it says besides.
function scoreOf(asked: Asked, statement: Statement): number {
  if (asked.negated !== statement.negated || compareFigures(asked, statement) === 'differ') return 0;
  const whole = asked.words.reduce((sum, { weight }) => sum + weight, 0);
  const { shared, overlap } = likeness(asked.words, statement.words);
  return whole === 0 ? 0 : 0.8 * Math.min(1, shared / whole) + 0.2 * overlap;
}
