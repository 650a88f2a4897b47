// Actors with every name that they bear and the reason of each merge, in words.
import { counted } from '../../exports/plain-words.ts';
import { safeText } from '../../exports/text/safe-text.ts';
import type { Styles } from '../../exports/text/styles.ts';
import { wrap } from '../../exports/text/wrap.ts';
import { placeOf } from '../../ledger/identity/find-actors.ts';
import type { StoredActor, StoredForm } from '../../ledger/identity/read-actors.ts';

/** Two names that were taken for one; the same pair for the same reasons in other documents says nothing new. */
export interface NamedMerge {
  readonly names: readonly [string, string];
  /** `12:e3`. */
  readonly places: readonly [string, string];
  readonly reasons: readonly string[];
}

const mostShown = 8;

export function actorLines(actor: StoredActor, { name, quiet }: Styles, width: number): string[] {
  const said = (text: string, first: string, style = (same: string) => same) =>
    wrap([{ text: safeText(text), style }], { width, first, rest: `${first}  ` });
  const { roles, country, wikidata, forms } = actor;
  const documents = new Set(forms.map(({ documentId }) => documentId)).size;
  const about = [
    ...[actor.name, ...roles.slice(0, 3)],
    ...[country, wikidata].filter((one) => one !== null),
    counted(documents, 'document'),
  ];
  const merges = mergesOf(actor);
  return [
    ...said(about.join(' · '), '', name),
    ...said(aliasWords(forms), '  '),
    ...merges
      .slice(0, mostShown)
      .flatMap(({ names, reasons }) => said(`${names.join(' = ')}: ${reasons.join('; ')}`, '  ', quiet)),
    ...(merges.length > mostShown
      ? said(`and ${counted(merges.length - mostShown, 'merge')} more`, '  ', quiet)
      : []),
  ];
}

export function mergesOf({ forms, merges }: StoredActor): NamedMerge[] {
  const formOf = new Map(forms.map((form) => [`${form.document} ${form.ref}`, form]));
  const found = new Map<string, NamedMerge>();
  for (const { a, b, reasons } of merges) {
    const [first, second] = [a, b].map(({ document, ref }) => formOf.get(`${document} ${ref}`));
    if (!first || !second) continue;
    const names = [first.name, second.name] as const;
    const key = JSON.stringify([[...names].sort(), reasons]);
    if (!found.has(key)) found.set(key, { names, places: [placeOf(first), placeOf(second)], reasons });
  }
  return [...found.values()];
}

// "Ingrid Solheim in 1:e1, 2:e1; Inga Berg in 3:e1".
function aliasWords(forms: readonly StoredForm[]): string {
  const names = [...new Set(forms.map(({ name }) => name))];
  return names
    .map((name) => {
      const places = forms.filter((form) => form.name === name).map(placeOf);
      const more = places.length > mostShown ? ` and ${places.length - mostShown} more` : '';
      return `${name} in ${places.slice(0, mostShown).join(', ')}${more}`;
    })
    .join('; ');
}
