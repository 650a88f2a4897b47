// A name in, what it is compared by out: lower case without accents, titles and "the" left out.
import { honorifics, roles } from '../../reader/lexicon/roles.ts';

export interface NameParts {
  readonly given: readonly string[];
  /** The last part; of "the United Nations" all of it. */
  readonly surname: string;
  readonly whole: string;
}

export function partsOfName(name: string): NameParts {
  const words = plain(name)
    .split(/[\s.]+/)
    .filter((word) => word !== '');
  const named = words.filter(
    (word, at) => at === words.length - 1 || !(honorifics.has(word) || roles.has(word)),
  );
  return { given: named.slice(0, -1), surname: named.at(-1) ?? '', whole: named.join(' ') };
}

/** Under which names may stand for one actor: surnames of persons, whole names of others. */
export function bucketOf(name: string, kind: string): string {
  const { surname, whole } = partsOfName(name);
  return kind === 'person' ? surname : whole.replace(/^the /, '');
}

/** "J. Okafor" may be "Jonas Okafor"; "Jonas Okafor" may be "Jonas Peter Okafor"; "Lydia" is not "Ruben". */
export function givenAgree(a: readonly string[], b: readonly string[]): boolean {
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a];
  if (fewer.length === 0 || !begins(fewer[0]!, more[0]!)) return false;
  return fewer.slice(1).every((part) => more.slice(1).some((other) => begins(part, other)));
}

function begins(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/['’]s\b/g, '')
    .replaceAll(/[^\p{L}\p{N}\s.-]/gu, '')
    .replace(/^the\s+/, '');
}
