// A paragraph ends with a cue and a colon: the next one is what was written or said.
//
//   [The mayor] [wrote:]
//   [Let the trucks through.]
import { cueVerbs } from '../lexicon/cues.ts';
import type { Candidate, LineRecogniser, Place } from './candidate.ts';
import type { Line } from './lines.ts';
import { skipAdverbials, subjectBefore, verbGroupStart } from './phrases.ts';

export const letter: LineRecogniser = { name: 'cue before a paragraph', recognise };

function recognise(line: Line, { blocks, tokens }: Place): Candidate[] {
  const { items } = line;
  const colon = items.length - 1;
  const last = items[colon]!;
  if (last.norm !== ':' || line.level >= 0 || !blocks[line.block + 1]) return [];
  if (tokens[last.first]!.span[1] < blocks[line.block]!.span[1]) return [];
  const head = items.findLastIndex(({ norm, part }) => isWriting(norm) && part !== 'NOUN');
  if (head < 1 || skipAdverbials(line, head + 1) < colon - 3) return [];
  const group = verbGroupStart(line, head);
  const source = subjectBefore(line, group);
  if (!source) return [];
  return [
    {
      line,
      cue: { first: group, end: head + 1 },
      lemma: cueVerbs.get(items[head]!.norm)![0]!.verb.lemma,
      attitude: 'assertion',
      polarity: 'affirmed',
      source,
      contents: [],
      nextBlocks: true,
      addressee: null,
    },
  ];
}

function isWriting(norm: string): boolean {
  return (
    cueVerbs
      .get(norm)
      ?.some(({ verb, form }) => verb.takes.includes('quotation') && form !== 'gerund' && form !== 'base') ??
    false
  );
}
