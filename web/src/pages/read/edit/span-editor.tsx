// Editing by hand: which part is meant, its words now, buttons for what the keys do, and the fields beside the spans.
import { useId } from 'react';
import { polarityWords, quotationWords } from '../../../../../src/exports/plain-words.ts';
import { wordsAt } from '../../../../../src/exports/statements.ts';
import { type Draft, obstacleOf, type Part, parts } from './draft.ts';
import { EdgeButtons } from './edge-buttons.tsx';
import './span-editor.css';
import type { Editing } from './use-editing.ts';

interface SpanEditorProps {
  readonly editing: Editing;
  readonly draft: Draft;
  readonly text: string;
}

const labels: Readonly<Record<Part, string>> = { source: 'Source', cue: 'Cue', content: 'Content' };

export function SpanEditor({ editing, draft, text }: SpanEditorProps) {
  const { change, keep, giveUp, move } = editing;
  const id = useId();
  const obstacle = obstacleOf(draft);
  return (
    <div className="editor">
      <h2>{draft.key === null ? 'Add a statement' : 'Edit the statement'}</h2>
      <p className="quiet">
        Choose a part, then drag over its words in the article, or move their ends with <kbd>Shift</kbd> and
        the arrows.
      </p>
      <fieldset>
        <legend className="unseen">Part</legend>
        {parts.map((part, index) => (
          <label key={part} className={part}>
            <input
              type="radio"
              name={`${id}part`}
              checked={part === draft.part}
              onChange={() => change({ part })}
            />
            <span className="name">
              {labels[part]} <kbd>{index + 1}</kbd>
            </span>
            <span className="said-words">{wordsAt(text, draft.spans[part]) || '—'}</span>
          </label>
        ))}
      </fieldset>
      <EdgeButtons onMove={move} />
      <div className="field">
        <label htmlFor={`${id}name`}>Who it is, where no words name them</label>
        <input
          id={`${id}name`}
          value={draft.sourceName}
          autoComplete="off"
          onChange={(event) => change({ sourceName: event.target.value })}
        />
      </div>
      <Choice
        label="How it is given"
        words={quotationWords}
        value={draft.quotation}
        onChange={(quotation) => change({ quotation })}
      />
      <Choice
        label="Polarity"
        words={polarityWords}
        value={draft.polarity}
        onChange={(polarity) => change({ polarity })}
      />
      {obstacle !== null && <p role="status">{obstacle}</p>}
      <p className="actions">
        <button type="button" className="primary" disabled={obstacle !== null} onClick={keep}>
          Keep <kbd>Shift Enter</kbd>
        </button>
        <button type="button" onClick={giveUp}>
          Give up <kbd>Esc</kbd>
        </button>
      </p>
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly words: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, words, value, onChange }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value as Value)}>
        {(Object.keys(words) as Value[]).map((one) => (
          <option key={one} value={one}>
            {words[one]}
          </option>
        ))}
      </select>
    </div>
  );
}
