// /api/actors: who speaks in the ledger; one of them with everything that they are called, what they said and what was said
// about them.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { placeOf } from '../../ledger/identity/find-actors.ts';
import { identityEvents } from '../../ledger/identity/identity-events.ts';
import type { StoredActor } from '../../ledger/identity/read-actors.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { describeActor } from '../../ledger/queries/describe-actor.ts';
import { linkDocuments } from '../../ledger/queries/link-documents.ts';
import { listActors } from '../../ledger/queries/list-actors.ts';
import { listStatements } from '../../ledger/queries/list-statements.ts';
import { countStatementsBy, statementsOfActor } from '../../ledger/queries/statements-of-actor.ts';
import type { Server } from '../create-app.ts';
import { encodeCursor, parseCursor } from '../cursor.ts';
import { type ActorMeant, findActor } from '../find-actor.ts';
import { ProblemError } from '../problem.ts';
import { actorItem, actorView } from '../schemas/across.ts';
import { statementItem } from '../schemas/entries.ts';
import { pageOf, pageQuery } from '../schemas/pages.ts';
import { pageOfStatements } from './pages-of-hits.ts';
import { answers } from './route.ts';

const params = z.object({ name: z.string().max(400).openapi({ description: 'A name, or 12:e3.' }) });

const list = createRoute({
  method: 'get',
  path: '/api/actors',
  summary: 'Who speaks, the one with the most statements first',
  request: { query: pageQuery.extend({ q: z.string().max(400).default('') }) },
  responses: answers(pageOf(actorItem), 'A page of actors.'),
});
const view = createRoute({
  method: 'get',
  path: '/api/actors/{name}',
  summary: 'What one actor is called, and why those names were taken for one',
  request: { params },
  responses: answers(actorView, 'The actor.', [404]),
});
const statements = createRoute({
  method: 'get',
  path: '/api/actors/{name}/statements',
  summary: 'What an actor said, or what was said about them, under any of their names; the newest first',
  request: {
    params,
    query: pageQuery.extend({ as: z.enum(['source', 'subject']).default('source') }),
  },
  responses: answers(pageOf(statementItem), 'A page of statements.'),
});

export function addActorRoutes(app: OpenAPIHono, { ledger }: Server): void {
  app.openapi(list, async (context) => {
    const { q, cursor, limit } = context.req.valid('query');
    const offset = parseCursor(cursor, Number) ?? 0;
    const rows = await listActors(ledger.db, { words: q, limit: limit + 1, offset });
    const next = rows.length > limit ? encodeCursor(String(offset + limit)) : null;
    return context.json({ items: rows.slice(0, limit), next }, 200);
  });

  app.openapi(view, async (context) => {
    const { name } = context.req.valid('param');
    const meant = await findActor(ledger.db, name);
    return context.json(meant ? await viewOf(ledger, meant) : await viewOfWords(ledger, name), 200);
  });

  app.openapi(statements, async (context) => {
    const { name } = context.req.valid('param');
    const { as, limit, cursor } = context.req.valid('query');
    const page = { limit, before: parseCursor(cursor, Number) ?? undefined };
    const meant = await findActor(ledger.db, name);
    const found = meant
      ? await statementsOfActor(ledger, { ...meant, as, ...page })
      : await listStatements(
          ledger,
          as === 'source' ? { source: phrase(name) } : { words: phrase(name) },
          page,
        );
    return context.json(await pageOfStatements(ledger, found), 200);
  });
}

// Of those who are in very many documents, the latest are enough to tell them apart.
const mostForms = 200;

async function viewOf(ledger: Ledger, { actor, namesakes }: ActorMeant): Promise<z.infer<typeof actorView>> {
  const { name, kind, country, roles, wikidata } = actor;
  const latest = actor.forms.toSorted((a, b) => b.documentId - a.documentId).slice(0, mostForms);
  const [events, links, count] = await Promise.all([
    identityEvents(ledger.db, [actor]),
    linkDocuments(
      ledger.db,
      latest.map(({ documentId }) => documentId),
    ),
    countStatementsBy(ledger, actor),
  ]);
  return {
    ...{ name, kind, country, roles: [...roles], wikidata },
    aliases: aliasesOf(actor),
    statements: count,
    documents: documentsOf(actor),
    place: placeOf(latest[0]!),
    namesakes: namesakes.map((other) => ({
      name: other.name,
      place: placeOf(other.forms[0]!),
      documents: documentsOf(other),
    })),
    forms: latest.flatMap((form) => {
      const document = links.get(form.documentId);
      return document ? [{ place: placeOf(form), name: form.name, document }] : [];
    }),
    decisions: events.map(({ action, names, reason, by, at }) => ({
      ...{ action, reason, by, at },
      names: names.map((side) => [...side]),
    })),
    merges: mergesOf(actor),
  };
}

// Whoever is called by words that are no name: "Peru and Ecuador".
async function viewOfWords(ledger: Ledger, name: string): Promise<z.infer<typeof actorView>> {
  const [spoken, [row]] = await Promise.all([
    describeActor(ledger, phrase(name), {}, 1),
    listActors(ledger.db, { words: name, limit: 1, offset: 0 }),
  ]);
  if (spoken.count === 0)
    throw new ProblemError(404, 'actor_unknown', `Nobody called "${name}" speaks in this ledger.`);
  return {
    ...{ name, kind: spoken.kinds[0] ?? null, country: spoken.countries[0] ?? null, roles: spoken.roles },
    ...{ aliases: [], statements: spoken.count, documents: row?.documents ?? 0, wikidata: null },
    ...{ place: null, namesakes: [], forms: [], decisions: [], merges: [] },
  };
}

function phrase(name: string): string {
  return `"${name.replaceAll('"', ' ')}"`;
}

function documentsOf({ forms }: StoredActor): number {
  return new Set(forms.map(({ documentId }) => documentId)).size;
}

function aliasesOf(actor: StoredActor): string[] {
  const names = new Set(actor.forms.map(({ name }) => name));
  names.delete(actor.name);
  return [...names].sort();
}

// A merge for each pair of names; the same pair in other documents says nothing new.
function mergesOf(actor: StoredActor): { names: string[]; reasons: readonly string[] }[] {
  const names = new Map(actor.forms.map(({ document, ref, name }) => [`${document} ${ref}`, name]));
  const merges = new Map<string, { names: string[]; reasons: readonly string[] }>();
  for (const { a, b, reasons } of actor.merges) {
    const pair = [a, b].map(({ document, ref }) => names.get(`${document} ${ref}`) ?? actor.name);
    if (pair[0] !== pair[1]) merges.set(pair.toSorted().join(' = '), { names: pair, reasons });
  }
  return [...merges.values()];
}
