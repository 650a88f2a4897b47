// The state of a page as it stands in its address: words, in and out, as a person could type them.

/** What the address gives; every value is a string. */
export type Given = Readonly<Record<string, unknown>>;

/** `?q=two%20words` as `{ q: 'two words' }`; of a name that is given twice the last counts. */
export function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

export function stringifySearch(search: Given): string {
  const set = Object.entries(search).flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [[name, value]] : [],
  );
  return set.length > 0 ? `?${new URLSearchParams(set)}` : '';
}

export type Texts<Name extends string> = { readonly [name in Name]?: string };

/** The texts of these names, as far as they are given. */
export function textsOf<const Name extends string>(given: Given, names: readonly Name[]): Texts<Name> {
  const set = names.flatMap((name) => {
    const value = given[name];
    return typeof value === 'string' && value !== '' ? [[name, value]] : [];
  });
  return Object.fromEntries(set) as Texts<Name>;
}

/** The value where it is one of those allowed: an address that somebody changed by hand breaks no page. */
export function choiceOf<const Name extends string, const Value extends string>(
  given: Given,
  name: Name,
  allowed: readonly Value[],
): { readonly [name in Name]?: Value } {
  const value = allowed.find((one) => one === given[name]);
  return (value === undefined ? {} : { [name]: value }) as { readonly [name in Name]?: Value };
}
