// A noun that no lexicon holds is somebody or something that speaks where it stands as the subject of a verb of saying, or
// after "according to": the words of a language for who can speak have no end.
//
//     a [schoolteacher] said …       [Hauliers] complain of …       … , according to an army [farrier]
import { sayingVerbs } from '../lexicon/function-words.ts';
import { wordSet } from '../lexicon/words.ts';
import { dependentsBy } from '../syntax/tree.ts';
import type { HeadNoun } from './head-nouns.ts';
import { isCapitalized, isFunctionWord, type Reading } from './reading.ts';

/** What speaks at a token; null where nothing does, or where no article or number of its own makes it a phrase. */
export function speakingNounAt(reading: Reading, at: number): HeadNoun | null {
  const { syntax, tokens, opening } = reading;
  const word = syntax[at];
  const { form, norm } = tokens[at]!;
  if (word?.part !== 'NOUN' || !/^\p{Ll}{3,}(?:-\p{Ll}+)*$/u.test(norm) || isFunctionWord(norm)) return null;
  if ((isCapitalized(form) && opening[at] !== 1) || nothing.has(norm)) return null;
  const verb = word.relation === 'nsubj' ? (tokens[word.head]?.norm ?? '') : '';
  const shows = showing.has(verb);
  const says = shows || sayingVerbs.has(verb) || feeling.has(verb) || putsIt(reading, word.head);
  if (!says && !isAccordingTo(reading, at)) return null;
  const singular = norm.replace(/(?<=[^su])s$/, '');
  const plural = singular !== norm;
  const isPerson = agents.test(singular) || (!shows && plural);
  return {
    what: isPerson ? 'person' : shows ? 'document' : 'body',
    singular,
    plural,
    classes: [isPerson || !shows ? 'other' : 'document'],
  };
}

const showing = wordSet(
  'show shows showed suggest suggests suggested indicate indicates indicated find finds found',
);
const feeling = wordSet(
  'fear fears feared hope worry worries worried complain describe described oppose opposes support',
);

// "-er", "-ist", "-ian": who does something.
const agents =
  /(?:[^aeiou]er|[aeio]er|or|ist|ian|man|woman|person|people|eer|ant|ee|mate|smith|wright|folk)$/;

// Subjects of such verbs that are nobody, nor anything written or made to be read.
const nothing = wordSet(
  `thing things fact facts way point reason reasons time times year years month months week weeks day days result
  results evidence experience history life war death end matter situation kind sort lot move moves plan plans step sign
  signs number numbers rate rates question questions answer idea case cases problem problems talk talks deal`,
);

// "As one commenter [put it]".
function putsIt({ tokens }: Reading, verb: number): boolean {
  return /^puts?$/.test(tokens[verb]?.norm ?? '') && tokens[verb + 1]?.norm === 'it';
}

function isAccordingTo({ syntax, tokens }: Reading, at: number): boolean {
  return dependentsBy(syntax, at, 'case').some((each) => tokens[each]!.norm === 'according');
}
