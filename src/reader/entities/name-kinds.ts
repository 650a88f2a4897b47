// What the words of a name tell of its bearer.
//
//     Ministry of [Defence]: organization · Lake [Como]: place · [Jane] Doe: person · [Trade] Watch: organization
import { isGivenName, isPlainGivenName } from '../lexicon/given-names.ts';
import { publicFigures } from '../lexicon/groups.ts';
import { organizationHeads } from '../lexicon/organizations.ts';
import { placeHeads } from '../lexicon/places.ts';
import type { EntityKind } from '../record.ts';
import { knownNameAt } from './gazetteer.ts';
import type { Run } from './name-runs.ts';
import { isAcronym, isEverydayWord, type Reading } from './reading.ts';

export interface WordsTell {
  /** Null where the words tell nothing. */
  readonly kind: EntityKind | null;
  /** Whether a word of it tells for sure: "Ministry", "Lake", "Jane". */
  readonly sure: boolean;
}

export function kindOfWords(reading: Reading, run: Run): WordsTell {
  const sure = sureKind(reading, run);
  return sure ? { kind: sure, sure: true } : { kind: likelyKind(reading, run), sure: false };
}

function sureKind(reading: Reading, run: Run): EntityKind | null {
  const words = reading.tokens.slice(run.first, run.end);
  const norms = words.map(({ norm }) => norm);
  const stem = words.findIndex(({ form }, i) => i > 0 && /^(?:of|for)$/.test(form));
  const head = norms.at(stem < 0 ? -1 : stem - 1)!;
  if (organizationHeads.has(head) || organizationHeads.has(norms.at(-1)!)) return 'organization';
  if (placeHeads.has(head) || /^(?:mount|lake|fort|cape|isle)$/.test(norms[0]!)) return 'place';
  if (norms[0] === 'air' || norms.at(-1) === 'air' || norms.includes('&')) return 'organization';
  if (/\.(?:com|org|net)$/.test(norms.at(-1)!)) return 'organization';
  if (words.length > 1 && isGivenName(norms[0]!)) return 'person';
  return words.length === 1 && (isPlainGivenName(words[0]!.form) || publicFigures.has(norms[0]!))
    ? 'person'
    : null;
}

function likelyKind(reading: Reading, { first, end }: Run): EntityKind | null {
  const norms = reading.tokens.slice(first, end).map(({ norm }) => norm);
  if (norms.length === 1) return isAcronym(reading.tokens[first]!.form) ? 'organization' : null;
  return kindOfPhrase(reading, { first, end }, norms);
}

function kindOfPhrase(reading: Reading, { first, end }: Run, norms: readonly string[]): EntityKind | null {
  const known = knownNameAt(reading, first, end);
  if (known && known.end < end && knownNameAt(reading, known.end, end)?.kind === 'place') return 'place';
  if (known?.kind === 'organization' || known?.form === 'name') return 'organization';
  return norms.some(isEverydayWord) ? 'organization' : null;
}
