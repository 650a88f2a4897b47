// A colon or a dash is the cue: turns of a transcript, headlines, a name before a quotation.
//
//   [WEIL][:] [We are ready.]        [Minister][:] [“We are ready.”]
import type { Candidate, LineRecogniser, Place } from './candidate.ts';
import type { Line, Range } from './lines.ts';
import { isVerb } from './phrases.ts';

export const speakerLabel: LineRecogniser = { name: 'speaker before a colon', recognise };

const longest = 8;

function recognise(line: Line, place: Place): Candidate[] {
  if (!place.opensBlock) return [];
  const colon = line.items.slice(0, longest + 1).findIndex(({ norm }) => norm === ':');
  if (colon < 1) return [];
  if (line.items.slice(0, colon).every(({ time }) => time)) return [];
  const source: Range = { first: 0, end: colon };
  const content: Range = { first: colon + 1, end: line.items.length };
  if (
    line.items
      .slice(0, colon)
      .some(({ norm, capital, part }) => !capital && (isVerb(norm) || part === 'VERB'))
  )
    return [];
  const forms = line.items.slice(0, colon).map(({ first }) => place.tokens[first]!.form);
  const quoted = line.items[colon + 1]?.quotation != null;
  const isTitle = line.block === 0 || place.blocks[line.block]!.kind === 'title';
  const turn = isTurn(forms);
  if (content.end <= content.first && !turn) return [];
  if (
    !turn &&
    (kindsOfText.test(forms[0] ?? '') || !((isName(forms) && (quoted || isTitle)) || (quoted && isTitle)))
  )
    return [];
  return [
    {
      line,
      cue: { first: colon, end: colon + 1 },
      lemma: ':',
      attitude: 'assertion',
      polarity: 'affirmed',
      source,
      contents: content.end > content.first ? [content] : [],
      toBlockEnd: turn,
      addressee: null,
    },
  ];
}

// "WEIL", "MS. DANA WEIL", "Q", "SPEAKER 2": capitals, as transcripts set them.
function isTurn(forms: readonly string[]): boolean {
  const words = forms.filter((form) => /\p{L}/u.test(form));
  const allCapitals =
    words.every((form) => form === form.toUpperCase()) &&
    words.some((form) => form.length > 2 || /^[QA]$/.test(form));
  return (
    allCapitals &&
    !/^(?:NOTE|UPDATE|BREAKING|WATCH|READ|PHOTO|VIDEO|EXCLUSIVE|CORRECTION|EDITOR|LIVE|FACT|MORE|RELATED|ADVERTISEMENT)$/.test(
      words[0] ?? '',
    )
  );
}

function isName(forms: readonly string[]): boolean {
  return /^\p{Lu}/u.test(forms[0] ?? '') && /^\p{Lu}/u.test(forms.at(-1) ?? '');
}

// "Interview: “We were told to wait”": what the text is, not who speaks.
const kindsOfText =
  /^(?:Note|Transcript|Interview|Podcast|Review|Explainer|Update|Photo|Video|Related|Correction|Watch|Read|Breaking|Exclusive|How|Why|What|Opinion|Analysis|Live|Profile|Obituary|Editorial|Comment)$/i;
