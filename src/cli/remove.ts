// `hearsay remove DOCUMENT`: a document goes, and nothing of its words stays.
import type { Command } from 'commander';
import { InputError } from '../intake/incoming.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { findDocuments, type NamedDocument } from '../ledger/store/find-documents.ts';
import { removeDocuments } from '../ledger/store/remove-documents.ts';
import { addLedgerOption, type LedgerOptions, useLedger } from './ledger/use-ledger.ts';

const examples = `
A document is named by its number in the ledger, its address, its id, its file, or the SHA-256 of its text. Every version
of it goes, with everything that was read from it. Copies that you made of the ledger are yours to look after.

Examples:
  hearsay remove 14
  hearsay remove https://meridian.example/2031/03/10/oslo-talks
  hearsay remove 54784c6dfc4336ee --all`;

interface RemoveOptions extends LedgerOptions {
  readonly all?: boolean;
}

export function addRemoveCommand(program: Command): void {
  const command = program
    .command('remove')
    .summary('take a document out of the ledger, without a trace')
    .description(
      'Takes a document out of the ledger, every version of it; nothing of its text stays in the file.',
    )
    .argument('<document>', 'its number, address, id, file or hash');
  addLedgerOption(command)
    .option('--all', 'all documents that are meant, where there are several')
    .addHelpText('after', examples)
    .action((name: string, options: RemoveOptions) =>
      useLedger(options, 'change', (ledger) => remove(ledger, name, options)),
    )
    .copyInheritedSettings(program);
}

async function remove(ledger: Ledger, name: string, { all }: RemoveOptions): Promise<void> {
  const found = await findDocuments(ledger.db, name);
  const keys = [...new Set(found.map(({ key }) => key))];
  if (keys.length === 0) {
    throw new InputError(
      `${ledger.location.written} holds no document "${name}". \`hearsay search --format json\` shows their numbers.`,
    );
  }
  if (keys.length > 1 && !all) {
    const numbers = found.map(({ id }) => id).join(', ');
    throw new InputError(
      `"${name}" means ${keys.length} documents: ${numbers}. Name one by its number, or give --all.`,
    );
  }
  await removeDocuments(ledger, keys);
  for (const document of found) process.stdout.write(`Removed ${named(document)}.\n`);
  for (const document of await othersOf(ledger, found)) {
    process.stdout.write(`The same text is still in ${named(document)}: hearsay remove ${document.id}\n`);
  }
}

async function othersOf(ledger: Ledger, removed: readonly NamedDocument[]): Promise<NamedDocument[]> {
  const hashes = [...new Set(removed.map(({ sha256 }) => sha256))];
  return (await Promise.all(hashes.map((hash) => findDocuments(ledger.db, hash)))).flat();
}

function named({ id, title, outlet, published }: NamedDocument): string {
  const parts = [title && `“${title}”`, outlet, published].filter(Boolean);
  return parts.length === 0 ? `document ${id}` : `document ${id} (${parts.join(', ')})`;
}
