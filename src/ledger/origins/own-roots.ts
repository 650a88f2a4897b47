// A document that has the claim from nobody else in the ledger in, the sources that it gives for it out.
import { pronouns } from '../../reader/lexicon/function-words.ts';
import type { ClaimDocument, ClaimStatement } from './claim.ts';
import type { RootFound } from './merge-roots.ts';
import { isOutletName, namesItself, namesOutlet, outletKey } from './outlets.ts';
import type { Link, LinkActor } from './statement.ts';

type OwnRoot = Omit<RootFound, 'paths'>;

export function ownRoots(document: ClaimDocument): OwnRoot[] {
  const found = innermost(document.statements).map((statement) => rootOf(statement, document));
  const stated = found.filter((root) => root.stated);
  return stated.length > 0 ? stated : found.slice(0, 1);
}

// "The Tribune reported, citing a report": the statement of the Tribune says no more than that of the report.
function innermost(statements: readonly ClaimStatement[]): readonly ClaimStatement[] {
  return statements.filter(
    ({ voice }) =>
      !statements.some(
        (other) => other.voice.chain.length > voice.chain.length && begins(other, voice.chain),
      ),
  );
}

function begins({ voice }: ClaimStatement, chain: readonly Link[]): boolean {
  return chain.every(({ words }, at) => words === voice.chain[at]!.words);
}

function rootOf(statement: ClaimStatement, document: ClaimDocument): OwnRoot {
  const source = sourceOf(statement.voice.chain);
  const relay = relayOf(statement, document);
  const base = { date: statement.voice.said ?? document.published, through: relay.outlet, told: relay.told };
  if (!source || (source.words === '' && source.actors.length === 0))
    return ownWord(statement, document, base);
  const named = source.actors.filter((actor) => actor.named && actor.kind !== 'document');
  if (named.length > 0) return namedRoot(statement, document, named, base);
  const unnamed = source.actors.filter((actor) => !actor.named);
  const words = unnamed.map(({ name }) => name).join(' and ') || source.words;
  return {
    ...base,
    description: words,
    source: words,
    named: false,
    stated: unnamed.length > 0 || !isPronoun(words),
    actors: [],
    classes: unnamed.flatMap(({ classes }) => classes),
    country: unnamed.find(({ country }) => country !== null)?.country ?? null,
    words,
  };
}

// "Iceland accepts tariffs, the minister said": the minister's word. "The minister promised it, Northwire reported": his.
function sourceOf(chain: readonly Link[]): Link | undefined {
  const last = chain.at(-1);
  const above = chain.at(-2);
  const told = above?.actors.some(({ kind, name }) => !(kind === 'organization' && isOutletName(name)));
  return last?.stands && above && told ? sourceOf(chain.slice(0, -1)) : last;
}

type Base = Pick<OwnRoot, 'date' | 'through' | 'told'>;

function namedRoot(
  statement: ClaimStatement,
  document: ClaimDocument,
  actors: readonly LinkActor[],
  base: Base,
): OwnRoot {
  const own = document.outlet;
  if (own !== null && actors.every(({ name }) => outletKey(name) === outletKey(own)))
    return ownWord(statement, document, base);
  const names = actors.map(({ name }) => name).join(' and ');
  const written = sourceOf(statement.voice.chain)!.words;
  // An outlet that is cited, and whose report is not in the ledger: the trail ends before its source.
  const ends = actors.every(({ kind, name }) => kind === 'organization' && isOutletName(name));
  return {
    ...base,
    description: actors.some(({ name }) => written.includes(name)) ? written : names,
    source: names,
    named: true,
    stated: !ends,
    through: ends ? names : base.through,
    actors: statement.actors,
    classes: [],
    country: null,
    words: names,
  };
}

function isPronoun(words: string): boolean {
  return pronouns.has(words.toLowerCase());
}

// Nobody is given: the outlet's own word, if it says that it is.
function ownWord({ context }: ClaimStatement, { outlet }: ClaimDocument, base: Base): OwnRoot {
  const own = outlet !== null && namesItself(context, outlet);
  return {
    ...base,
    description: own ? `reporting of ${outlet}` : 'no source given',
    source: null,
    named: false,
    stated: own,
    through: outlet,
    actors: [],
    classes: [],
    country: null,
    words: '',
  };
}

// The outlet that it was said to, or through which it came; else the document's own.
function relayOf(
  { voice, context }: ClaimStatement,
  { outlet }: ClaimDocument,
): { readonly outlet: string | null; readonly told: boolean } {
  const told =
    outlet !== null &&
    (voice.addressees.some((name) => namesItself(`told ${name}`, outlet)) || namesItself(context, outlet));
  if (told) return { outlet, told };
  const above = voice.chain
    .slice(0, -1)
    .flatMap(({ actors }) => actors.filter(({ named, kind }) => named && kind === 'organization'));
  const addressed = voice.addressees.find((name) => /^\p{Lu}/u.test(name));
  const relay = addressed ?? above.at(-1)?.name;
  if (relay && !(outlet && namesOutlet(relay, outlet))) return { outlet: relay, told: true };
  return { outlet, told: false };
}
