// Who said what: recognisers propose attributions line by line, a choice is made between them, their spans are settled,
// then come their chains, their entities and when they were said.

import { indexMentions } from '../entities/mention-index.ts';
import type { Attribution, SourceDocument, Span } from '../record.ts';
import { compareSpans, hull } from '../spans.ts';
import { type Context, stage } from '../stage.ts';
import { continueQuotations } from './continue-quotations.ts';
import { cutDateline } from './cut-dateline.ts';
import { dateSaying } from './date-saying.ts';
import { partyOf, sourcesOf } from './find-parties.ts';
import { layOut } from './lines.ts';
import { parentsOf } from './link-parents.ts';
import { readByModel } from './read-by-model.ts';
import type { Found } from './realise.ts';
import { relayCitations } from './relay-citations.ts';
import { readByRules } from './rule-readings.ts';
import { settleWithholding } from './withholding.ts';

/** Adds the attributions, in the order of the text. */
export const findAttributions = stage(
  'find attributions',
  ['document', 'tokens', 'sentences', 'syntax', 'quotations', 'times', 'entities'],
  ['attributions'],
  (draft, context) => {
    const lines = layOut(draft);
    const rules = readByRules(lines, draft, context);
    const { attributions: model } = context.models;
    const read = model ? readByModel(model, draft, rules, context) : rules.all.map(({ found }) => found);
    const settled = read.map((one) => settleWithholding(withoutDateline(one, draft.document), draft.tokens));
    const found = relayCitations(continueQuotations(settled, lines, draft.quotations), lines, draft.tokens);
    const mentions = indexMentions(draft.entities, draft.document.text);
    const ordered = [...found].sort((a, b) => compareSpans(extent(a), extent(b)));
    const around = parentsOf(ordered);
    const indexes = new Map(ordered.map((one, index) => [one, index]));
    const parents = ordered.map(({ relayedBy }, index) =>
      relayedBy ? indexes.get(relayedBy)! : around[index]!,
    );
    const sources = sourcesOf(ordered, parents, mentions, draft);
    const attributions = ordered.map((one, index): Attribution => {
      const parent = parents[index]!;
      return {
        id: `a${index + 1}`,
        parent: parent === null ? null : `a${parent + 1}`,
        source: sources[index]!,
        cue: one.cue,
        content: one.content,
        addressee: one.addressee && partyOf(one.addressee, mentions, draft),
        quotation: one.quotation,
        attitude: one.attitude,
        polarity: one.polarity,
        said: dateSaying(one, draft.sentences[one.place.sentence]!.span, draft.times),
        confidence: one.confidence,
      };
    });
    warnOfUnknownSources(attributions, context);
    return { attributions };
  },
);

function withoutDateline(found: Found, { text, blocks }: SourceDocument): Found {
  const spans = found.content.spans.map((span) => cutDateline(text, blocks, span));
  return { ...found, content: { spans } };
}

// Its source may stand far before it and be another’s too.
function extent({ cue, content }: Found): Span {
  return hull([...cue.spans, ...content.spans]);
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
