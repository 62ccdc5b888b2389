/** The data's way. A stage may look at the stages before it in this list, never at those after it. */
const WAY = [
  'terms',
  'requirements',
  'sources',
  'record',
  'analysis',
  'disclosure',
  'plans',
  'casework',
  'presentation',
];

const TEST = '\\.test(-d)?\\.tsx?$|/__data__/|^test/|^bench/';
const ADMINISTRATION = '^src/record/administration/index\\.ts$';
/** Methods on a file that the asker holds need no gate: `laget method`, `laget protect`, `laget evaluate`. */
const STATISTICS = '^src/analysis/statistics/index\\.ts$';
/** Sentences about how the owner stands: `presentation/language` is read by the screens, which bundle no record. */
const STANDING = '^src/plans/standing/index\\.ts$';
/** What the package shows to others as `laget/disclosure`: a table of the asker's own needs nothing else of the stage. */
const PROTECTION = '^src/disclosure/protection/index\\.ts$';
const PACKAGE = ['npm', 'npm-dev', 'npm-peer', 'npm-optional', 'npm-bundled', 'npm-no-pkg', 'npm-unknown', 'unknown'];

const upstreamOnly = (stage, at) => ({
  name: `${stage}-looks-upstream-only`,
  comment: `A stage may look upstream, never downstream. Move what both need towards terms/, or ask the other way.`,
  severity: 'error',
  // A type test stands at a stage's door and shows what those downstream cannot do: it has to look at them.
  from: { path: `^src/${stage}/`, pathNot: '\\.test-d\\.ts$' },
  to: { path: `^src/(${WAY.slice(at + 1).join('|')})/` },
});

/** One home per package: everybody else asks that home's stage. */
const livesIn = (name, packages, homes) => ({
  name,
  comment: `These packages have one home: ${homes}. Ask that stage for what you need.`,
  severity: 'error',
  from: { path: '^(src|web|bin)/', pathNot: [homes, TEST] },
  to: { path: `node_modules/(${packages})/` },
});

const forbidden = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** That no import leads back to where it came from is judged by scripts/checks/cycles.ts. */
export default {
  forbidden: [
    ...WAY.slice(0, -1).map(upstreamOnly),
    forbidden(
      'enter-by-the-door',
      'Enter another stage by its index.ts only (the record has one more door, record/administration, and so has what needs no record).',
      { path: '^src/([^/]+)/', pathNot: TEST },
      {
        path: '^src/[^/]+/',
        pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$', ADMINISTRATION, STATISTICS, STANDING, PROTECTION],
      },
    ),
    forbidden(
      'no-road-round-the-gate',
      'People are shown figures through disclosure/ only; what is administered goes by record/administration.',
      { path: '^src/(plans|presentation|access)/', pathNot: TEST },
      { path: '^src/(sources|record|analysis)/', pathNot: [ADMINISTRATION, STATISTICS] },
    ),
    forbidden(
      'casework-counts-nothing',
      'casework/ shows one person or one case; figures come from disclosure/.',
      { path: '^src/casework/', pathNot: TEST },
      { path: '^src/(analysis|plans)/' },
    ),
    forbidden(
      'access-stands-beside',
      'Who is asking is decided beside the way; the early stages know nothing of it.',
      { path: '^src/(terms|requirements|sources|record|analysis)/' },
      { path: '^src/access/' },
    ),
    forbidden(
      'access-knows-no-figures',
      'access/ says who asks and what they may see; it sees no figures.',
      { path: '^src/access/' },
      { path: '^src/(disclosure|plans|casework|presentation)/' },
    ),
    forbidden(
      'demo-enters-by-the-front-door',
      'The invented owner is files. It may know the words of the field (terms/) and nothing else of Laget.',
      { path: '^src/demo/', pathNot: TEST },
      { path: '^src/', pathNot: '^src/(demo|terms)/' },
    ),
    forbidden(
      'demo-is-for-the-command-line',
      'Only the command line writes the demo; the product never leans on invented data.',
      { path: '^src/(?!demo/|presentation/cli/)', pathNot: TEST },
      { path: '^src/demo/' },
    ),
    forbidden(
      'arithmetic-is-pure',
      'Values in, values out: no Node modules and no packages here.',
      { path: '^src/(terms|requirements|disclosure/rules|analysis/statistics)/', pathNot: TEST },
      { dependencyTypes: ['core', ...PACKAGE] },
    ),
    forbidden(
      'web-sees-the-contract-only',
      'The screens see presentation/api/contract, presentation/charts and presentation/language, nothing else.',
      { path: '^web/', pathNot: TEST },
      { path: '^src/', pathNot: '^src/presentation/(api/contract|charts|language)/' },
    ),
    forbidden(
      'server-does-not-import-the-web',
      'The server ships the web build as files; it never imports it.',
      { path: '^src/' },
      { path: '^web/' },
    ),
    livesIn('postgres-lives-in-record', 'kysely|pg|@electric-sql/pglite', '^src/record/'),
    livesIn('backups-are-sealed-in-record', 'age-encryption', '^src/record/backup/'),
    livesIn('measures-live-in-operations', 'prom-client', '^src/presentation/api/operations/'),
    livesIn('mail-is-sent-in-one-place', 'nodemailer', '^src/presentation/mail/'),
    livesIn('login-lives-in-access', 'openid-client', '^src/access/'),
    livesIn('http-lives-in-api', 'hono|@hono/[^/]+|zod', '^src/presentation/api/'),
    livesIn('spreadsheets-live-at-the-ends', 'hucre', '^src/(sources|presentation/reports|demo)/'),
    livesIn('xml-lives-at-the-ends', 'saxes', '^src/(sources|presentation/reports)/'),
    livesIn('archives-live-at-the-ends', 'fflate', '^src/(sources|presentation/reports|demo)/'),
    livesIn('office-files-live-in-reports', 'docx|pptxgenjs', '^src/presentation/reports/'),
    livesIn('csv-reading-lives-in-sources', 'csv-parse', '^src/(sources|presentation/cli/own-file)/'),
    livesIn('solver-lives-where-it-is-asked', 'highs', '^src/(disclosure/protection|casework/coverage)/'),
    livesIn('duckdb-is-for-tests', '@duckdb/[^/]+', '^test/'),
    livesIn('screens-live-in-web', '@digdir/[^/]+|@fontsource-variable/[^/]+', '^web/'),
    livesIn('drawing-lives-in-charts', 'react|react-dom|d3-[^/]+', '^(web|src/presentation/charts)/'),
    livesIn('pictures-live-in-charts', '@resvg/resvg-js', '^src/presentation/charts/'),
    livesIn('typesetting-lives-in-written-pdf', '@myriaddreamin/[^/]+', '^src/presentation/reports/written-pdf/'),
    livesIn('reading-html-lives-in-reports', 'parse5', '^src/presentation/reports/'),
    livesIn('fonts-of-reports-live-in-charts', '@fontsource/[^/]+', '^src/presentation/charts/'),
    forbidden(
      'no-test-code-in-product',
      'The product never imports a test.',
      { path: '^(src|web|bin)/', pathNot: TEST },
      { path: TEST },
    ),
    forbidden(
      'every-import-is-found',
      'The imported file or package is not there.',
      { path: '^(src|web|test|bin)/' },
      { couldNotResolve: true, pathNot: '^(virtual:|\\.\\./dist/)' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(web/)?dist/' },
    parser: 'swc',
    skipAnalysisNotInRules: true,
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
    },
  },
};
