// Attributions, figures, positions and shifts of a record as events: the words that carry them are the trigger, the rest
// are roles.
import type { Attribution, Figure, HearsayRecord, Party, Position, Span } from '../../reader/index.ts';
import { fragmentsOf } from '../fragments.ts';
import type { Ids } from './add-text-bounds.ts';
import type { Role } from './standoff.ts';
import type { StandoffBuilder } from './standoff-builder.ts';
import { entryNote } from './types.ts';

/** Ids of events are given beforehand, so that an event may refer to a later one. `text` is whole. */
export function eventIdsOf({ attributions, figures, positions, shifts }: HearsayRecord, text: string): Ids {
  const triggers: (readonly [id: string, spans: readonly Span[]])[] = [
    ...attributions.map((one) => [one.id, triggerOf(one)] as const),
    ...figures.map(({ id, span }) => [id, [span]] as const),
    ...positions.map(({ id, proposition }) => [id, proposition.spans] as const),
    ...shifts.map(({ id, spans }) => [id, spans] as const),
  ];
  const shown = triggers.filter(([, spans]) => fragmentsOf(text, spans).length > 0);
  return Object.fromEntries(shown.map(([id], index) => [id, `E${index + 1}`]));
}

// brat has no event without a trigger: where there is no cue, the content or the source is it.
function triggerOf({ cue, content, source }: Attribution): readonly Span[] {
  return [cue.spans, content.spans, source.spans].find((spans) => spans.length > 0) ?? [];
}

export function addAttributions({ attributions }: HearsayRecord, ids: Ids, build: StandoffBuilder): void {
  for (const attribution of attributions) {
    const event = ids[attribution.id];
    if (event === undefined) continue;
    const trigger = build.textBound('Attribution', triggerOf(attribution))!;
    build.event(event, 'Attribution', trigger, [
      ...roleOf('Source', addParty('Source', attribution.source, ids, build)),
      ...entityRoles('SourceEntity', attribution.source, ids),
      ...roleOf('Content', build.textBound('Content', attribution.content.spans)),
      ...roleOf(
        'Addressee',
        attribution.addressee && addParty('Addressee', attribution.addressee, ids, build),
      ),
      ...(attribution.addressee ? entityRoles('AddresseeEntity', attribution.addressee, ids) : []),
      ...roleOf('Through', idOf(attribution.parent, ids)),
      ...roleOf('Said', idOf(attribution.said?.time ?? null, ids)),
    ]);
    if (attribution.cue.spans.length === 0) build.attribute('Uncued', event);
    build.attribute('Quotation', event, attribution.quotation);
    build.attribute('Attitude', event, attribution.attitude);
    build.attribute('Polarity', event, attribution.polarity);
    build.note(entryNote, event, attributionWords(attribution));
  }
}

function attributionWords({ id, cue, said, confidence }: Attribution): string {
  const parts = [id, `confidence ${confidence}`];
  if (cue.lemma !== '') parts.push(`lemma “${cue.lemma}”`);
  if (said) parts.push(`said ${said.edtf}`);
  return parts.join(' ');
}

// The words of a party, tied to the entities that they stand for.
function addParty(type: string, party: Party, ids: Ids, build: StandoffBuilder): string | null {
  const words = build.textBound(type, party.spans);
  for (const entity of words === null ? [] : party.entities) {
    const mention = ids[entity];
    if (mention) build.relation('StandsFor', words!, mention);
  }
  return words;
}

// Entities of a party that has no words of its own.
function entityRoles(role: string, { spans, entities }: Party, ids: Ids): Role[] {
  const targets = spans.length > 0 ? [] : entities.flatMap((entity) => idOf(entity, ids) ?? []);
  return targets.map((target, index) => ({ role: index === 0 ? role : `${role}${index + 1}`, target }));
}

export function addFigures({ figures }: HearsayRecord, ids: Ids, build: StandoffBuilder): void {
  for (const figure of figures) {
    const event = ids[figure.id];
    if (event === undefined) continue;
    const trigger = build.textBound('Figure', [figure.span])!;
    build.event(event, 'Figure', trigger, [
      ...roleOf('Counted', figure.counted && build.textBound('Counted', [figure.counted.span])),
      ...roleOf('Period', idOf(figure.period?.time ?? null, ids)),
      ...roleOf('Holder', idOf(figure.attribution, ids)),
    ]);
    build.attribute('Bound', event, figure.bound.replace(' ', '_'));
    build.note(entryNote, event, figureWords(figure));
  }
}

function figureWords({ id, value, low, high, unit, period, confidence }: Figure): string {
  const fields = { value, low, high, unit, period: period?.edtf ?? null };
  const told = Object.entries(fields).filter(([, given]) => given !== null);
  return [id, ...told.map(([name, given]) => `${name} ${given}`), `confidence ${confidence}`].join(' ');
}

export function addPositions({ positions }: HearsayRecord, ids: Ids, build: StandoffBuilder): void {
  for (const position of positions) {
    const event = ids[position.id];
    if (event === undefined) continue;
    const trigger = build.textBound('Position', position.proposition.spans)!;
    build.event(event, 'Position', trigger, [
      ...roleOf('Actor', idOf(position.actor, ids)),
      ...roleOf('Condition', addCondition(position, build)),
      ...roleOf('Holder', idOf(position.attribution, ids)),
    ]);
    build.attribute('Stance', event, position.stance);
    if (position.previous) build.attribute('Previous', event);
    const time = position.time === null ? [] : [`time ${position.time}`];
    const words = [position.id, `issue ${position.issue}`, ...time, `confidence ${position.confidence}`];
    build.note(entryNote, event, words.join(' '));
  }
}

function addCondition({ condition }: Position, build: StandoffBuilder): string | null {
  const id = condition && build.textBound('Condition', condition.spans);
  if (id !== null) build.attribute('Relation', id, condition!.relation);
  return id;
}

export function addShifts({ shifts }: HearsayRecord, ids: Ids, build: StandoffBuilder): void {
  for (const shift of shifts) {
    const event = ids[shift.id];
    if (event === undefined) continue;
    const trigger = build.textBound('Shift', shift.spans)!;
    build.event(event, 'Shift', trigger, [
      ...roleOf('Actor', idOf(shift.actor, ids)),
      ...roleOf('From', idOf(shift.from, ids)),
      ...roleOf('To', idOf(shift.to, ids)),
      ...roleOf('Holder', idOf(shift.attribution, ids)),
    ]);
    build.attribute('Basis', event, shift.basis);
    build.note(entryNote, event, `${shift.id} issue ${shift.issue} confidence ${shift.confidence}`);
  }
}

function idOf(id: string | null, ids: Ids): string | null {
  return id === null ? null : (ids[id] ?? null);
}

function roleOf(role: string, target: string | null): Role[] {
  return target === null ? [] : [{ role, target }];
}
