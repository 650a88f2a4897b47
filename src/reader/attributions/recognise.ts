// The recognisers of attributions at work: what each line holds by rule, one reading a cue.
import type { Context } from '../stage.ts';
import type { Candidate, LineRecogniser, VerbRecogniser } from './candidate.ts';
import { choose, type Proposal } from './choose.ts';
import { findVerbCues } from './find-cues.ts';
import { type LaidOut, type Line, spanOf } from './lines.ts';
import { accordingTo, inTheWordsOf } from './recognise-according-to.ts';
import { contentAfter } from './recognise-content-after.ts';
import { contentBefore } from './recognise-content-before.ts';
import { intention } from './recognise-intention.ts';
import { letter } from './recognise-letter.ts';
import { manner } from './recognise-manner.ts';
import { measure } from './recognise-measure.ts';
import { nounCue } from './recognise-noun-cue.ts';
import { objectOfCue } from './recognise-object.ts';
import { passive } from './recognise-passive.ts';
import { quotedAs } from './recognise-quoted-as.ts';
import { signature } from './recognise-signature.ts';
import { silence } from './recognise-silence.ts';
import { speakerLabel } from './recognise-speaker-label.ts';

/** In the order in which they are preferred. */
const lineRecognisers: readonly LineRecogniser[] = [
  speakerLabel,
  signature,
  quotedAs,
  accordingTo,
  inTheWordsOf,
  nounCue,
  silence,
  measure,
  manner,
  letter,
];
const verbRecognisers: readonly VerbRecogniser[] = [
  passive,
  contentBefore,
  contentAfter,
  intention,
  objectOfCue,
];

/** The attributions that the rules find, line by line. */
export function recognise(lines: readonly Line[], draft: LaidOut, context: Context): Proposal[] {
  return lines.flatMap((line, index) => choose(proposalsOf(line, lines[index - 1], draft, context), context));
}

function proposalsOf(line: Line, before: Line | undefined, draft: LaidOut, context: Context): Proposal[] {
  const { tokens, document, syntax } = draft;
  const place = {
    tokens,
    blocks: document.blocks,
    syntax,
    opensBlock: opensBlock(line, before, draft),
    before: before?.block === line.block ? before : null,
  };
  const proposals: Proposal[] = [];
  const propose = (by: string, candidate: Candidate): void => {
    const span = spanOf(tokens, candidate.line, candidate.cue);
    context.proposed('attribution', by, span);
    proposals.push({ by, candidate, span });
  };
  for (const { name, recognise: at } of lineRecognisers) {
    for (const candidate of at(line, place)) propose(name, candidate);
  }
  for (const cue of findVerbCues(line)) {
    for (const { name, recognise: at } of verbRecognisers) {
      const candidate = at(cue);
      if (candidate) propose(name, candidate);
    }
  }
  return proposals;
}

// The line begins its block, quotation marks before it aside.
function opensBlock(line: Line, before: Line | undefined, { document, tokens }: LaidOut): boolean {
  if (before?.block !== line.block) return true;
  const start = document.blocks[line.block]!.span[0];
  return tokens[line.items[0]!.first]!.span[0] - start <= 2;
}
