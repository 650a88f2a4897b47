// An attribution in, whose word it is out: the path of its parents as links with their actors, and whether it is denied
// on the way.
import type { Attribution, HearsayRecord, Party } from '../../reader/index.ts';
import { stanceForms } from '../../reader/lexicon/stance-words.ts';
import type { Link, Voice } from './statement.ts';

export interface Heard {
  readonly voice: Voice;
  readonly denied: boolean;
}

export function voiceOf(record: HearsayRecord, attribution: Attribution | null): Heard {
  const path = pathTo(attribution, record.attributions);
  const linkOf = ({ source, cue }: Attribution): Link => ({
    ...party(source),
    stands: stanceForms.has(cue.lemma),
  });
  const party = (party: Party): Omit<Link, 'stands'> => ({
    words: party.spans.map(([start, end]) => record.document.text.slice(start, end)).join(' '),
    actors: party.entities.flatMap((id) => {
      const entity = record.entities.find((other) => other.id === id);
      if (!entity) return [];
      const { name, kind, named, classes, roles, country } = entity;
      return [{ ref: id, name, kind, named, classes, roles, country }];
    }),
  });
  const addressee = path.at(-1)?.addressee;
  return {
    voice: {
      chain: path.map(linkOf),
      addressees: addressee
        ? [party(addressee).words, ...party(addressee).actors.map(({ name }) => name)]
        : [],
      said: path.at(-1)?.said?.edtf ?? null,
    },
    denied: path.filter(({ polarity }) => polarity === 'denied').length % 2 === 1,
  };
}

// From the outermost to `attribution`. A record has no circles; a hand-made one must not hang the ledger.
function pathTo(attribution: Attribution | null, all: readonly Attribution[]): Attribution[] {
  const path: Attribution[] = [];
  for (let at: Attribution | null | undefined = attribution; at && !path.includes(at); ) {
    path.unshift(at);
    const parent: string | null = at.parent;
    at = parent === null ? null : all.find(({ id }) => id === parent);
  }
  return path;
}
