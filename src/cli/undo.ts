// `hearsay undo`: the last decision of a person, about an entry or in a document, taken back.
import type { Command } from 'commander';
import { safeText } from '../exports/text/safe-text.ts';
import { InputError } from '../intake/incoming.ts';
import type { Reading } from '../ledger/ledger.ts';
import { reviewerOf } from '../ledger/review/add-review.ts';
import { findEntry, findOneDocument } from '../ledger/review/find-entry.ts';
import { undoReview } from '../ledger/review/undo-review.ts';
import { entryHelp } from './judge.ts';
import { addLedgerOption, type LedgerOptions, useLedger } from './ledger/use-ledger.ts';
import { addReviewerOption, type ReviewerOptions, reviewerFrom } from './reviewing/reviewer-option.ts';

const examples = `${entryHelp}
Of a document, the last decision about any entry of it is taken back. Only your own decisions are.

Examples:
  hearsay undo 12:a4
  hearsay undo 12 --as Osei`;

export function addUndoCommand(program: Command): void {
  const command = program
    .command('undo')
    .summary('take back your last decision')
    .description('Takes back the last decision of a person that stands, about an entry or in a document.')
    .argument('<entry>', 'its key, DOCUMENT:ID, or a document alone');
  addReviewerOption(addLedgerOption(command))
    .addHelpText('after', examples)
    .action((name: string, options: LedgerOptions & ReviewerOptions) =>
      useLedger(options, 'change', async (ledger) => {
        const by = reviewerOf(reviewerFrom(options));
        const where = await entryOrDocument(ledger.db, name);
        const undone = await undoReview(ledger, { ...where, by, at: new Date().toISOString() });
        if (!undone)
          throw new InputError(
            `${safeText(by)} has decided nothing about ${name} that stands. \`hearsay reviews\` shows what does.`,
          );
        process.stdout.write(`Took back: ${undone.action}, of ${undone.at}, by ${safeText(by)}.\n`);
      }),
    )
    .copyInheritedSettings(program);
}

async function entryOrDocument(db: Reading, name: string): Promise<{ sha256: string; key?: string }> {
  const document = await findOneDocument(db, name);
  if (document) return { sha256: document.sha256 };
  const { sha256, key } = await findEntry(db, name);
  return { sha256, key };
}
