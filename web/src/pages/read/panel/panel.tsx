// Beside the article: all that is known of the statement that is selected, or its spans while they are edited. Where the
// screen is narrow it comes up from below.
import type { Statement } from '../../../../../src/exports/statements.ts';
import type { DocumentView } from '../../../../../src/server/api.ts';
import type { Reading } from '../apply-reviews.ts';
import { SpanEditor } from '../edit/span-editor.tsx';
import type { Editing } from '../edit/use-editing.ts';
import type { Reviewing } from '../use-reviewing.ts';
import './panel.css';
import { PanelIntro } from './panel-intro.tsx';
import { StatementDetails } from './statement-details.tsx';

interface PanelProps {
  readonly view: DocumentView;
  readonly reading: Reading;
  readonly statement: Statement | null;
  readonly onSelect: (id: string | null) => void;
  readonly reviewing: Reviewing;
  readonly editing: Editing;
}

export function Panel(props: PanelProps) {
  const { reading, statement, editing, reviewing } = props;
  return (
    <aside className="panel" aria-label="Statement">
      {editing.draft ? (
        <SpanEditor editing={editing} draft={editing.draft} text={reading.record.document.text} />
      ) : statement ? (
        <StatementDetails {...props} statement={statement} />
      ) : (
        <PanelIntro reading={reading} isAllowed={reviewing.isAllowed} />
      )}
      <p role="status" className="done">
        {editing.draft ? '' : reviewing.message}
      </p>
    </aside>
  );
}
