// `hearsay accept`, `reject` and `note`: a person's word on an entry of the ledger.
import type { Command } from 'commander';
import { findEntry } from '../ledger/review/find-entry.ts';
import { addLedgerOption, type LedgerOptions, useLedger } from './ledger/use-ledger.ts';
import { decide } from './reviewing/decide.ts';
import { addReviewerOption, type ReviewerOptions } from './reviewing/reviewer-option.ts';

interface JudgeOptions extends LedgerOptions, ReviewerOptions {
  readonly note?: string;
}

export const entryHelp = `
An entry is named by its key, which \`hearsay search --format json\` shows, or by its document and its id in the record
(12:a4). A key that begins with a dash goes last, behind --.`;

export function addJudgeCommands(program: Command): void {
  addJudgement(program, 'accept', 'say that an entry is right');
  addJudgement(program, 'reject', 'say that an entry is wrong');
  const command = program
    .command('note')
    .summary('write a note beside an entry')
    .description('Keeps a note beside an entry of the ledger, and decides nothing.')
    .argument('<entry>', 'its key, or DOCUMENT:ID')
    .argument('<words...>', 'the note');
  addReviewerOption(addLedgerOption(command))
    .addHelpText(
      'after',
      `${entryHelp}\n\nExamples:\n  hearsay note 12:a4 "The recording has other words." --as Osei`,
    )
    .action((entry: string, words: string[], options: JudgeOptions) =>
      useLedger(options, 'change', async (ledger) =>
        decide(ledger, await findEntry(ledger.db, entry), { action: 'note', note: words.join(' ') }, options),
      ),
    )
    .copyInheritedSettings(program);
}

function addJudgement(program: Command, action: 'accept' | 'reject', summary: string): void {
  const command = program
    .command(action)
    .summary(summary)
    .description('Keeps what a person decided about an entry of the ledger, whatever is read later.')
    .argument('<entry...>', 'their keys, or DOCUMENT:ID');
  addReviewerOption(addLedgerOption(command))
    .option('--note <words>', 'a note beside it')
    .addHelpText('after', `${entryHelp}\n\nExamples:\n  hearsay ${action} 12:a4 --as Osei`)
    .action((entries: string[], options: JudgeOptions) =>
      useLedger(options, 'change', async (ledger) => {
        const found = await Promise.all(entries.map((entry) => findEntry(ledger.db, entry)));
        for (const entry of found) await decide(ledger, entry, { action, note: options.note }, options);
      }),
    )
    .copyInheritedSettings(program);
}
