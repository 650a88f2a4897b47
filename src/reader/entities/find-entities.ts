// Tokens into entities: recognisers propose mentions, then names, nominals and pronouns are linked to whom they stand for.
import type { Draft } from '../document.ts';
import { type Context, stage } from '../stage.ts';
import type { Candidate } from './candidate.ts';
import { describeEntities } from './describe-entities.ts';
import { guessNames } from './guess-names.ts';
import { linkAppositions } from './link-appositions.ts';
import { readingOf } from './reading.ts';
import { recogniseHeadlineNames } from './recognise-headline-names.ts';
import { recogniseMembers } from './recognise-members.ts';
import { recogniseNames } from './recognise-names.ts';
import { recogniseNominals } from './recognise-nominals.ts';
import { recognisePronouns } from './recognise-pronouns.ts';
import { withTitles } from './recognise-titles.ts';
import { type FoundMentions, resolveMentions } from './resolve-mentions.ts';
import { resolveNames } from './resolve-names.ts';
import { weighNames } from './weigh-names.ts';

type Needed = Pick<Draft, 'document' | 'readable' | 'tokens' | 'sentences' | 'syntax' | 'quotations'>;

/** Adds the entities: ids and mentions in the order of the text, every mention within it. */
export const findEntities = stage(
  'find entities',
  ['document', 'readable', 'tokens', 'sentences', 'syntax', 'quotations'],
  ['entities'],
  (draft, context) => ({ entities: draft.readable ? entitiesOf(draft, context) : [] }),
);

function entitiesOf(draft: Needed, context: Context): Draft['entities'] {
  const found = findMentions(draft, context);
  return describeEntities(found.reading, resolveMentions(found, draft.document, context));
}

/** The mentions of a document, the names among them with whom they stand for. */
export function findMentions(draft: Omit<Needed, 'readable'>, context: Context): FoundMentions {
  const reading = readingOf(draft, guessNames(context.models.names, draft));
  const body = weighNames(reading, recogniseNames(reading));
  const names = withTitles(reading, inOrder([...body, ...recogniseHeadlineNames(reading, body)]));
  const nominals = recogniseNominals(reading, names);
  const members = recogniseMembers(reading, nominals);
  const proposed = [...names, ...nominals, ...members, ...recognisePronouns(reading)];
  for (const { by, span } of proposed) context.proposed('entity', by, span);
  const mentions = linkAppositions(reading, inOrder(proposed));
  const named = resolveNames(
    reading,
    mentions.filter(({ form }) => form === 'name'),
  );
  return { reading, mentions, named };
}

function inOrder(mentions: Candidate[]): Candidate[] {
  return mentions.sort((a, b) => a.first - b.first || b.end - a.end);
}
