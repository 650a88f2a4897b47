// One document to read: its text with every statement marked, what is known of the one that is selected, and the hand of
// the person who reviews.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { statementsOf } from '../../../../src/exports/statements.ts';
import type { DocumentView } from '../../../../src/server/api.ts';
import { documentQuestion } from '../../api/questions.ts';
import { Failure, Loading } from '../../parts/states.tsx';
import { AddFromWords } from './add-from-words.tsx';
import { applyReviews } from './apply-reviews.ts';
import { Article } from './article.tsx';
import { DocumentHead } from './document-head.tsx';
import { type Draft, draftMarkings } from './edit/draft.ts';
import { useEditing } from './edit/use-editing.ts';
import { Panel } from './panel/panel.tsx';
import './read-page.css';
import { RecordLists } from './record-lists.tsx';
import { useReviewing } from './use-reviewing.ts';
import { useSelection } from './use-selection.ts';

const route = getRouteApi('/documents/$document');

export function ReadPage() {
  const { document } = route.useParams();
  const view = useQuery(documentQuestion(document));
  if (view.isPending) return <Loading what="the document" />;
  if (view.isError) return <Failure isPage error={view.error} onRetry={() => view.refetch()} />;
  return <Read key={document} view={view.data} />;
}

function Read({ view }: { readonly view: DocumentView }) {
  const reading = useMemo(() => applyReviews(view), [view]);
  const statements = useMemo(() => statementsOf(reading.record), [reading]);
  const [draft, setDraft] = useState<Draft | null>(null);
  const isEditing = draft !== null;
  const selection = useSelection(statements, isEditing);
  const { selected, select } = selection;
  const reviewing = useReviewing(view.document.id, reading, selection, isEditing);
  const editing = useEditing(reading, selected, reviewing, { draft, setDraft });
  const drafted = useMemo(() => draft && draftMarkings(draft), [draft]);
  return (
    <div className={`read ${selected === null && !isEditing ? '' : 'has-panel'}`}>
      <div className="paper">
        <DocumentHead view={view} reading={reading} />
        <Article
          reading={reading}
          statements={statements}
          selected={isEditing ? null : selected}
          onSelect={isEditing ? ignore : select}
          drafted={drafted}
        />
        <RecordLists record={reading.record} statements={statements} onSelect={select} />
      </div>
      <Panel
        view={view}
        reading={reading}
        statement={statements.byId.get(selected ?? '') ?? null}
        onSelect={select}
        reviewing={reviewing}
        editing={editing}
      />
      <AddFromWords editing={editing} />
    </div>
  );
}

function ignore(): void {
  // While spans are edited, a click on words selects nothing.
}
