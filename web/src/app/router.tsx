// Every page with its address and the state that the address holds. Each is loaded when it is first gone to.
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { PageFailure, PageMissing } from './page-failure.tsx';
import { choiceOf, parseSearch, stringifySearch, textsOf } from './search-params.ts';
import { Shell } from './shell.tsx';

const root = createRootRoute({
  component: Shell,
  errorComponent: PageFailure,
  notFoundComponent: PageMissing,
});
const getParentRoute = () => root;

const home = createRoute({
  getParentRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../pages/home/home-page.tsx'), 'HomePage'),
});

const documents = createRoute({
  getParentRoute,
  path: '/documents',
  validateSearch: (given) => textsOf(given, ['q', 'outlet']),
  component: lazyRouteComponent(() => import('../pages/documents/documents-page.tsx'), 'DocumentsPage'),
});

const read = createRoute({
  getParentRoute,
  path: '/documents/$document',
  validateSearch: (given) => textsOf(given, ['selected']),
  component: lazyRouteComponent(() => import('../pages/read/read-page.tsx'), 'ReadPage'),
});

const statements = createRoute({
  getParentRoute,
  path: '/statements',
  validateSearch: (given) => ({
    ...textsOf(given, ['q', 'source', 'outlet', 'issue', 'from', 'to']),
    ...choiceOf(given, 'clock', ['said', 'reported', 'happened']),
    ...choiceOf(given, 'quotation', ['direct', 'indirect', 'mixed']),
    ...choiceOf(given, 'unnamed', ['true']),
    ...choiceOf(given, 'decision', ['accepted', 'corrected', 'rejected', 'undecided']),
  }),
  component: lazyRouteComponent(() => import('../pages/statements/statements-page.tsx'), 'StatementsPage'),
});

const actors = createRoute({
  getParentRoute,
  path: '/actors',
  validateSearch: (given) => textsOf(given, ['q']),
  component: lazyRouteComponent(() => import('../pages/actors/actors-page.tsx'), 'ActorsPage'),
});

const actor = createRoute({
  getParentRoute,
  path: '/actors/$actor',
  validateSearch: (given) => choiceOf(given, 'show', ['about']),
  component: lazyRouteComponent(() => import('../pages/actors/actor-page.tsx'), 'ActorPage'),
});

const positions = createRoute({
  getParentRoute,
  path: '/positions',
  validateSearch: (given) => textsOf(given, ['actor', 'issue']),
  component: lazyRouteComponent(() => import('../pages/positions/positions-page.tsx'), 'PositionsPage'),
});

const compare = createRoute({
  getParentRoute,
  path: '/positions/compare',
  validateSearch: (given) => textsOf(given, ['left', 'right']),
  component: lazyRouteComponent(() => import('../pages/positions/compare-page.tsx'), 'ComparePage'),
});

const figures = createRoute({
  getParentRoute,
  path: '/figures',
  validateSearch: (given) => textsOf(given, ['q', 'unit', 'outlet', 'from', 'to']),
  component: lazyRouteComponent(() => import('../pages/figures/figures-page.tsx'), 'FiguresPage'),
});

const origins = createRoute({
  getParentRoute,
  path: '/origins',
  validateSearch: (given) => ({
    ...textsOf(given, ['text', 'statement', 'figure']),
    ...choiceOf(given, 'show', ['origins', 'contradictions', 'shifts', 'copies']),
  }),
  component: lazyRouteComponent(() => import('../pages/origins/origins-page.tsx'), 'OriginsPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    documents,
    read,
    statements,
    actors,
    actor,
    positions,
    compare,
    figures,
    origins,
  ]),
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
