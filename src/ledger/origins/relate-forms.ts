// Forms in, those of the ledger that say the same or the contrary out, as far as no date speaks against it.
import { inChunks } from '../in-chunks.ts';
import type { Writing } from '../ledger.ts';
import { type Relation, relate } from './relate-statements.ts';
import { readForms, type StoredForm } from './statement-forms.ts';
import { keysOf } from './statement-keys.ts';

export interface RelatedForms {
  readonly form: StoredForm;
  readonly other: StoredForm;
  readonly relation: NonNullable<Relation>;
}

/** Among them each with itself, where its words are enough to say the same. */
export async function relatedForms(transaction: Writing, ids: readonly number[]): Promise<RelatedForms[]> {
  const own = await readForms(transaction, ids);
  const keys = new Map(own.map((form) => [form.id, keysOf(form)]));
  const met = await inChunks([...new Set([...keys.values()].flat())], (some) =>
    transaction.selectFrom('statement_keys').select(['key', 'form']).where('key', 'in', some).execute(),
  );
  const byKey = new Map<number, number[]>();
  for (const { key, form } of met) {
    const forms = byKey.get(key);
    if (forms) forms.push(form);
    else byKey.set(key, [form]);
  }
  const there = await readForms(transaction, [...new Set(met.map(({ form }) => form))]);
  const byId = new Map(there.map((form) => [form.id, form]));
  return own.flatMap((form) => {
    const others = new Set(keys.get(form.id)!.flatMap((key) => byKey.get(key) ?? []));
    return [...others].flatMap((id) => {
      const other = byId.get(id)!;
      const relation = relate({ ...form, day: null }, { ...other, day: null });
      return relation === null ? [] : [{ form, other, relation }];
    });
  });
}
