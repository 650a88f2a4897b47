// Checks of attributions: who said these words, on whose word, to whom, when, how.
import type { Attribution } from '../../../src/reader/index.ts';
import { diceOfWords, hasWords, isOneOf, listOf } from './compare-words.ts';
import type { AttributionCheck, NoAttributionCheck } from './expected.ts';
import type { RecordLookup } from './record-lookup.ts';

/** Why the check fails; empty where it holds. */
export function checkAttribution(check: AttributionCheck, lookup: RecordLookup): string {
  const content = listOf(check.content).join(' ');
  const close = lookup.record.attributions.filter(
    (each) => diceOfWords(lookup.covered(each.content.spans), content) >= (check.dice ?? 0.7),
  );
  if (close.length === 0) return 'no attribution with that content';
  const reasons = close.map((each) => firstDifference(check, each, lookup));
  return reasons.includes('') ? '' : reasons[0]!;
}

/** As above, for words that nobody is quoted with. */
export function checkNoAttribution(check: NoAttributionCheck, lookup: RecordLookup): string {
  const hit = lookup.record.attributions.find(
    (each) =>
      diceOfWords(lookup.covered(each.content.spans), check.content) >= 0.5 &&
      (!check.source || lookup.isSource(each, check.source)),
  );
  return hit ? `there is one, by "${lookup.covered(hit.source.spans)}"` : '';
}

function firstDifference(check: AttributionCheck, found: Attribution, lookup: RecordLookup): string {
  return (
    differenceOfWords(check, found, lookup) ||
    differenceOfChain(check, found, lookup) ||
    differenceOfSource(check, found, lookup)
  );
}

function differenceOfWords(check: AttributionCheck, found: Attribution, lookup: RecordLookup): string {
  const cue = lookup.covered(found.cue.spans);
  if (check.source && !listOf(check.source).some((name) => lookup.isSource(found, name)))
    return `source is "${lookup.covered(found.source.spans)}" (${lookup.nameOf(found.source)})`;
  if (!isOneOf(check.quotation, found.quotation)) return `quotation is ${found.quotation}`;
  if (!isOneOf(check.attitude, found.attitude)) return `attitude is ${found.attitude}`;
  if (check.negated !== undefined && (found.polarity === 'withheld') !== check.negated)
    return `polarity is ${found.polarity}`;
  if (check.cue && !hasWords(cue, check.cue)) return `cue is "${cue}"`;
  if (check.addressee && !lookup.isParty(found.addressee, check.addressee))
    return `addressee is ${lookup.nameOf(found.addressee)}`;
  return '';
}

function differenceOfChain(check: AttributionCheck, found: Attribution, lookup: RecordLookup): string {
  const parent = lookup.attribution(found.parent);
  if (check.parent === null && found.parent) return `has a parent, ${lookup.nameOf(parent?.source)}`;
  if (check.parent && !lookup.isSource(parent, check.parent))
    return `parent's source is ${lookup.nameOf(parent?.source)}`;
  if (check.chain && !isChain(check.chain, found, lookup)) {
    const names = lookup.chainOf(found).map(({ source }) => lookup.nameOf(source));
    return `chain is ${names.join(' > ')}`;
  }
  return '';
}

function isChain(names: readonly string[], found: Attribution, lookup: RecordLookup): boolean {
  const chain = lookup.chainOf(found);
  return chain.length === names.length && names.every((name, at) => lookup.isSource(chain[at], name));
}

function differenceOfSource(check: AttributionCheck, found: Attribution, lookup: RecordLookup): string {
  if (check.time && !isOneOf(check.time, found.said?.edtf)) return `said is ${found.said?.edtf}`;
  const entities = lookup.entitiesOf(found.source);
  const unnamed = entities.length > 0 && entities.every(({ named }) => !named);
  if (check.unnamed !== undefined && unnamed !== check.unnamed)
    return `source is ${check.unnamed ? 'not ' : ''}recorded as unnamed`;
  return '';
}
