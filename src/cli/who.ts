// `hearsay who ACTOR`: somebody, by what they said and where they stand.
import type { Command } from 'commander';
import { counted } from '../exports/plain-words.ts';
import { safeText } from '../exports/text/safe-text.ts';
import { stylesFor } from '../exports/text/styles.ts';
import { wrap } from '../exports/text/wrap.ts';
import { findActors } from '../ledger/identity/find-actors.ts';
import type { StoredActor } from '../ledger/identity/read-actors.ts';
import { type Actor, countedUpTo, describeActor } from '../ledger/queries/describe-actor.ts';
import { actorLines, mergesOf } from './across/actor-lines.ts';
import { type ActorsOptions, addActorsOption, readKnown } from './across/actors-option.ts';
import { addQueryOptions, filtersOf, type QueryOptions } from './ledger/filter-options.ts';
import { positionListing, statementListing } from './ledger/listings.ts';
import { picked, printHits, renderHits } from './ledger/print-hits.ts';
import { useLedger } from './ledger/use-ledger.ts';
import { terminal } from './output/terminal.ts';

const mostActors = 10;

const examples = `
An actor is known by the words of a name: everybody whose name holds all of them. Who of them is one is said with the reason
of every merge; \`hearsay merge\` and \`hearsay split\` put it right. CSV holds the statements only.

Examples:
  hearsay who Solheim
  hearsay who "Ingrid Solheim" --issue ceasefire --from 2031-03
  hearsay who Kremlin --format json`;

export function addWhoCommand(program: Command): void {
  const command = program
    .command('who')
    .summary('show what an actor said and where they stand')
    .description(
      'Shows what the ledger holds of an actor: names and offices, positions, and the newest statements on their word.',
    )
    .argument('<actor...>', 'words of the name');
  addActorsOption(addQueryOptions(command))
    .addHelpText('after', examples)
    .action(async (words: string[], options: QueryOptions & ActorsOptions) => {
      const name = words.join(' ');
      const known = await readKnown(options);
      const found = await useLedger(options, 'read', async (ledger): Promise<Found> => {
        const actor = await describeActor(ledger, name, filtersOf(options), options.limit);
        const actors = await findActors(ledger.db, name, known);
        return { ...actor, actors: actors.map((one) => one.actor) };
      });
      if (options.format === 'table') process.stdout.write(renderActor(name, found));
      else if (options.format === 'csv') printHits(found.statements, 'csv', statementListing);
      else process.stdout.write(`${JSON.stringify(asJson(name, found), null, 2)}\n`);
    })
    .copyInheritedSettings(program);
}

interface Found extends Actor {
  /** Who of those that bear the name is one. */
  readonly actors: readonly StoredActor[];
}

function asJson(
  name: string,
  { names, kinds, roles, countries, count, statements, positions, actors }: Found,
) {
  return {
    ...{ actor: name, names, kinds, roles, countries, count },
    actors: actors.map((actor) => ({
      ...{ name: actor.name, kind: actor.kind, country: actor.country, roles: actor.roles },
      wikidata: actor.wikidata,
      forms: actor.forms.map(({ documentId, ref, name: form }) => ({
        ...{ document: documentId, ref, name: form },
      })),
      merges: mergesOf(actor),
    })),
    statements: statements.hits.map((hit) => picked(hit, statementListing.fields)),
    positions: positions.hits.map((hit) => picked(hit, positionListing.fields)),
  };
}

function renderActor(name: string, actor: Found): string {
  const { colour, width } = terminal(true);
  const styles = stylesFor(colour);
  const { heading, quiet } = styles;
  const who = actor.actors.slice(0, mostActors).flatMap((one) => actorLines(one, styles, width));
  const meant = who.length > 0 ? ['', heading('Who it is'), ...who] : [];
  if (actor.count === 0) {
    const silent = `Nobody whose name holds "${safeText(name)}" says anything in the ledger. \`hearsay search ${safeText(name)}\` finds who speaks of them.`;
    return [silent, ...meant, ''].join('\n');
  }
  const tables = { colour, width };
  return [
    ...wrap([{ text: safeText(actor.names[0]!.name), style: heading }], { width }),
    ...wrap([{ text: safeText(knownAs(actor)), style: quiet }], { width }),
    ...meant,
    ...(actor.positions.hits.length > 0
      ? [
          '',
          heading('Positions'),
          renderHits(actor.positions.hits, 'table', positionListing, tables).trimEnd(),
        ]
      : []),
    ...[
      '',
      heading('Statements'),
      renderHits(actor.statements.hits, 'table', statementListing, tables).trimEnd(),
    ],
    '',
  ].join('\n');
}

function knownAs({ names, roles, countries, count }: Actor): string {
  const others = names.slice(1, 6).map(({ name }) => name);
  return [
    count >= countedUpTo
      ? `${countedUpTo.toLocaleString('en')} statements or more`
      : counted(count, 'statement'),
    ...(roles.length > 0 ? [roles.slice(0, 5).join(', ')] : []),
    ...(countries.length > 0 ? [countries.slice(0, 3).join(', ')] : []),
    ...(others.length > 0 ? [`also: ${others.join('; ')}`] : []),
  ].join(' · ');
}
