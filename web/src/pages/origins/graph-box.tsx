// A box of the graph: a document, folded copies, or a root.
import { dateWords } from '../../../../src/exports/dates.ts';
import { ToDocument } from '../../parts/document-link.tsx';
import { nodeSize } from './node-size.ts';
import type { GraphNode } from './origin-graph.ts';

interface GraphBoxProps {
  readonly node: GraphNode;
  readonly x: number;
  readonly y: number;
  readonly onUnfold: () => void;
}

export function GraphBox({ node, x, y, onUnfold }: GraphBoxProps) {
  return (
    <div
      className={`box ${node.kind} ${node.kind === 'root' && !node.root.stated ? 'is-open' : ''}`}
      style={{ ...nodeSize, transform: `translate(${x}px, ${y}px)` }}
    >
      <Inside node={node} onUnfold={onUnfold} />
    </div>
  );
}

function Inside({ node, onUnfold }: Pick<GraphBoxProps, 'node' | 'onUnfold'>) {
  if (node.kind === 'root') {
    const { description, date } = node.root;
    return (
      <>
        <strong>{description}</strong>
        {date !== null && <span className="quiet">{dateWords(date)}</span>}
      </>
    );
  }
  if (node.kind === 'copies')
    return (
      <button type="button" className="as-link" onClick={onUnfold}>
        {node.documents.length} copies: show each
      </button>
    );
  const { document, via } = node.step;
  return (
    <>
      <ToDocument document={document} />
      <span className="quiet">
        {[via === 'copies' ? 'a copy' : '', document.published === null ? '' : dateWords(document.published)]
          .filter((part) => part !== '')
          .join(' · ')}
      </span>
    </>
  );
}
