// Checks of figures, times and entities. Each function says why its check fails; nothing where it holds.
import type { Entity, Figure } from '../../../src/reader/index.ts';
import { diceOfWords, hasWords, isOneOf, isSameWords, listOf } from './compare-words.ts';
import type { EntityCheck, FigureCheck, TimeCheck } from './expected.ts';
import type { RecordLookup } from './record-lookup.ts';

const surroundings = 120;

export function checkFigure(check: FigureCheck, lookup: RecordLookup): string {
  const { text } = lookup.record.document;
  const close = lookup.record.figures.filter(({ span: [start, end] }) => {
    const around = text.slice(Math.max(0, start - surroundings), end + surroundings);
    return (
      hasWords(text.slice(start, end), check.text) && (!check.near || diceOfWords(around, check.near) > 0.3)
    );
  });
  if (close.length === 0) return 'no such figure';
  const reasons = close.map((figure) => differenceOfFigure(check, figure, lookup));
  return reasons.includes('') ? '' : reasons[0]!;
}

function differenceOfFigure(check: FigureCheck, figure: Figure, lookup: RecordLookup): string {
  for (const key of ['value', 'low', 'high'] as const) {
    if (check[key] !== undefined && figure[key] !== check[key]) return `${key} is ${figure[key]}`;
  }
  if (!isOneOf(check.bound, figure.bound)) return `bound is ${figure.bound}`;
  if (check.period !== undefined && !isOneOf(check.period, figure.period?.edtf))
    return `period is ${figure.period?.edtf}`;
  if (check.counted && !listOf(check.counted).some((words) => hasWords(figure.counted?.text ?? '', words)))
    return `counted is "${figure.counted?.text}"`;
  const attribution = lookup.attribution(figure.attribution);
  const holds = check.by === null ? !figure.attribution : !check.by || lookup.isSource(attribution, check.by);
  return holds ? '' : `attributed to ${lookup.nameOf(attribution?.source)}`;
}

export function checkTime(check: TimeCheck, lookup: RecordLookup): string {
  const close = lookup.record.times.filter(({ span }) => {
    const written = lookup.covered([span]);
    return hasWords(written, check.text) || hasWords(check.text, written);
  });
  if (close.length === 0) return 'no such time expression';
  if (close.some(({ edtf }) => isOneOf<string>(check.edtf, edtf))) return '';
  return `edtf is ${close.map(({ edtf }) => edtf).join(', ')}`;
}

export function checkEntity(check: EntityCheck, lookup: RecordLookup): string {
  const close = lookup.record.entities.filter((entity) => lookup.isNamed(entity, check.name));
  if (close.length === 0) return 'no such entity';
  const reasons = close.map((entity) => differenceOfEntity(check, entity, lookup));
  return reasons.includes('') ? '' : reasons[0]!;
}

function differenceOfEntity(check: EntityCheck, entity: Entity, lookup: RecordLookup): string {
  if (!isOneOf(check.is, entity.kind)) return `kind is ${entity.kind}`;
  if (check.country !== undefined && entity.country !== check.country) return `country is ${entity.country}`;
  const mentions = entity.mentions.map(({ span }) => lookup.covered([span]));
  const missing = check.also?.find(
    (words) => ![...mentions, entity.name].some((mention) => hasWords(mention, words)),
  );
  if (missing !== undefined) return `"${missing}" is not one of its mentions`;
  const strange = check.apart?.find((words) => mentions.some((mention) => isSameWords(mention, words)));
  if (strange !== undefined) return `"${strange}" is one of its mentions`;
  const { role } = check;
  if (role && !entity.roles.some((each) => hasWords(each, role)))
    return `roles are ${entity.roles.join('; ')}`;
  return '';
}
