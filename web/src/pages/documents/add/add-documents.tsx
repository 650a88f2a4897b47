// Adding: the address of a page or feed, a text that is pasted, files that are dropped; and how it goes.
import { type DragEvent, useId, useState } from 'react';
import type { Addition } from '../../../../../src/server/api.ts';
import './add-documents.css';
import { AddAddress } from './add-address.tsx';
import { AddText } from './add-text.tsx';
import { fileAddition } from './file-addition.ts';
import { JobList } from './job-list.tsx';
import { useAdditions } from './use-additions.ts';

const ways = { address: 'By address', text: 'Paste a text', file: 'Files' } as const;
type Way = keyof typeof ways;

export function AddDocuments() {
  const [way, setWay] = useState<Way>('address');
  const { jobs, add } = useAdditions();
  const [isOver, setOver] = useState(false);
  const id = useId();
  const addFiles = (files: readonly File[]) => {
    for (const file of files) void add(file.name, fileAddition(file));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    addFiles([...event.dataTransfer.files]);
  };
  return (
    <section
      className={`add ${isOver ? 'is-over' : ''}`}
      aria-label="Add documents"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <fieldset className="ways">
        <legend className="unseen">How to add</legend>
        {(Object.keys(ways) as Way[]).map((one) => (
          <label key={one}>
            <input type="radio" name={`${id}way`} checked={way === one} onChange={() => setWay(one)} />
            {ways[one]}
          </label>
        ))}
      </fieldset>
      {way === 'address' && <AddAddress onAdd={(address) => add(address, { address })} />}
      {way === 'text' && (
        <AddText
          onAdd={(text: Extract<Addition, { text: string }>) => add(text.title ?? 'Pasted text', text)}
        />
      )}
      {way === 'file' && (
        <div className="field">
          <label htmlFor={`${id}files`}>Articles as text, Markdown, HTML, PDF, JSONL or WARC</label>
          <input
            id={`${id}files`}
            type="file"
            multiple
            onChange={(event) => addFiles([...(event.target.files ?? [])])}
          />
          <p className="quiet">Or drop them anywhere on this box.</p>
        </div>
      )}
      <JobList jobs={jobs} />
    </section>
  );
}
