// Two forms with one name in, what speaks for and against their being one actor out.
//
// A name alone joins nobody: it takes a country, an office or a surrounding that both have. Wrong when: two ministers of
// one country share their whole name; one person works in two fields in two countries (they stay two).
import { roles } from '../../reader/lexicon/roles.ts';
import type { ActorForm } from './actor-form.ts';
import { type NameParts, partsOfName } from './name-parts.ts';

export interface Evidence {
  readonly score: number;
  readonly reasons: readonly string[];
}

/** From this on two forms of one full name are one actor. */
export const enough = 2;

/** What of a form is compared with others, worked out once: a form is weighed against all others of its name. */
export interface Traits {
  readonly name: NameParts;
  readonly heads: readonly string[];
  readonly country: string | null;
  /** Names as they are compared, with how they are written; none of their own surname. */
  readonly surroundings: ReadonlyMap<string, string>;
}

export function traitsOf(form: ActorForm): Traits {
  const name = partsOfName(form.name);
  const surroundings = new Map<string, string>();
  for (const written of form.context) {
    const { whole, surname } = partsOfName(written);
    if (surname !== name.surname && !surroundings.has(whole)) surroundings.set(whole, written);
  }
  return { name, heads: headsOf(form), country: form.country, surroundings };
}

export function weighForms(a: Traits, b: Traits): Evidence {
  const found = [byCountry(a, b), byOffice(a, b), bySurrounding(a, b)].filter((piece) => piece !== null);
  return {
    score: found.reduce((sum, { score }) => sum + score, 0),
    reasons: found.filter(({ score }) => score > 0).map(({ reason }) => reason),
  };
}

interface Piece {
  readonly score: number;
  readonly reason: string;
}

function byCountry(a: Traits, b: Traits): Piece | null {
  if (!a.country || !b.country) return null;
  return a.country === b.country
    ? { score: 2, reason: `both of ${a.country}` }
    : { score: -4, reason: `${a.country} and ${b.country}` };
}

function byOffice({ heads: headsA }: Traits, { heads: headsB }: Traits): Piece | null {
  if (headsA.length === 0 || headsB.length === 0) return null;
  const same = headsA.find((head) => headsB.includes(head));
  if (same) return { score: 2, reason: `both ${same}` };
  const [fieldsA, fieldsB] = [fieldsOf(headsA), fieldsOf(headsB)];
  const shared = fieldsA.some((field) => fieldsB.includes(field));
  return shared
    ? { score: 1, reason: `${headsA[0]} and ${headsB[0]}` }
    : { score: -2, reason: `${headsA[0]} and ${headsB[0]}` };
}

function bySurrounding(a: Traits, b: Traits): Piece | null {
  const shared = [...a.surroundings]
    .filter(([name]) => b.surroundings.has(name))
    .map(([, written]) => written);
  return shared.length === 0 ? null : { score: 2, reason: `both beside ${shared.slice(0, 2).join(' and ')}` };
}

// "deputy mayor of Port Ansel": mayor. What somebody was formerly speaks against nothing.
function headsOf({ roles: written }: ActorForm): string[] {
  return written.flatMap((role) => {
    if (/^(?:a |the )?(?:former|ex-)/i.test(role)) return [];
    const words = role
      .toLowerCase()
      .split(/\s+(?:of|for|at|in|on)\s+/)[0]!
      .split(/\s+/);
    const last = words.at(-1);
    return last ? [last] : [];
  });
}

/** Those who hold office move from one to another; a coach does not become a mayor overnight. */
const publicLife = new Set(['legislator', 'official', 'military', 'diplomat', 'aide', 'spokesperson']);

function fieldsOf(heads: readonly string[]): string[] {
  return heads.map((head) => {
    const found = roles.get(head)?.class;
    return found === undefined || found === 'other' ? head : publicLife.has(found) ? 'public life' : found;
  });
}
