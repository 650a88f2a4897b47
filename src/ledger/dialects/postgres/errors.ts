// What PostgreSQL says went wrong, as a person would say it.
import type { ServerLocation } from '../../location.ts';

type Message = (server: string) => string;

/** By SQLSTATE, its class, or the code of the connection. */
const messages: readonly (readonly [code: string, message: Message])[] = [
  ['ECONNREFUSED', (server) => `No PostgreSQL answers at ${server}. Start it or check the address.`],
  ['ENOTFOUND', (server) => `There is no host of the name in ${server}. Check the address.`],
  ['ETIMEDOUT', (server) => `No PostgreSQL answers at ${server}. Start it or check the address.`],
  ['ENOENT', (server) => `No PostgreSQL answers at ${server}. Start it or check the address.`],
  ['28', (server) => `${server} refuses the user or the password. Check both.`],
  ['3D000', (server) => `The database of ${server} is not there. Make it first: createdb NAME`],
  ['42501', (server) => `${server} does not let this user do that. Give it the rights, or use another user.`],
  ['25006', (server) => `${server} can only be read. Name another with --ledger.`],
  ['53100', (server) => `The disk of ${server} is full. Make room and run the command again.`],
  ['53', (server) => `${server} has no room for more connections or memory. Try again later.`],
  [
    '57P',
    (server) =>
      `${server} was shut down. Nothing of the last documents is half stored: run the command again.`,
  ],
  ['08', (server) => `The connection to ${server} was lost. Nothing is half stored: run the command again.`],
  [
    'ECONNRESET',
    (server) => `The connection to ${server} was lost. Nothing is half stored: run the command again.`,
  ],
];

export function explainPostgres(error: unknown, { written }: ServerLocation): string | null {
  const first = error instanceof AggregateError ? error.errors[0] : error;
  const code = String((first as { code?: unknown } | null)?.code ?? '');
  if (/^Connection terminated/.test((first as Error | null)?.message ?? ''))
    return messages.at(-1)![1](written);
  return messages.find(([begin]) => code.startsWith(begin))?.[1](written) ?? null;
}
