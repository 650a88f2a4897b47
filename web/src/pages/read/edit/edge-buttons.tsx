// Start and end, a word further or back: what Shift with the arrows does, for those who press buttons.
import type { Editing } from './use-editing.ts';

interface EdgeButtonsProps {
  readonly onMove: Editing['move'];
}

const edges = [
  { edge: 'start', by: -1, label: 'Start a word earlier', shown: '⇤ start' },
  { edge: 'start', by: 1, label: 'Start a word later', shown: 'start ⇥' },
  { edge: 'end', by: -1, label: 'End a word earlier', shown: '⇤ end' },
  { edge: 'end', by: 1, label: 'End a word later', shown: 'end ⇥' },
] as const;

export function EdgeButtons({ onMove }: EdgeButtonsProps) {
  return (
    <p className="actions edges">
      {edges.map(({ edge, by, label, shown }) => (
        <button key={label} type="button" aria-label={label} onClick={() => onMove(edge, by)}>
          {shown}
        </button>
      ))}
    </p>
  );
}
