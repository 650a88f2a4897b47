// How the record's kinds and values are called in brat, whose types are written with a capital letter and without spaces.
import type { EntityKind, Time } from '../../reader/index.ts';

export const entityTypes: Readonly<Record<EntityKind, string>> = {
  person: 'Person',
  group: 'Group',
  organization: 'Organization',
  state: 'State',
  place: 'Place',
  document: 'Document',
};

export const timeTypes: Readonly<Record<Time['type'], string>> = {
  date: 'Date',
  time: 'Time',
  duration: 'Duration',
  set: 'Set',
};

/** Attributes with the values that they can have, as the record writes them. */
export const valuedAttributes = {
  Quotation: ['direct', 'indirect', 'mixed'],
  Attitude: ['assertion', 'belief', 'knowledge', 'intention'],
  Polarity: ['affirmed', 'denied', 'withheld', 'asked'],
  Bound: ['exact', 'about', 'at_least', 'more_than', 'at_most', 'less_than', 'between', 'vague'],
  Stance: ['demands', 'offers', 'accepts', 'rejects', 'supports', 'opposes', 'threatens', 'promises'],
  Relation: ['if', 'unless'],
  Basis: ['reported', 'observed'],
  Form: ['name', 'nominal', 'pronoun'],
  Review: ['accepted', 'rejected'],
} as const;

/** The note that ties an annotation to its entry of the record; people’s own notes are of the type AnnotatorNotes. */
export const entryNote = 'HearsayEntry';
export const commentNote = 'AnnotatorNotes';
