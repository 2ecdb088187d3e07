/** The storeys of the README's tree: imports only ever point down. */
const only = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  // The contract's schemas bring the types of zod with them; values of it stay in the contract.
  to: { pathNot: [to, 'node_modules/zod'].flat() },
});
const never = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: to },
});

/** Chapters of a storey, each of which knows only those before it. */
const chapters = (storey, inOrder) =>
  inOrder.slice(0, -1).map((chapter, at) => {
    const later = inOrder.slice(at + 1).join('|');
    return never(
      `${storey}-${chapter}`,
      `^functions/${storey}/${chapter}/`,
      `^functions/${storey}/(${later})/`,
      `Of the chapters of ${storey}, ${chapter} comes before ${later.replaceAll('|', ', ')}.`,
    );
  });

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'Neither modules nor their types go round in a circle.',
      from: {},
      to: { circular: true },
    },
    ...chapters('domain', [
      'calendar',
      'session',
      'telling',
      'membership',
      'publishing',
      'fees',
      'places',
      'entry',
      'lists',
      'acceptance',
      'draw',
      'standings',
      'points',
      'ranking',
      'editions',
      'checking',
    ]),
    ...chapters('usecases', [
      'commands',
      'session',
      'publishing',
      'membership',
      'moving',
      'accepting',
      'entering',
      'telling',
      'results',
      'ranking',
      'desk',
      'leaving',
      'upkeep',
    ]),
    {
      name: 'zod-values',
      severity: 'error',
      comment: 'Schemas are of the contract; others infer types.',
      from: {
        path: '^(src|functions)/',
        pathNot: '^src/(contract|platform)/|^functions/(handlers|commands|local)/',
      },
      to: { path: 'node_modules/zod', dependencyTypesNot: ['type-only'] },
    },
    only(
      'contract',
      '^src/contract/',
      ['^src/contract/', 'node_modules/zod'],
      'The contract imports zod only.',
    ),
    only(
      'domain',
      '^functions/domain/',
      ['^functions/domain/', '^src/contract/'],
      'The domain is pure.',
    ),
    only(
      'usecases',
      '^functions/usecases/',
      ['^functions/(usecases|domain)/', '^src/contract/'],
      'Use cases know ports, not adapters.',
    ),
    never(
      'adapters',
      '^functions/adapters/',
      '^functions/(usecases|handlers|commands|local)/',
      'Adapters serve the domain only.',
    ),
    never(
      'handlers',
      '^functions/handlers/',
      '^functions/(commands|local)/',
      'What is deployed does not know this machine.',
    ),
    never(
      'local',
      '^functions/local/',
      '^functions/commands/',
      'A command works beside the product of this machine, which does not know the commands.',
    ),
    never(
      'backend-and-client',
      '^functions/',
      '^src/(?!contract/|copy/)',
      'The backend shares the contract and the copy with the client, and nothing else.',
    ),
    never('client-and-backend', '^src/', '^functions/', 'The client never sees the backend.'),
    {
      name: 'features-are-strangers',
      severity: 'error',
      comment: 'No feature imports another; pages put them together.',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/([^/]+)/', pathNot: '^src/features/$1/' },
    },
    never('features', '^src/features/', '^src/(pages|packages)/', 'Pages are above features.'),
    never(
      'platform',
      '^src/platform/',
      '^src/(ui|features|pages|packages|console)/',
      'What the phone gives the client to stand on is below what is seen.',
    ),
    only(
      'ui',
      '^src/ui/',
      ['^src/ui/', '^src/copy/ui\\.ts$', 'node_modules/(react|@tarojs)'],
      'The ui kit knows no domain word.',
    ),
    only(
      'client',
      '^src/client/',
      ['^src/(client|copy|contract)/', 'node_modules/(react|@tanstack/react-query|zustand)/'],
      'The core of both clients knows neither Taro nor antd.',
    ),
    only('copy', '^src/copy/', ['^src/(copy|contract)/'], 'Copy is words.'),
    only(
      'console',
      '^src/console/',
      ['^src/(console|client|contract|copy)/', 'node_modules/'],
      'The desk console shares the contract, the copy and the client core with the phone, and nothing else.',
    ),
    never(
      'console-and-phone',
      '^src/(?!console/)',
      '^src/console/',
      'Nothing of the phone client reaches the desk console.',
    ),
    never(
      'tests-stay-outside',
      '^(src|functions)/',
      '^tests/',
      'The product does not know its tests.',
    ),
    {
      name: 'not-for-production',
      severity: 'error',
      comment: 'What is deployed uses no dev dependency.',
      from: { path: '^(src|functions/(domain|usecases|adapters|handlers))/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'] },
  },
};
