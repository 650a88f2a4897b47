// `hearsay merge` and `hearsay split`: a person's word on who is who.
import type { Command } from 'commander';
import { safeText } from '../exports/text/safe-text.ts';
import { type Decided, mergeActors, splitActor } from '../ledger/identity/decide-identity.ts';
import { placeOf } from '../ledger/identity/find-actors.ts';
import type { StoredActor } from '../ledger/identity/read-actors.ts';
import { type ActorsOptions, addActorsOption, readKnown } from './across/actors-option.ts';
import { addLedgerOption, type LedgerOptions, useLedger } from './ledger/use-ledger.ts';
import { addReviewerOption, type ReviewerOptions, reviewerFrom } from './reviewing/reviewer-option.ts';

const naming = `
An actor is named by a name (a person by the surname or the whole name, anything else by its whole name), or by a document
and an id in its record (12:e3). \`hearsay who\` shows both, with the reason of every merge.`;

const mergeExamples = `${naming}
What a person joined stays together whatever later readings find, until \`hearsay undo ACTOR\`.

Examples:
  hearsay merge "Ingrid Solheim" "Inga Berg" --because "She took her husband's name in March."
  hearsay merge 12:e3 40:e1 --as Osei`;

const splitExamples = `${naming}
What is named is another from now on than the rest of its actor.

Examples:
  hearsay split 9:e2 --because "The swimmer, not the mayor."
  hearsay split 9:e2 14:e1 --as Osei`;

interface Options extends LedgerOptions, ReviewerOptions, ActorsOptions {
  readonly because?: string;
}

export function addIdentityCommands(program: Command): void {
  const merge = program
    .command('merge')
    .summary('say that two actors are one')
    .description('Keeps a person’s word that two actors of the ledger are one.')
    .argument('<actor>', 'a name, or DOCUMENT:ID')
    .argument('<other>', 'the same of the other')
    .addHelpText('after', mergeExamples)
    .action((a: string, b: string, options: Options) =>
      decide(options, 'Joined', 'with', (ledger, decision) => mergeActors(ledger, { a, b, ...decision })),
    );
  const split = program
    .command('split')
    .summary('say that one actor is two')
    .description('Keeps a person’s word that what some documents call an actor is another than in the rest.')
    .argument('<form...>', 'DOCUMENT:ID of those that are another, or a name that only they have')
    .addHelpText('after', splitExamples)
    .action((forms: string[], options: Options) =>
      decide(options, 'Told', 'from', (ledger, decision) => splitActor(ledger, { forms, ...decision })),
    );
  for (const command of [merge, split])
    addActorsOption(addReviewerOption(addLedgerOption(command)))
      .option('--because <words>', 'why')
      .copyInheritedSettings(program);
}

type Deciding = (
  ledger: Parameters<typeof mergeActors>[0],
  decision: Omit<Parameters<typeof mergeActors>[1], 'a' | 'b'>,
) => Promise<Decided>;

async function decide(options: Options, done: string, link: string, deciding: Deciding): Promise<void> {
  const known = await readKnown(options);
  const by = reviewerFrom(options);
  const decision = { by, known, because: options.because, at: new Date().toISOString() };
  const { actors } = await useLedger(options, 'change', (ledger) => deciding(ledger, decision));
  const [first, second] = actors.map(words);
  process.stdout.write(
    `${done} ${first} ${link} ${second}, by ${safeText(by)}. \`hearsay undo ${placeOf(actors[0].forms[0]!)}\` takes it back.\n`,
  );
}

function words({ name, forms }: StoredActor): string {
  const places = forms.slice(0, 3).map(placeOf);
  const more = forms.length > places.length ? ` and ${forms.length - places.length} more` : '';
  return `${safeText(name)} (${places.join(', ')}${more})`;
}
