// /api/actors: who speaks in the ledger, and one of them with everything that they are called.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { readActors, type StoredActor } from '../../ledger/identity/read-actors.ts';
import { describeActor } from '../../ledger/queries/describe-actor.ts';
import { listActors } from '../../ledger/queries/list-actors.ts';
import type { Server } from '../create-app.ts';
import { encodeCursor, parseCursor } from '../cursor.ts';
import { ProblemError } from '../problem.ts';
import { actorItem, actorView } from '../schemas/across.ts';
import { pageOf, pageQuery } from '../schemas/pages.ts';
import { answers } from './route.ts';

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
  request: { params: z.object({ name: z.string().max(400) }) },
  responses: answers(actorView, 'The actor.', [404]),
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
    const [spoken, [row]] = await Promise.all([
      describeActor(ledger, `"${name.replaceAll('"', ' ')}"`, {}, 1),
      listActors(ledger.db, { words: name, limit: 1, offset: 0 }),
    ]);
    const kind = spoken.kinds[0] ?? null;
    const actors = await readActors(ledger.db, [{ name, kind: kind ?? 'person' }]);
    const actor = actors.find(({ forms }) => forms.some((form) => form.name === name));
    if (!actor && spoken.count === 0)
      throw new ProblemError(404, 'actor_unknown', `Nobody called "${name}" speaks in this ledger.`);
    return context.json(
      {
        name: actor?.name ?? name,
        kind: actor?.kind ?? kind,
        country: actor?.country ?? spoken.countries[0] ?? null,
        roles: actor?.roles ?? spoken.roles,
        aliases: aliasesOf(actor, name),
        statements: spoken.count,
        documents: row?.documents ?? 0,
        wikidata: actor?.wikidata ?? null,
        merges: mergesOf(actor),
      },
      200,
    );
  });
}

function aliasesOf(actor: StoredActor | undefined, shown: string): string[] {
  const names = new Set(actor?.forms.map(({ name }) => name));
  names.delete(actor?.name ?? shown);
  return [...names].sort();
}

// A merge for each pair of names; the same pair in other documents says nothing new.
function mergesOf(actor: StoredActor | undefined): { names: string[]; reasons: readonly string[] }[] {
  if (!actor) return [];
  const names = new Map(actor.forms.map(({ document, ref, name }) => [`${document} ${ref}`, name]));
  const merges = new Map<string, { names: string[]; reasons: readonly string[] }>();
  for (const { a, b, reasons } of actor.merges) {
    const pair = [a, b].map(({ document, ref }) => names.get(`${document} ${ref}`) ?? actor.name);
    if (pair[0] !== pair[1]) merges.set(pair.toSorted().join(' = '), { names: pair, reasons });
  }
  return [...merges.values()];
}
