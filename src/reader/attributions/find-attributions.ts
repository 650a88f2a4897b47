// Who said what: recognisers propose attributions line by line, a choice is made between them, their spans are settled,
// then come their chains, their entities and when they were said.

import { entitiesAt, indexMentions, type MentionIndex } from '../entities/mention-index.ts';
import type { Attribution, Party, Span } from '../record.ts';
import { compareSpans, hull } from '../spans.ts';
import { type Context, stage } from '../stage.ts';
import type { LineRecogniser, VerbRecogniser } from './candidate.ts';
import { choose, type Proposal } from './choose.ts';
import { continueQuotations } from './continue-quotations.ts';
import { dateSaying } from './date-saying.ts';
import { findVerbCues } from './find-cues.ts';
import { type LaidOut, type Line, layOut, spanOf } from './lines.ts';
import { parentsOf } from './link-parents.ts';
import { type Found, realise } from './realise.ts';
import { accordingTo } from './recognise-according-to.ts';
import { contentAfter } from './recognise-content-after.ts';
import { contentBefore } from './recognise-content-before.ts';
import { intention } from './recognise-intention.ts';
import { nounCue } from './recognise-noun-cue.ts';
import { objectOfCue } from './recognise-object.ts';
import { quotedAs } from './recognise-quoted-as.ts';
import { signature } from './recognise-signature.ts';
import { speakerLabel } from './recognise-speaker-label.ts';

/** In the order in which they are preferred. */
const lineRecognisers: readonly LineRecogniser[] = [speakerLabel, signature, quotedAs, accordingTo, nounCue];
const verbRecognisers: readonly VerbRecogniser[] = [contentBefore, contentAfter, intention, objectOfCue];

/** Adds the attributions, in the order of the text. */
export const findAttributions = stage(
  'find attributions',
  ['document', 'tokens', 'sentences', 'quotations', 'times', 'entities'],
  ['attributions'],
  (draft, context) => {
    const lines = layOut(draft);
    const found = continueQuotations(
      lines.flatMap((line, index) => readLine(line, lines[index - 1], draft, context)),
      lines,
      draft,
    );
    const mentions = indexMentions(draft.entities, draft.document.text);
    const ordered = [...found].sort((a, b) => compareSpans(extent(a), extent(b)));
    const parents = parentsOf(ordered);
    const attributions = ordered.map((one, index): Attribution => {
      const parent = parents[index]!;
      return {
        id: `a${index + 1}`,
        parent: parent === null ? null : `a${parent + 1}`,
        source: partyOf(one.source, mentions) ?? { spans: [], entities: [] },
        cue: one.cue,
        content: one.content,
        addressee: partyOf(one.addressee, mentions),
        quotation: one.quotation,
        attitude: one.attitude,
        polarity: one.polarity,
        said: dateSaying(one, draft.sentences[one.line.sentence]!.span, draft.times),
        confidence: one.confidence,
      };
    });
    warnOfUnknownSources(attributions, context);
    return { attributions };
  },
);

function readLine(line: Line, before: Line | undefined, draft: LaidOut, context: Context): Found[] {
  const { tokens, quotations, document } = draft;
  const place = { tokens, blocks: document.blocks, opensBlock: opensBlock(line, before, draft) };
  const proposals: Proposal[] = [];
  const propose = (by: string, candidate: Proposal['candidate']): void => {
    const span = spanOf(tokens, line, candidate.cue);
    context.proposed('attribution', by, span);
    proposals.push({ by, candidate, span });
  };
  for (const { name, recognise } of lineRecognisers) {
    for (const candidate of recognise(line, place)) propose(name, candidate);
  }
  for (const cue of findVerbCues(line)) {
    for (const { name, recognise } of verbRecognisers) {
      const candidate = recognise(cue);
      if (candidate) propose(name, candidate);
    }
  }
  return choose(proposals, context).map((candidate) => realise(candidate, tokens, quotations));
}

// The line begins its block, quotation marks before it aside.
function opensBlock(line: Line, before: Line | undefined, { document, tokens }: LaidOut): boolean {
  if (before?.block !== line.block) return true;
  const start = document.blocks[line.block]!.span[0];
  return tokens[line.items[0]!.first]!.span[0] - start <= 2;
}

// Its source may stand far before it and be another’s too.
function extent({ cue, content }: Found): Span {
  return hull([...cue.spans, ...content.spans]);
}

function partyOf(span: Span | null, mentions: MentionIndex): Party | null {
  return span && { spans: [span], entities: entitiesAt(mentions, span).map(({ id }) => id) };
}

function warnOfUnknownSources(attributions: readonly Attribution[], { warn }: Context): void {
  for (const { id, source, cue } of attributions) {
    if (source.entities.length > 0) continue;
    const said =
      source.spans.length > 0 ? 'the words for the source name nobody known' : 'no source is named';
    warn(
      'source_undetermined',
      `Whose word ${id} is could not be determined: ${said}.`,
      source.spans[0] ?? cue.spans[0],
    );
  }
}
