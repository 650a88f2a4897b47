// `hearsay agreement`: how far people agree who reviewed the same entries, and where they differ.
import { type Command, Option } from 'commander';
import { type Agreement, agreements, differences } from '../ledger/review/agreement.ts';
import { listReviews, type Review } from '../ledger/review/list-reviews.ts';
import { type Format, formats, type Listing, renderHits } from './ledger/print-hits.ts';
import { addLedgerOption, type LedgerOptions, useLedger } from './ledger/use-ledger.ts';
import { terminal } from './output/terminal.ts';

const examples = `
Krippendorff's alpha for nominal values: 1 is full agreement, 0 no more than chance. It counts the entries that two people
or more decided about; corrections are the same where they state the same. CSV gives the list of differences.

Examples:
  hearsay agreement
  hearsay agreement --format json`;

export function addAgreementCommand(program: Command): void {
  const command = program
    .command('agreement')
    .summary('show how far reviewers agree')
    .description('Shows how far people agree who reviewed the same entries, and where they differ.');
  addLedgerOption(command)
    .addOption(
      new Option('-f, --format <format>', 'how to print it')
        .choices(formats)
        .default('table' satisfies Format),
    )
    .addHelpText('after', examples)
    .action(async (options: LedgerOptions & { readonly format: Format }) => {
      const reviews = await useLedger(options, 'read', ({ db }) => listReviews(db));
      process.stdout.write(
        render(agreements(reviews), differences(reviews).map(differenceOf), options.format),
      );
    })
    .copyInheritedSettings(program);
}

interface Difference extends Pick<Review, 'document' | 'ref' | 'key' | 'kind' | 'words'> {
  readonly decisions: readonly Pick<Review, 'by' | 'decision' | 'correction' | 'note'>[];
}

function differenceOf(unit: readonly Review[]): Difference {
  const { document, ref, key, kind, words } = unit[0]!;
  const decisions = unit.map(({ by, decision, correction, note }) => ({ by, decision, correction, note }));
  return { document, ref, key, kind, words, decisions };
}

function render(kinds: readonly Agreement[], differing: readonly Difference[], format: Format): string {
  if (format === 'json') return `${JSON.stringify({ kinds, differences: differing }, null, 2)}\n`;
  if (format === 'csv') return renderHits(differing, format, differenceListing, terminal(true));
  const alphas = renderHits(kinds, format, agreementListing, terminal(true));
  return differing.length === 0
    ? alphas
    : `${alphas}\n${renderHits(differing, format, differenceListing, terminal(true))}`;
}

const agreementListing: Listing<Agreement> = {
  fields: ['kind', 'alpha', 'entries', 'people', 'differing'],
  columns: () => [
    { title: 'kind', cell: ({ kind }) => kind, share: 0 },
    { title: 'alpha', cell: ({ alpha }) => alpha?.toFixed(3) ?? 'undefined', share: 0, align: 'right' },
    { title: 'entries', cell: ({ entries }) => String(entries), share: 0, align: 'right' },
    { title: 'differing', cell: ({ differing }) => String(differing), share: 0, align: 'right' },
    { title: 'people', cell: ({ people }) => people.join(', '), share: 1 },
  ],
  nothing:
    'No two people have decided about the same entry. `hearsay accept 12:a4 --as NAME` decides about one.',
};

const differenceListing: Listing<Difference> = {
  fields: ['document', 'ref', 'key', 'kind', 'words', 'decisions'],
  columns: (styles) => [
    { title: 'entry', cell: ({ document, ref }) => `${document}:${ref ?? '–'}`, share: 0 },
    { title: 'words', cell: ({ words }) => words, share: 4 },
    {
      title: 'decisions',
      cell: ({ decisions }) => decisions.map(({ by, decision }) => `${by}: ${decision}`).join(', '),
      share: 3,
      style: styles.name,
    },
  ],
  nothing: '',
};
