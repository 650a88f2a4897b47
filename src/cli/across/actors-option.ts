// `--actors`: the list in which a user says once and for all who is who.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { messageOf } from '../../intake/file-errors.ts';
import { InputError } from '../../intake/incoming.ts';
import type { Known } from '../../ledger/identity/identify-actors.ts';
import { parseActors } from '../../ledger/identity/known-actors.ts';

export interface ActorsOptions {
  readonly actors?: string;
}

const usual = './actors.yml';

export function addActorsOption(command: Command): Command {
  return command.option(
    '--actors <file>',
    `a list of actors, their aliases and Wikidata ids (${usual} where it is there)`,
  );
}

/** @throws {InputError} where the list that was named cannot be read */
export async function readKnown({ actors }: ActorsOptions): Promise<Known> {
  const path = actors ?? (existsSync(usual) ? usual : null);
  if (path === null) return { actors: [] };
  try {
    return { actors: parseActors(await readFile(path, 'utf8')) };
  } catch (error) {
    throw new InputError(`${path}: ${messageOf(error)}`, { cause: error });
  }
}
