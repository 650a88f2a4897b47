// A person's word on who is who in; an event in the ledger. Nothing that was decided before is changed by it, and it holds
// for every later reading: actors are worked out from the events and the names whenever they are asked for.
import { version } from '../../reader/version.generated.ts';
import type { Ledger, Writing } from '../ledger.ts';
import { LedgerError } from '../ledger-error.ts';
import { reviewerOf } from '../review/add-review.ts';
import { insertRows } from '../store/insert-rows.ts';
import { storable } from '../store/storable.ts';
import { findOneActor } from './find-actors.ts';
import type { Known } from './identify-actors.ts';
import { bucketOf } from './name-parts.ts';
import type { StoredActor, StoredForm } from './read-actors.ts';

export interface IdentityDecision {
  /** Who decides. */
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
  /** Why. */
  readonly because?: string | undefined;
  /** What the user lists of actors. */
  readonly known?: Known | undefined;
}

export interface Decided {
  /** Of the event. */
  readonly id: number;
  /** Whom it is about, as they were before it. */
  readonly actors: readonly [StoredActor, StoredActor];
}

/**
 * Two actors are one from now on. `a` and `b`: a name, or `12:e3`.
 * @throws {LedgerError} where either means nobody or several, or they are one already
 */
export function mergeActors(
  ledger: Ledger,
  { a, b, ...decision }: IdentityDecision & { readonly a: string; readonly b: string },
): Promise<Decided> {
  return ledger.write(async (transaction) => {
    const [first, second] = [
      await findOneActor(transaction, a, decision.known),
      await findOneActor(transaction, b, decision.known),
    ];
    if (keysOf(first.actor).join() === keysOf(second.actor).join())
      throw new LedgerError(`"${a}" and "${b}" are one already: ${first.actor.name}.`);
    if ((first.actor.kind === 'person') !== (second.actor.kind === 'person'))
      throw new LedgerError(
        `${first.actor.name} is a ${first.actor.kind} and ${second.actor.name} a ${second.actor.kind}: they cannot be one.`,
      );
    const sides = { a: first.actor.forms, b: second.actor.forms };
    const id = await store(transaction, 'merge', sides, decision);
    return { id, actors: [first.actor, second.actor] };
  });
}

/**
 * What one or several documents call an actor is another from now on. `forms`: names that only those documents use, or
 * places such as `12:e3`, of one actor.
 * @throws {LedgerError} where they are not of one actor, or are all of it
 */
export function splitActor(
  ledger: Ledger,
  { forms, ...decision }: IdentityDecision & { readonly forms: readonly string[] },
): Promise<Decided> {
  return ledger.write(async (transaction) => {
    const found = [];
    for (const written of forms) found.push(await findOneActor(transaction, written, decision.known));
    const { actor } = found[0]!;
    const key = keysOf(actor).join();
    const stranger = found.findIndex((one) => keysOf(one.actor).join() !== key);
    if (stranger > 0) throw new LedgerError(`"${forms[0]}" and "${forms[stranger]}" are two actors already.`);
    const named = new Set(found.flatMap((one) => one.named).map(keyOf));
    const taken = actor.forms.filter((form) => named.has(keyOf(form)));
    const left = actor.forms.filter((form) => !named.has(keyOf(form)));
    if (left.length === 0)
      throw new LedgerError(
        `Nothing of ${actor.name} would be left. Name those that are another by their documents, such as 12:e3: \`hearsay who\` lists them.`,
      );
    const id = await store(transaction, 'split', { a: taken, b: left }, decision);
    return {
      id,
      actors: [
        { ...actor, forms: taken },
        { ...actor, forms: left },
      ],
    };
  });
}

interface Sides {
  readonly a: readonly StoredForm[];
  readonly b: readonly StoredForm[];
}

async function store(
  transaction: Writing,
  action: 'merge' | 'split',
  sides: Sides,
  { by, at, because }: IdentityDecision,
): Promise<number> {
  const reason = because === undefined || because.trim() === '' ? null : storable(because).trim();
  const { id } = await transaction
    .insertInto('identity_events')
    .values({ action, reason, reviewer: reviewerOf(by), at, engine_version: version, undoes: null })
    .returning('id')
    .executeTakeFirstOrThrow();
  const rows = (['a', 'b'] as const).flatMap((side) =>
    sides[side].map(({ document, name, kind }) => ({
      ...{ event_id: id, side, document, name, kind },
      bucket: storable(bucketOf(name, kind)),
    })),
  );
  await insertRows(transaction, 'identity_forms', rows);
  return id;
}

function keysOf({ forms }: StoredActor): string[] {
  return forms.map(keyOf).sort();
}

function keyOf({ documentId, ref }: StoredForm): string {
  return `${documentId}:${ref}`;
}
