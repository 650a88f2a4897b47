// Byline, outlet and date of a document, and its address where that is one to go to.
import { originOf } from '../../../../src/exports/summary.ts';
import type { HearsayRecord } from '../../../../src/reader/record.ts';

export function OriginLine({ record }: { readonly record: HearsayRecord }) {
  const { url } = record.document;
  const parts = originOf(record);
  return (
    <>
      {parts.length > 0 && <p>{parts.join(' · ')}</p>}
      {url !== null && (
        <p>
          {/^https?:\/\//i.test(url) ? (
            <a href={url} rel="noreferrer" target="_blank">
              {url}
            </a>
          ) : (
            url
          )}
        </p>
      )}
    </>
  );
}
