// `actors.yml`: what a user states of actors once and for all. Text in, the list out.
//
//   actors:
//     - name: Elena Marsh
//       aliases: [Mayor Marsh, E. L. Marsh]
//       country: CAN
//       wikidata: Q4115189
import { parse } from 'yaml';
import type { ActorForm } from './actor-form.ts';
import { partsOfName } from './name-parts.ts';

export interface KnownActor {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: string | null;
  readonly wikidata: string | null;
}

/** @throws {Error} in one line, where the text is no such list */
export function parseActors(text: string): KnownActor[] {
  const content: unknown = parse(text);
  const list = isObject(content) ? content.actors : null;
  if (!Array.isArray(list)) throw new Error('holds no list "actors". Begin it with a line "actors:"');
  return list.map((entry, at) => actorOf(entry, at + 1));
}

/** The entry that a form is named in; null where none does, or its country speaks against it. */
export function knownAs(
  { name, country }: Pick<ActorForm, 'name' | 'country'>,
  actors: readonly KnownActor[],
): KnownActor | null {
  const { whole } = partsOfName(name);
  const found = actors.find(
    (actor) =>
      [actor.name, ...actor.aliases].some((alias) => partsOfName(alias).whole === whole) &&
      (country === null || actor.country === null || country === actor.country),
  );
  return found ?? null;
}

function actorOf(entry: unknown, number: number): KnownActor {
  if (!isObject(entry) || typeof entry.name !== 'string')
    throw new Error(`actor ${number} has no name. Add a line "name:"`);
  const { name, aliases = [], country = null, wikidata = null } = entry;
  if (!Array.isArray(aliases) || aliases.some((alias) => typeof alias !== 'string'))
    throw new Error(`the aliases of ${name} are no list of names. Write [First, Second]`);
  if (country !== null && !/^[A-Z]{3}$/.test(String(country)))
    throw new Error(`the country of ${name} is no code of three letters (ISO 3166-1 alpha-3: UKR)`);
  if (wikidata !== null && !/^Q\d+$/.test(String(wikidata)))
    throw new Error(`the Wikidata id of ${name} does not look like Q42`);
  return {
    name: name as string,
    aliases: aliases as string[],
    country: country as string | null,
    wikidata: wikidata as string | null,
  };
}

interface Written {
  readonly actors?: unknown;
  readonly name?: unknown;
  readonly aliases?: unknown;
  readonly country?: unknown;
  readonly wikidata?: unknown;
}

function isObject(value: unknown): value is Written {
  return typeof value === 'object' && value !== null;
}
