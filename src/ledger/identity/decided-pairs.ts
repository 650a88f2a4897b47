// What people decided about who is who, in the order of time, in; for any two forms what holds of them out.
import { partsOfName } from './name-parts.ts';

/** An actor as one document names it. */
export interface NamedForm {
  readonly document: string;
  readonly name: string;
}

export interface Decision {
  /** Together: all of both sides are one. Apart: none of one side is any of the other. */
  readonly is: 'together' | 'apart';
  readonly a: readonly NamedForm[];
  readonly b: readonly NamedForm[];
  /** "joined by Osei on 2031-04-01: they married in March". */
  readonly reason: string;
}

export interface DecidedPairs {
  /** What was decided last; null where nothing was. */
  of(a: NamedForm, b: NamedForm): Decision['is'] | null;
  /** The same for forms of which the same was decided. */
  markOf(form: NamedForm): string;
}

export function decidedPairs(decisions: readonly Decision[]): DecidedPairs {
  const sides = new Map<string, Map<number, 'a' | 'b'>>();
  for (const [at, decision] of decisions.entries())
    for (const side of ['a', 'b'] as const)
      for (const form of decision[side]) {
        const key = formName(form);
        sides.set(key, (sides.get(key) ?? new Map()).set(at, side));
      }
  const of = (a: NamedForm, b: NamedForm) => {
    const [first, second] = [sides.get(formName(a)), sides.get(formName(b))];
    if (!first || !second) return null;
    const last = [...first.keys()].findLast(
      (at) => second.has(at) && (decisions[at]!.is === 'together' || first.get(at) !== second.get(at)),
    );
    return last === undefined ? null : decisions[last]!.is;
  };
  const markOf = (form: NamedForm) =>
    [...(sides.get(formName(form)) ?? [])].map(([at, side]) => `${at}${side}`).join(' ');
  return { of, markOf };
}

/** A newer reading may write "Mayor Elena Marsh" for "Elena Marsh": titles do not count. */
export function formName({ document, name }: NamedForm): string {
  return `${document} ${partsOfName(name).whole}`;
}
