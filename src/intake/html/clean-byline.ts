// "By Orla Vance and Tomas Reker, Staff Writer" in, the authors' names out.

const longestName = 80;
const role =
  /^(?:an? )?(?:staff|senior|chief|special|political|diplomatic|foreign|europe|economics)?\s?(?:writer|reporter|correspondent|editor|contributor|author)s?\b/i;

/** A name each; addresses of profiles and offices are left out. */
export function cleanByline(written: readonly string[]): string[] {
  const names = written
    .filter((line) => !/^(?:https?:)?\/\//i.test(line))
    .flatMap((line) =>
      line
        .replace(/^\s*(?:written |reported |story )?by:?\s/i, '')
        .split(/\s*(?:,|;|\||•|·|\s(?:and|und|&)\s)\s*/u),
    )
    .map((name) => name.replaceAll(/\s+/g, ' ').trim())
    .filter((name) => /\p{L}/u.test(name) && name.length <= longestName && !role.test(name));
  return [...new Set(names)];
}
