// The title of a browser's window in, the article's own out: "Bridge reopens | The Harbour Post" says the site's name too.

const separated = /^(.{1,400}?)(\s[|–—»·•:-]{1,2}\s)([^|–—»·•]{1,100})$/u;

/** Cuts the name of the site off, at either end; where it is not known, a last part that is shorter than the rest. */
export function cleanTitle(title: string, publisher: string | null): string {
  if (publisher && isSame(title.slice(0, publisher.length), publisher)) {
    const behind = /^\s{0,3}[|–—»·•:-]{1,2}\s(.+)$/u.exec(title.slice(publisher.length))?.[1];
    if (behind) return behind.trim();
  }
  const [, article, , site] = separated.exec(title) ?? [];
  if (!article || !site) return title;
  return (publisher && isSame(site, publisher)) || site.length < article.length / 2 ? article.trim() : title;
}

function isSame(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
