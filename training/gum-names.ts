// Names in GUM, in the manner of Universal NER: of the mentions of persons, places and organizations those headed by a
// proper noun, cut down to the run of proper nouns round the head ("the University of Haifa in Israel": "University of
// Haifa" and "Israel").
import { roles } from '../src/reader/lexicon/roles.ts';
import { stateNames } from '../src/reader/lexicon/states.ts';
import { type ConlluSentence, type ConlluWord, readConllu } from '../src/reader/syntax/conllu.ts';
import type { NameTag, NameType } from '../src/reader/syntax/find-names.ts';
import type { TaggedSentence } from './iob2.ts';

const types: Readonly<Record<string, NameType>> = { person: 'PER', place: 'LOC', organization: 'ORG' };

export function readGumNames(text: string): TaggedSentence[][] {
  const documents: TaggedSentence[][] = [];
  let open: Opened[] = [];
  for (const sentence of readConllu(text.split('\n'))) {
    if (sentence.comments.some((comment) => comment.startsWith('newdoc'))) {
      documents.push([]);
      open = [];
    }
    const mentions = mentionsOf(sentence, open);
    documents
      .at(-1)!
      .push({ words: sentence.words.map(({ form }) => form), tags: tagsOf(sentence, mentions) });
  }
  return documents;
}

interface Opened {
  readonly id: string;
  readonly type: string;
  /** Places of the words of its shortest form in the mention, from 0. */
  readonly core: readonly number[];
  readonly start: number;
}

interface Mention {
  readonly type: NameType;
  readonly start: number;
  readonly end: number;
  readonly core: readonly number[];
}

// "(12-person-giv:act-…-1-coref", "12)" and "(12-person-…)"; a mention in parts has "[1/2]" behind its id.
function mentionsOf({ words }: ConlluSentence, open: Opened[]): Mention[] {
  const mentions: Mention[] = [];
  words.forEach(({ misc }, at) => {
    const entity = misc.split('|').find((entry) => entry.startsWith('Entity='));
    for (const [part] of (entity?.slice(7) ?? '').matchAll(/\([^()]+\)?|[^()]+\)/g)) {
      const [id = '', type = '', , , , span = '1'] = part.replace(/[()]/g, '').split('-');
      if (part.startsWith('('))
        open.push({ id, type, core: span.split(',').map((place) => Number(place) - 1), start: at });
      if (!part.endsWith(')')) continue;
      const index = open.findLastIndex((other) => other.id === id);
      const [mention] = index < 0 ? [] : open.splice(index, 1);
      const name = types[mention?.type ?? ''];
      if (mention && name) {
        const core = mention.core.map((place) => mention.start + place);
        mentions.push({ type: name, start: mention.start, end: at + 1, core });
      }
    }
  });
  return mentions;
}

function tagsOf({ words }: ConlluSentence, mentions: readonly Mention[]): NameTag[] {
  const tags: NameTag[] = words.map(() => 'O');
  const spans = mentions.flatMap((mention) => spanOf(words, mention, mentions));
  for (const { type, first, last } of spans.sort((a, b) => a.last - a.first - (b.last - b.first))) {
    for (let at = first; at <= last; at++) tags[at] = `${at === first ? 'B' : 'I'}-${type}`;
  }
  return tags;
}

function spanOf(
  words: readonly ConlluWord[],
  { type, start, end, core }: Mention,
  mentions: readonly Mention[],
) {
  const isProper = (at: number): boolean => at >= start && at < end && words[at]!.xpos.startsWith('NNP');
  // "Facebook creator Mark Zuckerberg" is headed by a common noun, with the name behind it.
  const head = [core[0]!, ...(type === 'PER' ? [core[0]! + 1] : [])].find(isProper);
  if (head === undefined || (type === 'PER' && words[head]!.xpos === 'NNPS')) return [];
  const run = runAround(words, head, isProper, type !== 'PER');
  let [first] = run;
  const [, last] = run;
  // "U.S. President Adams": the country is a name of its own.
  const within = mentions.find((other) => other.start === first && other.end <= head && other.type !== type);
  if (type === 'PER' && within) first = within.end;
  const isOffice = type === 'PER' && first === last && roles.has(words[first]!.form.toLowerCase());
  // GUM takes a state that acts for an organization; Universal NER for a place, as it is on the map.
  const written = words.slice(first, last + 1).map(({ form }) => form);
  const isState = stateNames.get(written.join(' '))?.form === 'name';
  return isOffice ? [] : [{ type: isState ? ('LOC' as const) : type, first, last }];
}

// The run of proper nouns round the head: to the left over hyphens; to the right, where it is open, over "of" and "and".
function runAround(
  words: readonly ConlluWord[],
  head: number,
  isProper: (at: number) => boolean,
  open: boolean,
): [first: number, last: number] {
  let [first, last] = [head, head];
  while (isProper(first - 1) || (words[first - 1]?.form === '-' && isProper(first - 2))) first--;
  for (;;) {
    if (isProper(last + 1)) last++;
    else if (open && isJoint(words[last + 1]) && isProper(last + 2)) last += 2;
    else return [first, last];
  }
}

function isJoint(word: ConlluWord | undefined): boolean {
  return /^(?:of|for|and|-|&)$/.test(word?.form ?? '');
}
