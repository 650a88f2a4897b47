// What the document is and where it comes from, above its text.
import { summaryOf, titleOf } from '../../../../src/exports/summary.ts';
import type { DocumentView } from '../../../../src/server/api.ts';
import type { Reading } from './apply-reviews.ts';
import { OriginLine } from './origin-line.tsx';

interface DocumentHeadProps {
  readonly view: DocumentView;
  readonly reading: Reading;
}

export function DocumentHead({ view, reading }: DocumentHeadProps) {
  const { record } = reading;
  const { title, blocks } = record.document;
  // A title that stands in the text is shown there.
  const isInText = blocks.some(({ kind }) => kind === 'title');
  return (
    <header className="document-head">
      <h1 className={isInText && title === null ? 'unseen' : ''}>{titleOf(record) ?? view.document.name}</h1>
      <OriginLine record={record} />
      <p>{summaryOf(record).join(' · ')}</p>
      <p className="legend">
        <span className="content direct">quoted</span>
        <span className="content mixed">partly quoted</span>
        <span className="content indirect">in the reporter’s words</span>
      </p>
    </header>
  );
}
