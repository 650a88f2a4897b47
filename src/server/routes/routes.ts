// Every route of the API, a file for each thing that it is about.
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Server } from '../create-app.ts';
import { addAcrossRoutes } from './across.ts';
import { addActorRoutes } from './actors.ts';
import { addDocumentRoutes } from './documents.ts';
import { addEntryRoutes } from './entries.ts';
import { addExportRoute } from './exports.ts';
import { addIdentityRoutes } from './identities.ts';
import { addReviewRoutes } from './reviews.ts';
import { addStanceRoutes } from './stances.ts';
import { addStatusRoute } from './status.ts';

export function addRoutes(app: OpenAPIHono, server: Server): void {
  addStatusRoute(app, server);
  addDocumentRoutes(app, server);
  addEntryRoutes(app, server);
  addStanceRoutes(app, server);
  addExportRoute(app, server);
  addActorRoutes(app, server);
  addIdentityRoutes(app, server);
  addAcrossRoutes(app, server);
  addReviewRoutes(app, server);
}
