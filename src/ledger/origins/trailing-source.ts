// A sentence that the reader gave to nobody in, the source behind it out, where it ends in one:
//
//   Fourteen people were killed [, the director of St Anne's, Ines Halloran, told] The Corran Post.
//   About 1,400 workers joined the strike [, said Viktor Brandvold, the chief executive].
//
// Only for comparing statements across documents: the record itself is left as it was read.
import type { HearsayRecord, Span } from '../../reader/index.ts';
import { overlap } from '../../reader/spans.ts';
import type { Voice } from './statement.ts';

export interface TrailingSource {
  /** What stands before it. */
  readonly content: Span;
  readonly voice: Voice;
}

const before =
  /,\s(?<source>[^,“”"]{2,100}(?:,\s[^,“”"]{2,60}){0,2}?),?\s(?:said|says|told)(?<rest>\s[^“”"]{0,80})?[.\s]*$/u;
const behind = /,\s(?:said|says)\s(?<source>[^“”"]{2,120}?)[.\s]*$/u;
const addressee =
  /^\s((?:the\s)?\p{Lu}[\p{L}\p{N}\s&’'-]{1,60}?)(?:\s(?:on|in|at|after|late|early|by)\s.*)?$/u;

export function trailingSource(record: HearsayRecord, [start, end]: Span): TrailingSource | null {
  const text = record.document.text.slice(start, end);
  // Long sentences are searched at their ends only.
  const from = Math.max(0, text.length - 300);
  const found = behind.exec(text.slice(from)) ?? before.exec(text.slice(from));
  if (!found?.groups) return null;
  const { source = '', rest = '' } = found.groups;
  const at = start + from + found.index;
  const place: Span = [at, at + found[0].length];
  const actors = record.entities
    .filter(({ kind, mentions }) => kind !== 'place' && mentions.some(({ span }) => overlap(span, place)))
    .filter(
      ({ name, mentions }) =>
        mentions.some(({ span }) => source.includes(record.document.text.slice(...span))) ||
        source.includes(name),
    )
    .map(({ id, name, kind, named, classes, roles, country }) => ({
      ref: id,
      name,
      kind,
      named,
      classes,
      roles,
      country,
    }));
  if (actors.length === 0) return null;
  const persons = actors.filter(({ kind }) => kind === 'person');
  const name = addressee.exec(rest.replace(/[.\s]+$/, ''))?.[1];
  return {
    content: [start, at],
    voice: {
      chain: [{ words: source, actors: persons.length > 0 ? persons : actors, stands: false }],
      addressees: name ? [name] : [],
      said: null,
    },
  };
}
