// The made corpus in a ledger against what a careful reader finds across its documents.
import { readFileSync } from 'node:fs';
import {
  type Contradiction,
  findContradictions,
} from '../../src/ledger/contradictions/find-contradictions.ts';
import { findCopies } from '../../src/ledger/copies/find-copies.ts';
import { readActors, type StoredActor } from '../../src/ledger/identity/read-actors.ts';
import type { Ledger, Reading } from '../../src/ledger/ledger.ts';
import { originsOf } from '../../src/ledger/origins/origins-of.ts';
import { findOpposed, findShifts, type LedgerShift } from '../../src/ledger/shifts/find-shifts.ts';

export interface Expected {
  readonly copies: readonly (readonly string[])[];
  readonly claims: readonly {
    readonly text: string;
    readonly documents: readonly string[];
    readonly origins: number;
  }[];
  readonly contradictions: readonly {
    readonly kind: string;
    readonly a: readonly string[];
    readonly b: readonly string[];
  }[];
  readonly shifts: readonly {
    readonly actor: readonly string[];
    readonly issue: string;
    readonly from: readonly string[];
    readonly to: readonly string[];
  }[];
  readonly people: readonly {
    readonly name: string;
    readonly surname: string;
    readonly given?: string;
    readonly documents: readonly string[];
  }[];
}

export interface Tally {
  readonly right: number;
  readonly found: number;
  readonly expected: number;
}

export interface CorpusScore {
  /** Pairs of documents. */
  readonly copies: Tally;
  readonly claims: { readonly right: number; readonly all: number; readonly overcounted: readonly string[] };
  /** Documents of claims. */
  readonly documents: Tally;
  readonly contradictions: Tally;
  readonly shifts: Tally;
  /** Pairs of forms of one person. */
  readonly people: Tally;
  readonly misses: readonly string[];
}

export function readExpected(): Expected {
  return JSON.parse(
    readFileSync(new URL('../../examples/across/expected.json', import.meta.url), 'utf8'),
  ) as Expected;
}

export async function scoreCorpus({ db }: Ledger, expected: Expected): Promise<CorpusScore> {
  const misses: string[] = [];
  const groups = await findCopies(db);
  const claims = await scoreClaims(db, expected, misses);
  const found = [...(await findContradictions(db)), ...(await findOpposed(db))];
  return {
    copies: tally(
      'copy',
      pairsOf(groups.map(({ documents }) => documents.map(({ name }) => name))),
      pairsOf(expected.copies),
      misses,
    ),
    ...claims,
    contradictions: scoreContradictions(found, expected.contradictions, misses),
    shifts: scoreShifts(await findShifts(db), expected.shifts, misses),
    people: tally(
      'person',
      await foundPeople(db, expected),
      pairsOf(
        expected.people.map(({ documents, name }) => documents.map((document) => `${document} ${name}`)),
      ),
      misses,
    ),
    misses,
  };
}

function pairsOf(groups: readonly (readonly string[])[]): string[] {
  return groups.flatMap((group) => {
    const sorted = [...group].sort();
    return sorted.flatMap((a, at) => sorted.slice(at + 1).map((b) => `${a} = ${b}`));
  });
}

function tally(kind: string, found: readonly string[], expected: readonly string[], misses: string[]): Tally {
  for (const one of expected) if (!found.includes(one)) misses.push(`${kind} missed: ${one}`);
  for (const one of found) if (!expected.includes(one)) misses.push(`${kind} wrong: ${one}`);
  return {
    right: found.filter((one) => expected.includes(one)).length,
    found: found.length,
    expected: expected.length,
  };
}

async function scoreClaims(db: Reading, expected: Expected, misses: string[]) {
  const overcounted: string[] = [];
  const [found, wanted]: [string[], string[]] = [[], []];
  let right = 0;
  for (const { text, documents, origins } of expected.claims) {
    const answer = await originsOf(db, text);
    if (answer.origins === origins) right++;
    else misses.push(`claim: ${answer.origins} origins instead of ${origins}: ${text}`);
    if (origins === 1 && answer.origins > 1) overcounted.push(text);
    const names = answer.roots.flatMap(({ paths }) => paths.map(({ steps }) => steps[0]!.document));
    found.push(...new Set(names.map((name) => `${name}: ${text}`)));
    wanted.push(...documents.map((name) => `${name}: ${text}`));
  }
  return {
    claims: { right, all: expected.claims.length, overcounted },
    documents: tally('claim', found, wanted, misses),
  };
}

function scoreContradictions(
  found: readonly Contradiction[],
  expected: Expected['contradictions'],
  misses: string[],
): Tally {
  const fits = ({ a, b }: Contradiction, each: Expected['contradictions'][number]) =>
    (each.a.includes(a.document) && each.b.includes(b.document)) ||
    (each.a.includes(b.document) && each.b.includes(a.document));
  for (const each of expected)
    if (!found.some((one) => fits(one, each)))
      misses.push(`contradiction missed: ${each.a[0]} / ${each.b[0]}`);
  const wrong = found.filter((one) => !expected.some((each) => fits(one, each)));
  for (const { kind, a, b } of wrong)
    misses.push(`contradiction wrong (${kind}): ${a.document} / ${b.document}: ${a.text} / ${b.text}`);
  const right = expected.filter((each) => found.some((one) => fits(one, each))).length;
  return { right, found: right + wrong.length, expected: expected.length };
}

function scoreShifts(found: readonly LedgerShift[], expected: Expected['shifts'], misses: string[]): Tally {
  const fits = (one: LedgerShift, each: Expected['shifts'][number]) =>
    each.actor.includes(one.actor) &&
    each.issue === one.issue &&
    each.from.includes(one.from?.document ?? '') &&
    each.to.includes(one.to?.document ?? '');
  for (const each of expected)
    if (!found.some((one) => fits(one, each))) misses.push(`shift missed: ${each.actor[0]}, ${each.issue}`);
  const wrong = found.filter((one) => !expected.some((each) => fits(one, each)));
  for (const { actor, issue, from, to } of wrong)
    misses.push(`shift wrong: ${actor}, ${issue}: ${from?.document} → ${to?.document}`);
  const right = expected.filter((each) => found.some((one) => fits(one, each))).length;
  return { right, found: right + wrong.length, expected: expected.length };
}

// Every form that bears the surname of somebody expected, called by whom the corpus says it is.
async function foundPeople(db: Reading, { people }: Expected): Promise<string[]> {
  const surnames = [...new Set(people.map(({ surname }) => surname))];
  const actors = await readActors(
    db,
    surnames.map((name) => ({ name, kind: 'person' })),
  );
  const documents = await db.selectFrom('documents').select(['id', 'given_id']).execute();
  const nameOf = (id: number) => documents.find((document) => document.id === id)?.given_id ?? '';
  const groups = actors.map((actor) => formsOf(actor, people, nameOf));
  return pairsOf(groups);
}

function formsOf(actor: StoredActor, people: Expected['people'], nameOf: (id: number) => string): string[] {
  const forms = actor.forms.flatMap(({ documentId, name }) => {
    const document = nameOf(documentId);
    const meant = people.filter(
      (person) => person.documents.includes(document) && name.endsWith(person.surname),
    );
    const one = meant.find(({ given }) => given !== undefined && name.includes(given)) ?? meant[0];
    return one ? [`${document} ${one.name}`] : [];
  });
  return [...new Set(forms)];
}
