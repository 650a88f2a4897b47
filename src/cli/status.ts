// `hearsay status`: a ledger in numbers.
import { type Command, Option } from 'commander';
import { writeTable } from '../exports/csv/write-table.ts';
import { dateWords } from '../exports/dates.ts';
import { displayWidth } from '../exports/text/display-width.ts';
import { stylesFor } from '../exports/text/styles.ts';
import { type Summary, summarize } from '../ledger/queries/summarize.ts';
import { type Format, formats } from './ledger/print-hits.ts';
import { addLedgerOption, type LedgerOptions, useLedger } from './ledger/use-ledger.ts';
import { terminal } from './output/terminal.ts';

const examples = `
Examples:
  hearsay status
  hearsay status --ledger talks.db --format json`;

interface StatusOptions extends LedgerOptions {
  readonly format: Format;
}

export function addStatusCommand(program: Command): void {
  const command = program
    .command('status')
    .summary('say what the ledger holds')
    .description(
      'Says how much the ledger holds, from when to when, and which versions of Hearsay have read it.',
    );
  addLedgerOption(command)
    .addOption(
      new Option('-f, --format <format>', 'how to print it')
        .choices(formats)
        .default('table' satisfies Format),
    )
    .addHelpText('after', examples)
    .action(async (options: StatusOptions) => {
      const [place, summary] = await useLedger(options, 'read', async (ledger) => [
        ledger.location.written,
        await summarize(ledger),
      ]);
      process.stdout.write(renderSummary(place, summary, options.format));
    })
    .copyInheritedSettings(program);
}

function renderSummary(place: string, summary: Summary, format: Format): string {
  const named = { ledger: place, ...summary };
  if (format === 'json') return `${JSON.stringify(named, null, 2)}\n`;
  if (format === 'csv') return writeTable(Object.keys(named), [named]);
  const { quiet, heading } = stylesFor(terminal(true).colour);
  const lines = linesOf(summary);
  const width = Math.max(...lines.map(([name]) => displayWidth(name)));
  const body = lines.map(([name, value]) => `${quiet(name.padEnd(width))}  ${value}`);
  return `${[heading(place), ...body].join('\n')}\n`;
}

function linesOf(summary: Summary): [name: string, value: string][] {
  const { published, languages, engines, size, older_versions: older } = summary;
  const count = (value: number) => value.toLocaleString('en');
  return [
    [
      'documents',
      count(summary.documents) + (older > 0 ? `, and ${count(older)} older versions of them` : ''),
    ],
    ['outlets', count(summary.outlets)],
    ['statements', count(summary.attributions)],
    ['entities', count(summary.entities)],
    ['figures', count(summary.figures)],
    ['positions', count(summary.positions)],
    [
      'published',
      published === null ? 'no dates' : `${dateWords(published.from)} to ${dateWords(published.to)}`,
    ],
    ['languages', shares(languages)],
    ['read by', shares(engines)],
    ['size', `${(size / 1e6).toFixed(1)} MB`],
  ];
}

// "en 240, uk 3": nothing else is told where there is only one.
function shares(counts: Readonly<Record<string, number>>): string {
  const all = Object.entries(counts);
  if (all.length <= 1) return all[0]?.[0] ?? '';
  return all.map(([name, count]) => `${name} ${count.toLocaleString('en')}`).join(', ');
}
