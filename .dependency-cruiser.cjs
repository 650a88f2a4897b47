// Which folder may import from which: reader <- intake, ledger <- exports <- server, cli. web knows types of the server only.
const order = (from, forbidden) => ({
  name: `${from.replaceAll('/', '-')}-imports`,
  severity: 'error',
  comment: `src/${from} stands below ${forbidden.join(', ')}`,
  from: { path: `^src/${from}/` },
  to: { path: `^src/(?:${forbidden.join('|')})/` },
});

module.exports = {
  forbidden: [
    order('reader', ['intake', 'ledger', 'exports', 'server', 'cli']),
    order('intake', ['ledger', 'exports', 'server', 'cli']),
    order('ledger', ['exports', 'server', 'cli']),
    order('exports', ['intake', 'server', 'cli']),
    order('server', ['cli']),
    {
      name: 'pages-import-little',
      severity: 'error',
      comment:
        'The pages know the record, the words that say it, and the types of the API; nothing that runs in Node.',
      from: { path: '^web/', pathNot: '\\.test\\.ts$' },
      to: {
        path: '^src/',
        pathNot:
          '^src/(?:reader/(?:record|spans)|server/api|exports/(?:nest-marks|statements|plain-words|dates|amounts|positions|summary|html/stretches))\\.ts$',
      },
    },
    {
      name: 'pages-know-types-of-the-server',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^src/server/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nothing-imports-pages',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^web/' },
    },
    {
      name: 'reader-is-pure',
      severity: 'error',
      comment: 'The reader also runs in a browser: no Node API.',
      from: { path: '^src/reader/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-tests-in-code',
      severity: 'error',
      from: { path: '^(?:src|web/src)/', pathNot: '\\.test\\.ts$' },
      to: { path: '\\.test\\.ts$|^test/|^bench/|^training/' },
    },
    {
      name: 'no-development-packages-in-code',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
