// `hearsay correct`: what an entry should have been, in words as they stand in the text.
import { type Command, Option } from 'commander';
import type { Ledger } from '../ledger/ledger.ts';
import { readRecord } from '../ledger/records/read-records.ts';
import { entriesAsRead } from '../ledger/review/entries-as-read.ts';
import { type FoundEntry, findEntry } from '../ledger/review/find-entry.ts';
import { locateWords } from '../ledger/review/locate-words.ts';
import type { EntryCorrection } from '../ledger/review/review-state.ts';
import type { Polarity, Quotation, Span } from '../reader/index.ts';
import { entryHelp } from './judge.ts';
import { addLedgerOption, type LedgerOptions, useLedger } from './ledger/use-ledger.ts';
import { decide } from './reviewing/decide.ts';
import { addReviewerOption, type ReviewerOptions } from './reviewing/reviewer-option.ts';

const examples = `${entryHelp}
Words are looked for near the entry, as they stand in the text; what consists of several parts is given part by part.
What is not given stays as it was read. A later correction takes the place of an earlier one.

Examples:
  hearsay correct 12:a4 --source "the mediator" --as Osei
  hearsay correct 12:a4 --content "the road was closed" --content "and would stay so" --polarity denied`;

interface CorrectOptions extends LedgerOptions, ReviewerOptions {
  readonly source?: readonly string[];
  readonly cue?: readonly string[];
  readonly content?: readonly string[];
  readonly sourceName?: string;
  readonly quotation?: Quotation;
  readonly polarity?: Polarity;
  readonly note?: string;
}

const also = (words: string, before: readonly string[] = []) => [...before, words];

export function addCorrectCommand(program: Command): void {
  const command = program
    .command('correct')
    .summary('say what an entry should have been')
    .description('Keeps what a person corrected of an entry of the ledger, whatever is read later.')
    .argument('<entry>', 'its key, or DOCUMENT:ID');
  addReviewerOption(addLedgerOption(command))
    .option('--source <words>', 'the words for whose word it is', also)
    .option('--cue <words>', 'the words that tie it to them', also)
    .option('--content <words>', 'the words of what is said', also)
    .option('--source-name <name>', 'who is meant')
    .addOption(new Option('--quotation <kind>', 'how it is given').choices(['direct', 'indirect', 'mixed']))
    .addOption(
      new Option('--polarity <kind>', 'whether it is said').choices([
        'affirmed',
        'denied',
        'withheld',
        'asked',
      ]),
    )
    .option('--note <words>', 'a note beside it')
    .addHelpText('after', examples)
    .action((name: string, options: CorrectOptions) =>
      useLedger(options, 'change', async (ledger) => {
        const entry = await findEntry(ledger.db, name);
        const correction = await correctionOf(ledger, entry, options);
        await decide(ledger, entry, { action: 'correct', correction, note: options.note }, options);
      }),
    )
    .copyInheritedSettings(program);
}

async function correctionOf(
  { db }: Ledger,
  { document, key }: FoundEntry,
  { source, cue, content, sourceName, quotation, polarity }: CorrectOptions,
): Promise<EntryCorrection> {
  const text = (await readRecord(db, document))?.document.text ?? '';
  const entry = (await entriesAsRead(db, document)).find((one) => one.key === key);
  const located = (words: readonly string[] | undefined, present: readonly Span[] = []) => {
    const around = present.length > 0 ? present : (entry?.content ?? []);
    return words?.map((part) => locateWords(text, part, around)).sort(([a], [b]) => a - b);
  };
  return {
    source: located(source, entry?.source),
    cue: located(cue, entry?.cue),
    content: located(content, entry?.content),
    ...{ sourceName, quotation, polarity },
  };
}
