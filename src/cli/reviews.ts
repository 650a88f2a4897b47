// `hearsay reviews`: what people decided about entries, and where the present reading says otherwise.
import { type Command, Option } from 'commander';
import { InputError } from '../intake/incoming.ts';
import { findOneDocument } from '../ledger/review/find-entry.ts';
import { listReviews, type Review } from '../ledger/review/list-reviews.ts';
import { type Format, formats, type Listing, renderHits } from './ledger/print-hits.ts';
import { addLedgerOption, type LedgerOptions, useLedger } from './ledger/use-ledger.ts';
import { terminal } from './output/terminal.ts';

const examples = `
The reading disagrees where a rejected entry is still read, an accepted one no longer or otherwise, and where what was
corrected or added is not read so.

Examples:
  hearsay reviews
  hearsay reviews --disagreeing
  hearsay reviews 12 --as Osei --format json`;

interface ReviewsOptions extends LedgerOptions {
  readonly as?: string;
  readonly overall?: boolean;
  readonly disagreeing?: boolean;
  readonly format: Format;
}

export function addReviewsCommand(program: Command): void {
  const command = program
    .command('reviews')
    .summary('list what people decided about entries')
    .description('Lists what people decided about entries, and where the present reading says otherwise.')
    .argument('[document]', 'only of this document: its number, address, id, file or hash');
  addLedgerOption(command)
    .option('--as <name>', 'only of this person')
    .option('--overall', 'of each entry only the latest decision, whoever made it')
    .option('--disagreeing', 'only where the present reading says otherwise')
    .addOption(
      new Option('-f, --format <format>', 'how to print them')
        .choices(formats)
        .default('table' satisfies Format),
    )
    .addHelpText('after', examples)
    .action(
      async (name: string | undefined, { as: by, overall, disagreeing, ...options }: ReviewsOptions) => {
        const reviews = await useLedger(options, 'read', async ({ db }) => {
          const document = name === undefined ? null : await findOneDocument(db, name);
          if (name !== undefined && !document)
            throw new InputError(`The ledger holds no document "${name}".`);
          return listReviews(db, { sha256: document?.sha256, by, overall, disagreeing });
        });
        process.stdout.write(renderHits(reviews, options.format, listing, terminal(true)));
      },
    )
    .copyInheritedSettings(program);
}

const listing: Listing<Review> = {
  fields: [
    ...(['document', 'ref', 'key', 'kind', 'decision', 'correction', 'note', 'by', 'at'] as const),
    ...(['engine', 'readBy', 'disagrees', 'words'] as const),
  ],
  columns: (styles) => [
    { title: 'entry', cell: ({ document, ref }) => `${document}:${ref ?? '–'}`, share: 0 },
    { title: 'decision', cell: ({ decision }) => decision ?? 'noted', share: 0 },
    { title: 'by', cell: ({ by }) => by, share: 2, style: styles.name },
    { title: 'on', cell: ({ at }) => at.slice(0, 10), share: 0, style: styles.quiet },
    { title: 'words', cell: ({ words }) => words, share: 6 },
    { title: 'note', cell: ({ note }) => note ?? '', share: 3 },
    { title: 'reading', cell: (review) => (review.disagrees ? 'disagrees' : ''), share: 0 },
  ],
  nothing: 'Nobody has decided anything of that kind. `hearsay accept 12:a4` accepts an entry.',
};
