// What to try first, on what this ledger holds: each a link into a page at work.
import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { DocumentItem } from '../../../../src/server/api.ts';

export function ThingsToTry({ documents }: { readonly documents: readonly DocumentItem[] }) {
  const richest = documents.toSorted((a, b) => b.statements - a.statements)[0];
  return (
    <ul className="try">
      {richest && (
        <Thing title="Read an article" to="/documents/$document" params={{ document: String(richest.id) }}>
          Every statement marked, its chain of sources beside it. Go through them with <kbd>j</kbd> and{' '}
          <kbd>k</kbd>, accept with <kbd>a</kbd>, reject with <kbd>x</kbd>.
        </Thing>
      )}
      <Thing title="Find what unnamed sources say" to="/statements" search={{ unnamed: 'true' }}>
        The whole ledger, narrowed to officials, lawmakers and diplomats without a name.
      </Thing>
      <Thing title="Compare two parties" to="/positions/compare">
        Where they agree, where they differ, and what each makes conditional on the other.
      </Thing>
      <Thing title="Follow a figure" to="/figures" search={{ q: 'people' }}>
        Each value with its bounds and its origin; revisions joined, contradictions side by side.
      </Thing>
      <Thing title="Count the origins" to="/origins">
        How many documents say it, and how many voices that really is.
      </Thing>
      <Thing title="Add an article" to="/documents">
        Paste it, drop its file, or give its address. It is read on this machine.
      </Thing>
    </ul>
  );
}

type ThingProps = Pick<LinkProps, 'to' | 'params' | 'search'> & {
  readonly title: string;
  readonly children: ReactNode;
};

function Thing({ title, children, ...target }: ThingProps) {
  return (
    <li>
      <Link {...target}>{title}</Link>
      <p>{children}</p>
    </li>
  );
}
