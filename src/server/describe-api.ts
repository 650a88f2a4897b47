// The API's description, made from the schemas that check the requests: OpenAPI 3.1 at /openapi.json.
import type { OpenAPIHono } from '@hono/zod-openapi';
import { version } from '../reader/version.generated.ts';

export function describeApi(app: OpenAPIHono): void {
  app.openAPIRegistry.registerComponent('securitySchemes', 'token', {
    type: 'http',
    scheme: 'bearer',
    description: 'Only where the server was started with --token.',
  });
  app.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Hearsay',
      version,
      description: 'Who said what, on whose word, and where each party stands.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    security: [{}, { token: [] }],
  });
}
