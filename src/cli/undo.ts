// `hearsay undo`: the last decision of a person, about an entry or in a document, taken back.
import type { Command } from 'commander';
import { safeText } from '../exports/text/safe-text.ts';
import { InputError } from '../intake/incoming.ts';
import { findActors } from '../ledger/identity/find-actors.ts';
import { undoIdentity } from '../ledger/identity/undo-identity.ts';
import type { Reading } from '../ledger/ledger.ts';
import { reviewerOf } from '../ledger/review/add-review.ts';
import { findEntry, findOneDocument } from '../ledger/review/find-entry.ts';
import { undoReview } from '../ledger/review/undo-review.ts';
import { entryHelp } from './judge.ts';
import { addLedgerOption, type LedgerOptions, useLedger } from './ledger/use-ledger.ts';
import { addReviewerOption, type ReviewerOptions, reviewerFrom } from './reviewing/reviewer-option.ts';

const examples = `${entryHelp}
Of a document, the last decision about any entry of it is taken back; of an actor, the last merge or split. Only your own
decisions are.

Examples:
  hearsay undo 12:a4
  hearsay undo 12 --as Osei
  hearsay undo "Ingrid Solheim"`;

export function addUndoCommand(program: Command): void {
  const command = program
    .command('undo')
    .summary('take back your last decision')
    .description(
      'Takes back the last decision of a person that stands: about an entry, in a document, or about who an actor is.',
    )
    .argument('<entry>', 'its key, DOCUMENT:ID, a document alone, or the name of an actor');
  addReviewerOption(addLedgerOption(command))
    .addHelpText('after', examples)
    .action((name: string, options: LedgerOptions & ReviewerOptions) =>
      useLedger(options, 'change', async (ledger) => {
        const by = reviewerOf(reviewerFrom(options));
        const at = new Date().toISOString();
        const where = await entryOrDocument(ledger.db, name);
        const undone = where
          ? await undoReview(ledger, { ...where, by, at })
          : await undoIdentity(ledger, { actor: name, by, at });
        if (!undone)
          throw new InputError(
            `${safeText(by)} has decided nothing about ${safeText(name)} that stands. \`hearsay ${where ? 'reviews' : 'who'}\` shows what does.`,
          );
        process.stdout.write(`Took back: ${undone.action}, of ${undone.at}, by ${safeText(by)}.\n`);
      }),
    )
    .copyInheritedSettings(program);
}

/** Null where an actor is meant. */
async function entryOrDocument(
  db: Reading,
  name: string,
): Promise<{ readonly sha256: string; readonly key?: string } | null> {
  const document = await findOneDocument(db, name);
  if (document) return { sha256: document.sha256 };
  if ((await findActors(db, name)).length > 0) return null;
  const { sha256, key } = await findEntry(db, name);
  return { sha256, key };
}
