// One position in its own words: stance, proposition, condition, and whose word it is.
import { stanceWords } from '../../../../src/exports/plain-words.ts';
import type { PositionItem } from '../../../../src/server/api.ts';
import { Day, ToDocument } from '../../parts/document-link.tsx';
import { sideOf } from './stances.ts';

interface PositionWordsProps {
  readonly position: PositionItem;
  readonly hasDate?: boolean;
}

export function PositionWords({ position, hasDate = false }: PositionWordsProps) {
  const { stance, previous, proposition, condition, relation, source, document, time } = position;
  return (
    <div className="position">
      <p className="said-words">
        <Stance stance={stance} isPrevious={previous} /> {proposition}
      </p>
      {condition !== null && (
        <p className="condition">
          <span className="quiet">{relation === 'unless' ? 'unless' : 'if'}</span> {condition}
        </p>
      )}
      <p className="quiet by">
        {source !== null && `${source}, `}
        <ToDocument document={document} />
        {hasDate && (
          <>
            {' · '}
            <Day edtf={time ?? document.published} />
          </>
        )}
      </p>
    </div>
  );
}

interface StanceProps {
  readonly stance: PositionItem['stance'];
  readonly isPrevious?: boolean;
}

export function Stance({ stance, isPrevious = false }: StanceProps) {
  return (
    <span className={`stance ${sideOf({ stance }) ?? 'neither'}`}>
      {isPrevious && 'formerly '}
      {stanceWords[stance]}
    </span>
  );
}
