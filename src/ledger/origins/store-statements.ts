// Keeps the statements of the ledger, the claims that they make and what contradicts what up to date, a document at a
// time. A claim is what is connected by saying the same.
import type { ContradictionKind } from '../contradictions/find-contradiction.ts';
import { lowestConnected } from '../families.ts';
import { grouped } from '../grouped.ts';
import { inChunks } from '../in-chunks.ts';
import type { Writing } from '../ledger.ts';
import { insertRows } from '../store/insert-rows.ts';
import { storableRow } from '../store/storable.ts';
import { type RelatedForms, relatedForms } from './relate-forms.ts';
import { mostDaysOfWords, relate } from './relate-statements.ts';
import type { Statement } from './statement.ts';
import { storeForms } from './statement-forms.ts';

export interface NewStatement {
  readonly statement: Statement;
  /** Hash of the sentence. */
  readonly sentence: number | null;
}

export const noDay = -1;

export async function storeStatements(
  transaction: Writing,
  documentId: number,
  day: number | null,
  found: readonly NewStatement[],
): Promise<void> {
  if (found.length === 0) return;
  const forms = await storeForms(
    transaction,
    found.map(({ statement }) => statement),
  );
  const related = await relatedForms(transaction, [...new Set(forms)]);
  const there = await statementsOf(transaction, related, day);
  const fresh = await insert(transaction, { documentId, day, found, forms });
  const relations = relationsOf(fresh, there, related, day);
  await nameClaims(transaction, fresh, relations);
  await insertRows(transaction, 'statement_conflicts', conflictsIn(relations));
}

interface Place {
  readonly id: number;
  readonly form: number;
  readonly day: number | null;
  readonly claim: number;
}

// The statements of the ledger that say so, published near enough. Of those that say the same, one of each claim and day.
async function statementsOf(
  transaction: Writing,
  related: readonly RelatedForms[],
  day: number | null,
): Promise<Place[]> {
  const near = (forms: readonly number[]) =>
    transaction
      .selectFrom('statements')
      .where('form', 'in', forms)
      .$if(day !== null, (query) =>
        query.where(({ or, and, eb }) =>
          or([
            eb('day', '=', noDay),
            and([eb('day', '>=', day! - mostDaysOfWords), eb('day', '<=', day! + mostDaysOfWords)]),
          ]),
        ),
      );
  const idsOf = (isWanted: (one: RelatedForms) => boolean) => [
    ...new Set(related.filter(isWanted).map(({ other }) => other.id)),
  ];
  const contrary = idsOf(({ relation }) => relation !== 'same');
  const same = idsOf(({ relation }) => relation === 'same').filter((id) => !contrary.includes(id));
  const rows = [
    ...(await inChunks(contrary, (some) => near(some).select(['id', 'form', 'day', 'claim']).execute())),
    ...(await inChunks(same, (some) =>
      near(some)
        .select(({ fn }) => ['form', 'day', 'claim', fn.min('id').as('id')])
        .groupBy(['form', 'day', 'claim'])
        .execute(),
    )),
  ];
  return rows.map((row) => ({ ...row, day: row.day === noDay ? null : row.day }));
}

async function insert(
  transaction: Writing,
  {
    documentId,
    day,
    found,
    forms,
  }: {
    readonly documentId: number;
    readonly day: number | null;
    readonly found: readonly NewStatement[];
    readonly forms: readonly number[];
  },
): Promise<Place[]> {
  const rows = found.map(({ statement: { number, attribution, span, context, voice }, sentence }, at) =>
    storableRow({
      ...{
        document_id: documentId,
        number,
        day: day ?? noDay,
        claim: 0,
        form: forms[at]!,
        attribution,
        sentence,
      },
      ...{ span: JSON.stringify(span), context: JSON.stringify(context), voice: JSON.stringify(voice) },
    }),
  );
  await insertRows(transaction, 'statements', rows);
  await transaction
    .updateTable('statements')
    .set(({ ref }) => ({ claim: ref('id') }))
    .where('document_id', '=', documentId)
    .execute();
  const places = await transaction
    .selectFrom('statements')
    .select(['id', 'form', 'claim'])
    .where('document_id', '=', documentId)
    .execute();
  return places.map((place) => ({ ...place, day }));
}

interface Related {
  readonly fresh: Place;
  readonly other: Place;
  readonly relation: 'same' | ContradictionKind;
}

// New statements with those in the ledger, and with those before them in their document.
function relationsOf(
  fresh: readonly Place[],
  there: readonly Place[],
  forms: readonly RelatedForms[],
  day: number | null,
): Related[] {
  const placesOf = grouped([...there, ...fresh], ({ form }) => form);
  const formsOf = grouped(forms, ({ form }) => form.id);
  return fresh.flatMap((statement) =>
    (formsOf.get(statement.form) ?? []).flatMap(({ form, other, relation }) =>
      (placesOf.get(other.id) ?? [])
        .filter(({ id }) => id < statement.id)
        .filter((place) => relate({ ...form, day }, { ...other, day: place.day }) === relation)
        .map((place) => ({ fresh: statement, other: place, relation })),
    ),
  );
}

function conflictsIn(relations: readonly Related[]) {
  return relations.flatMap(({ fresh, other, relation }) =>
    relation === 'same' ? [] : [{ a: other.id, b: fresh.id, kind: relation }],
  );
}

// A claim is named after the first of its statements in the ledger; those that come together bear the lower name.
async function nameClaims(
  transaction: Writing,
  fresh: readonly Place[],
  relations: readonly Related[],
): Promise<void> {
  const same = relations.filter(({ relation }) => relation === 'same');
  const names = lowestConnected(same.map(({ fresh, other }): [number, number] => [fresh.id, other.claim]));
  const own = new Set(fresh.map(({ id }) => id));
  for (const [claim, name] of names) {
    if (claim === name) continue;
    await transaction
      .updateTable('statements')
      .set({ claim: name })
      .where(own.has(claim) ? 'id' : 'claim', '=', claim)
      .execute();
  }
}
