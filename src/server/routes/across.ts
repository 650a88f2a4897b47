// /api/origins, /api/contradictions, /api/shifts and /api/copies: what no document tells by itself.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { originsSentence } from '../../exports/origins-sentence.ts';
import { contradictionsOf } from '../../ledger/contradictions/contradictions-of.ts';
import {
  type Contradiction,
  findContradictions,
  type Side,
} from '../../ledger/contradictions/find-contradictions.ts';
import { findCopies } from '../../ledger/copies/find-copies.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { claimsOfFigure, claimsOfStatement } from '../../ledger/origins/claims-of-entry.ts';
import { type OriginsFound, originsOf, originsOfClaims } from '../../ledger/origins/origins-of.ts';
import {
  type LinkedDocument,
  linkDocuments,
  linkNamedDocuments,
} from '../../ledger/queries/link-documents.ts';
import { listPositionsAt, type PositionHit } from '../../ledger/queries/list-positions.ts';
import { findOpposed, findShifts, type ShiftSide } from '../../ledger/shifts/find-shifts.ts';
import type { Server } from '../create-app.ts';
import { encodeCursor, parseCursor } from '../cursor.ts';
import { ProblemError } from '../problem.ts';
import { contradictionItem, copyGroup, originsView, shiftItem } from '../schemas/across.ts';
import { pageOf, pageQuery } from '../schemas/pages.ts';
import { itemOf } from './pages-of-hits.ts';
import { answers } from './route.ts';

const statement = z.coerce
  .number()
  .int()
  .positive()
  .optional()
  .openapi({ description: 'Id of a statement.' });

const figure = z.coerce.number().int().positive().optional().openapi({ description: 'Id of a figure.' });

const originsRoute = createRoute({
  method: 'get',
  path: '/api/origins',
  summary: 'How many independent origins a claim has',
  request: { query: z.object({ text: z.string().max(2000).optional(), statement, figure }) },
  responses: answers(originsView, 'The claim, followed to its roots.', [404]),
});
const contradictionRoute = createRoute({
  method: 'get',
  path: '/api/contradictions',
  summary: 'Pairs of claims that cannot both hold',
  request: { query: pageQuery.extend({ statement }) },
  responses: answers(pageOf(contradictionItem), 'A page of contradictions.', [404]),
});
const shiftRoute = createRoute({
  method: 'get',
  path: '/api/shifts',
  summary: 'Where parties changed their positions',
  request: { query: pageQuery },
  responses: answers(pageOf(shiftItem), 'A page of shifts.'),
});
const copyRoute = createRoute({
  method: 'get',
  path: '/api/copies',
  summary: 'Documents that share running text',
  request: { query: pageQuery },
  responses: answers(pageOf(copyGroup), 'A page of groups.'),
});

export function addAcrossRoutes(app: OpenAPIHono, { ledger }: Server): void {
  const { db } = ledger;

  app.openapi(originsRoute, async (context) => {
    const found = await askedOrigins(ledger, context.req.valid('query'));
    return context.json(await viewOf(ledger, found), 200);
  });

  app.openapi(contradictionRoute, async (context) => {
    const { statement: id, ...page } = context.req.valid('query');
    const all =
      id === undefined
        ? [...(await findContradictions(db)), ...(await findOpposed(db))]
        : await contradictionsOf(db, known(await claimsOfStatement(db, id), 'statement', id));
    const { items, next } = partOf(all, page);
    const links = await linkDocuments(
      db,
      items.flatMap(({ a, b }) => [a.documentId, b.documentId]),
    );
    return context.json({ items: items.map((one) => contradictionOf(one, links)), next }, 200);
  });

  app.openapi(shiftRoute, async (context) => {
    const { items, next } = partOf(await findShifts(db), context.req.valid('query'));
    const sides = items.flatMap(({ from, to }) => [from, to]).filter((side) => side !== null);
    const positions = await listPositionsAt(ledger, sides);
    const positionOf = (side: ShiftSide | null) => {
      const hit = side && positions.get(placeOf(side));
      return hit ? itemOf<PositionHit>(hit) : null;
    };
    const shifts = items.map(({ actor, issue, basis, from, to }) => ({
      id: [from, to].map((side) => (side ? placeOf(side) : '')).join(' > '),
      actor,
      issue,
      basis,
      from: positionOf(from),
      to: positionOf(to),
    }));
    return context.json({ items: shifts, next }, 200);
  });

  app.openapi(copyRoute, async (context) => {
    const { items, next } = partOf(await findCopies(db), context.req.valid('query'));
    const groups = items.map(({ documents }) => ({
      id: String(documents[0]!.id),
      documents: documents.map(({ id, title, outlet, published, url, copyOf }) => {
        return { id, title, outlet, published, url, copyOf };
      }),
    }));
    return context.json({ items: groups, next }, 200);
  });
}

interface Asked {
  readonly text?: string | undefined;
  readonly statement?: number | undefined;
  readonly figure?: number | undefined;
}

async function askedOrigins({ db }: Ledger, { text, statement, figure }: Asked): Promise<OriginsFound> {
  if (statement !== undefined)
    return originsOfClaims(db, known(await claimsOfStatement(db, statement), 'statement', statement));
  if (figure !== undefined)
    return originsOfClaims(db, known(await claimsOfFigure(db, figure), 'figure', figure));
  if (text !== undefined && text.trim() !== '') return originsOf(db, text);
  throw new ProblemError(
    400,
    'claim_missing',
    'Give the claim: ?text=… in words close to it, ?statement=ID or ?figure=ID.',
  );
}

function known(claims: number[] | null, what: 'statement' | 'figure', id: number): number[] {
  if (claims) return claims;
  throw new ProblemError(404, `${what}_unknown`, `There is no ${what} ${id} in this ledger.`);
}

async function viewOf({ db }: Ledger, found: OriginsFound) {
  const { claim, documents, outlets, origins, earliest, roots } = found;
  const names = roots.flatMap(({ paths }) =>
    paths.flatMap(({ steps }) => steps.map(({ document }) => document)),
  );
  const links = await linkNamedDocuments(db, names);
  const linked = roots.map(({ paths, ...root }) => ({
    ...root,
    paths: paths.map(({ steps }) => ({
      steps: steps.map(({ document, text, attribution: ref, via }) => ({
        document: links.get(document)!,
        text,
        ref,
        via,
      })),
    })),
  }));
  return { claim, sentence: originsSentence(found), documents, outlets, origins, earliest, roots: linked };
}

function contradictionOf({ kind, a, b }: Contradiction, links: ReadonlyMap<number, LinkedDocument>) {
  const sideOf = ({ documentId, ref, source, text, documents }: Side) => {
    return { document: links.get(documentId)!, ref, source, text, documents };
  };
  const id = [a, b].map((side) => `${side.documentId}-${side.ref ?? side.text.length}`).join(' ');
  return { id: `${kind} ${id}`, kind, left: sideOf(a), right: sideOf(b) };
}

function placeOf({ documentId, ref }: ShiftSide): string {
  return `${documentId} ${ref}`;
}

// These lists are worked out as a whole: a page is a part of it.
function partOf<T>(all: readonly T[], page: { cursor?: string | undefined; limit: number }) {
  const start = parseCursor(page.cursor, Number) ?? 0;
  const end = start + page.limit;
  return { items: all.slice(start, end), next: end < all.length ? encodeCursor(String(end)) : null };
}
