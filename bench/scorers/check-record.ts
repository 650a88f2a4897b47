// Holds one record against what a reader of the same article would write down. Where in the record a thing stands never
// matters; a check holds or fails as a whole.
import type { HearsayRecord } from '../../src/reader/index.ts';
import { checkAttribution, checkNoAttribution } from './checks/check-attribution.ts';
import { checkEntity, checkFigure, checkTime } from './checks/check-facts.ts';
import { checkPosition, checkShift } from './checks/check-stances.ts';
import { listOf } from './checks/compare-words.ts';
import type { Check, Expected } from './checks/expected.ts';
import { RecordLookup } from './checks/record-lookup.ts';
import { wordsOf } from './words.ts';

export interface CheckResult {
  readonly total: number;
  readonly passed: number;
  readonly failures: readonly CheckFailure[];
}

interface CheckFailure {
  /** The check in a few words: its kind and what it quotes. */
  readonly check: string;
  readonly why: string;
}

/** `source` is the article's file; the record must hold its text unless that was found in HTML. */
export function checkRecord(expected: Expected, record: HearsayRecord, source: string): CheckResult {
  const lookup = new RecordLookup(record);
  const failures = expected.checks
    .map((check) => ({ check: describeCheck(check), why: reasonToFail(check, lookup) }))
    .filter(({ why }) => why !== '');
  if (!expected.article.endsWith('.html') && !holdsArticle(record, source))
    failures.unshift({ check: 'text', why: 'the record does not hold the article' });
  const total = expected.checks.length;
  return { total, passed: total - failures.length, failures };
}

/** `attribution: the talks would go on` */
function describeCheck(check: Check): string {
  return `${check.kind}: ${subjectOf(check).slice(0, 70)}`;
}

function subjectOf(check: Check): string {
  switch (check.kind) {
    case 'attribution':
    case 'noAttribution':
      return listOf(check.content)[0]!;
    case 'figure':
    case 'time':
      return check.text;
    case 'entity':
      return check.name;
    case 'position':
    case 'shift':
      return `${listOf(check.actor)[0]} on ${listOf(check.issue)[0]}`;
  }
}

function reasonToFail(check: Check, lookup: RecordLookup): string {
  switch (check.kind) {
    case 'attribution':
      return checkAttribution(check, lookup);
    case 'noAttribution':
      return checkNoAttribution(check, lookup);
    case 'figure':
      return checkFigure(check, lookup);
    case 'time':
      return checkTime(check, lookup);
    case 'entity':
      return checkEntity(check, lookup);
    case 'position':
      return checkPosition(check, lookup);
    case 'shift':
      return checkShift(check, lookup);
  }
}

// A stretch of its beginning is enough: a text that was cut or converted has lost that.
function holdsArticle(record: HearsayRecord, source: string): boolean {
  return wordsOf(record.document.text).join(' ').includes(wordsOf(source).slice(5, 25).join(' '));
}
