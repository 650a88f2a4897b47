// Standoff annotations into entries: each kind reads back what `render-brat.ts` writes of it.
import type { Bound, EntityKind, Mention, Party, Time } from '../../reader/index.ts';
import type { EntryFields, ReviewedEntry } from '../corrections/reviewed.ts';
import type { BratEvent, TextBound } from './standoff.ts';
import type { StandoffIndex } from './standoff-index.ts';
import { entityTypes, timeTypes, valuedAttributes } from './types.ts';

/** Mentions of the same entity together. */
export function entitiesOf(index: StandoffIndex): ReviewedEntry[] {
  const byEntity = new Map<string, TextBound[]>();
  for (const mention of index.standoff.textBounds.filter((one) => index.isMention(one))) {
    const id = index.entry(mention.id);
    const known = byEntity.get(id);
    if (known) known.push(mention);
    else byEntity.set(id, [mention]);
  }
  return [...byEntity].map(([id, mentions]) => ({
    kind: 'entity',
    id,
    fields: {
      kind: keyOf(entityTypes, mentions[0]!.type) as EntityKind,
      named: index.attribute(mentions[0]!.id, 'Unnamed') === null,
      mentions: mentions.map((mention) => mentionOf(mention, index)),
    },
    review: firstOf(mentions, (one) => index.review(one.id)),
    comment: firstOf(mentions, (one) => index.comment(one.id)),
  }));
}

// Entities are found by their words: whoever marks a new mention need not say its form.
function mentionOf({ id }: TextBound, index: StandoffIndex): Mention {
  const spans = index.spans(id);
  const form = index.valueOf(id, 'Form', valuedAttributes.Form) ?? 'name';
  return { span: [spans[0]![0], spans.at(-1)![1]], form };
}

export function timesOf(index: StandoffIndex): ReviewedEntry[] {
  return index.standoff.textBounds.flatMap(({ id, type }): ReviewedEntry[] => {
    const kind = keyOf(timeTypes, type) as Time['type'] | undefined;
    if (kind === undefined) return [];
    const spans = index.spans(id);
    const fields = { span: [spans[0]![0], spans.at(-1)![1]], type: kind } as const;
    return [{ kind: 'time', fields, ...reviewOf(id, index) }];
  });
}

export function eventEntries(index: StandoffIndex): ReviewedEntry[] {
  return index.standoff.events.flatMap((event): ReviewedEntry[] => {
    const review = reviewOf(event.id, index);
    switch (event.type) {
      case 'Attribution':
        return [{ kind: 'attribution', fields: attributionFields(event, index), ...review }];
      case 'Figure':
        return [{ kind: 'figure', fields: figureFields(event, index), ...review }];
      case 'Position':
        return [{ kind: 'position', fields: positionFields(event, index), ...review }];
      case 'Shift':
        return [{ kind: 'shift', fields: shiftFields(event, index), ...review }];
      default:
        return [];
    }
  });
}

function attributionFields(event: BratEvent, index: StandoffIndex): EntryFields['attribution'] {
  const [content, addressee, through, said] = ['Content', 'Addressee', 'Through', 'Said'].map(
    (role) => index.targets(event, role)[0] ?? null,
  ) as [string | null, string | null, string | null, string | null];
  const uncued = index.attribute(event.id, 'Uncued') !== null;
  const toNobody = addressee === null && index.targets(event, 'AddresseeEntity').length === 0;
  return {
    parent: through === null ? null : index.entry(through),
    source: partyOf(event, 'Source', index),
    cue: { spans: uncued ? [] : index.spans(event.trigger) },
    content: { spans: index.spans(content) },
    addressee: toNobody ? null : partyOf(event, 'Addressee', index),
    // A date of saying that no words of the text give is in the note alone.
    ...(said === null ? {} : { said: { time: index.entry(said) } }),
    ...given('quotation', index.valueOf(event.id, 'Quotation', valuedAttributes.Quotation)),
    ...given('attitude', index.valueOf(event.id, 'Attitude', valuedAttributes.Attitude)),
    ...given('polarity', index.valueOf(event.id, 'Polarity', valuedAttributes.Polarity)),
  };
}

function partyOf(event: BratEvent, role: 'Source' | 'Addressee', index: StandoffIndex): Party {
  const words = index.targets(event, role)[0] ?? null;
  const linked = index.standoff.relations
    .filter(({ type, from }) => type === 'StandsFor' && from === words)
    .map(({ to }) => to);
  const mentions = [...linked, ...index.targets(event, `${role}Entity`)];
  return { spans: index.spans(words), entities: [...new Set(mentions.map((id) => index.entry(id)))] };
}

function figureFields(event: BratEvent, index: StandoffIndex): EntryFields['figure'] {
  const spans = index.spans(event.trigger);
  const counted = index.spans(index.targets(event, 'Counted')[0] ?? null);
  const period = index.targets(event, 'Period')[0];
  const bound = index.valueOf(event.id, 'Bound', valuedAttributes.Bound)?.replace('_', ' ') as
    | Bound
    | undefined;
  return {
    span: [spans[0]![0], spans.at(-1)![1]],
    counted: counted.length === 0 ? null : { span: [counted[0]![0], counted.at(-1)![1]] },
    attribution: entryOf('Holder', event, index),
    ...(period === undefined ? {} : { period: { time: index.entry(period) } }),
    ...given('bound', bound ?? null),
  };
}

function positionFields(event: BratEvent, index: StandoffIndex): EntryFields['position'] {
  const actor = entryOf('Actor', event, index);
  const condition = index.targets(event, 'Condition')[0] ?? null;
  return {
    proposition: { spans: index.spans(event.trigger) },
    previous: index.attribute(event.id, 'Previous') !== null,
    condition:
      condition === null
        ? null
        : {
            spans: index.spans(condition),
            relation: index.valueOf(condition, 'Relation', valuedAttributes.Relation) ?? 'if',
          },
    attribution: entryOf('Holder', event, index),
    ...given('actor', actor),
    ...given('stance', index.valueOf(event.id, 'Stance', valuedAttributes.Stance)),
  };
}

function shiftFields(event: BratEvent, index: StandoffIndex): EntryFields['shift'] {
  return {
    spans: index.spans(event.trigger),
    from: entryOf('From', event, index),
    to: entryOf('To', event, index),
    attribution: entryOf('Holder', event, index),
    ...given('actor', entryOf('Actor', event, index)),
    ...given('basis', index.valueOf(event.id, 'Basis', valuedAttributes.Basis)),
  };
}

function entryOf(role: string, event: BratEvent, index: StandoffIndex): string | null {
  const [target] = index.targets(event, role);
  return target === undefined ? null : index.entry(target);
}

function reviewOf(id: string, index: StandoffIndex): Pick<ReviewedEntry, 'id' | 'review' | 'comment'> {
  return { id: index.entry(id), review: index.review(id), comment: index.comment(id) };
}

// What the tool does not say is left out, so that it is not taken for a change.
function given<Name extends string, Value>(name: Name, value: Value | null): Partial<Record<Name, Value>> {
  return value === null ? {} : ({ [name]: value } as Partial<Record<Name, Value>>);
}

function keyOf(table: Readonly<Record<string, string>>, value: string): string | undefined {
  return Object.keys(table).find((key) => table[key] === value);
}

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | null): Found | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}
