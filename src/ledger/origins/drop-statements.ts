// Takes the statements of a document out of the ledger. A claim that one of them held together falls apart again.
import { lowestConnected } from '../families.ts';
import type { Writing } from '../ledger.ts';
import { relate } from './relate-statements.ts';
import { dropUnusedForms, readForms } from './statement-forms.ts';
import { keysOf } from './statement-keys.ts';
import { noDay } from './store-statements.ts';

export async function dropStatements(transaction: Writing, documentId: number): Promise<void> {
  const own = await transaction
    .selectFrom('statements')
    .select(['id', 'claim', 'form'])
    .where('document_id', '=', documentId)
    .execute();
  for (const { id } of own) {
    await transaction
      .deleteFrom('statement_conflicts')
      .where(({ or, eb }) => or([eb('a', '=', id), eb('b', '=', id)]))
      .execute();
  }
  await transaction.deleteFrom('statements').where('document_id', '=', documentId).execute();
  for (const claim of new Set(own.map(({ claim }) => claim))) await reform(transaction, claim);
  await dropUnusedForms(transaction, [...new Set(own.map(({ form }) => form))]);
}

interface Group {
  readonly form: number;
  readonly day: number | null;
  readonly ids: readonly number[];
}

async function reform(transaction: Writing, claim: number): Promise<void> {
  const groups = await groupsOf(transaction, claim);
  const forms = await readForms(transaction, [...new Set(groups.map(({ form }) => form))]);
  const said = new Map(forms.map((form) => [form.id, { ...form, keys: new Set(keysOf(form)) }]));
  const saySame = (a: Group, b: Group) => {
    const [first, second] = [said.get(a.form)!, said.get(b.form)!];
    const meet = [...first.keys].some((key) => second.keys.has(key));
    return meet && relate({ ...first, day: a.day }, { ...second, day: b.day }) === 'same';
  };
  const joined = groups.flatMap((a, at) =>
    groups.slice(at).flatMap((b) => (saySame(a, b) ? joins(a, b) : [])),
  );
  const alone = groups.flatMap(({ ids }) => ids.map((id): readonly [number, number] => [id, id]));
  for (const [id, name] of lowestConnected([...alone, ...joined])) {
    if (name !== claim)
      await transaction.updateTable('statements').set({ claim: name }).where('id', '=', id).execute();
  }
}

// Statements that say it in the same words on the same day stand to all others alike.
async function groupsOf(transaction: Writing, claim: number): Promise<Group[]> {
  const rows = await transaction
    .selectFrom('statements')
    .select(['id', 'form', 'day'])
    .where('claim', '=', claim)
    .orderBy('id')
    .execute();
  const groups = new Map<string, { form: number; day: number | null; ids: number[] }>();
  for (const { id, form, day } of rows) {
    const group = groups.get(`${form} ${day}`) ?? { form, day: day === noDay ? null : day, ids: [] };
    groups.set(`${form} ${day}`, group);
    group.ids.push(id);
  }
  return [...groups.values()];
}

function joins(a: Group, b: Group): (readonly [number, number])[] {
  return [
    ...a.ids.map((id): readonly [number, number] => [id, b.ids[0]!]),
    ...b.ids.map((id): readonly [number, number] => [id, a.ids[0]!]),
  ];
}
