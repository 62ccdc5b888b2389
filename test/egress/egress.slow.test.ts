import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Dataset, METRICS } from '../../src/analysis/index.ts';
import { catalogue } from '../../src/disclosure/index.ts';
import { fakeCasework, fakeCoverage } from '../../src/presentation/__data__/fake-casework.ts';
import { fakeRecord } from '../../src/presentation/__data__/fake-record.ts';
import { figuresOver } from '../../src/presentation/__data__/figures-over.ts';
import { createApp } from '../../src/presentation/api/app.ts';
import { visitorEntrance } from '../../src/presentation/api/doors/entrance.ts';
import { jobsOf } from '../../src/presentation/api/jobs.ts';
import { figureText } from '../../src/presentation/cli/texts/figure-text.ts';
import { day } from '../analysis/small-world.ts';
import { HIDDEN_SIZES, HIDING, NORTH, TINY, twinOwners } from './twin-owners.ts';

const LONG = 120_000;
const YEAR = 'from=2024-10-01&to=2025-10-01';
const UNITS = [TINY, HIDING, NORTH];
const of = (unit: string) => encodeURIComponent(`unit=${unit}`);

/** Every figure at the schools, by itself and broken down; each metric the catalogue has. */
const FIGURES = Object.keys(METRICS).flatMap((id) => [
  `metric=${id}`,
  `metric=${id}&by=unit`,
  ...[TINY, HIDING].map((unit) => `metric=${id}&where=${of(unit)}`),
]);
const LEADERS = ['posts-by-year', 'posts', 'pipeline', 'continuity', 'load'];
const SHARES = ['A1', 'A2', 'A5', 'A7', 'B2', 'B6', 'B12'];

const OF_TAKERS = { perYear: 50_000, takeUp: 0.8, effect: { low: 0.02, likely: 0.05, high: 0.08 }, stayWithout: 0.8 };
/** Who could have an incentive, counted every way a rule can say it of the schools. */
const INCENTIVES = [
  {},
  { position: 'full' },
  { position: 'part' },
  { requirement: 'met' },
  { requirement: 'not-met' },
].flatMap((who) =>
  [[], [TINY], [HIDING]].map(
    (units) => `rule=${encodeURIComponent(JSON.stringify({ ...OF_TAKERS, who: { ...who, units } }))}`,
  ),
);

/** What is asked of each way out that answers with figures: queries by path. */
const WAYS_OUT: Readonly<Record<string, readonly string[]>> = {
  '/api/figure': FIGURES,
  '/api/figure/export': SHARES.flatMap((id) =>
    ['csv', 'xlsx', 'json-stat'].map((format) => `metric=${id}&by=unit&format=${format}`),
  ),
  '/api/schools': ['', 'group=teacher'],
  '/api/schools/export': ['format=csv', 'format=xlsx'],
  '/api/areas': [''],
  '/api/around': [''],
  '/api/around/export': ['format=csv'],
  '/api/leaders/export': ['format=csv'],
  '/api/status': ['', 'group=teacher', 'lang=en'],
  '/api/challenges': ['', 'lang=en'],
  '/api/control': UNITS.map((unit) => `metric=A1&by=unit&grain=month&code=${unit}`),
  '/api/control/export': UNITS.map((unit) => `metric=A1&by=unit&grain=month&code=${unit}&format=csv`),
  '/api/compare': [NORTH, HIDING].map((unit) => `metric=B2&a=${of(TINY)}&b=${of(unit)}`),
  '/api/compare/export': [`metric=B2&a=${of(TINY)}&b=${of(HIDING)}`],
  '/api/compare/key-metrics': [`a=${of(TINY)}&b=${of(HIDING)}`, ''],
  '/api/compare/key-metrics/export': [''],
  '/api/turnover': [YEAR, ...UNITS.map((unit) => `${YEAR}&where=${of(unit)}`)],
  '/api/bridge': ['', ...UNITS.map((unit) => `&where=${of(unit)}`)].flatMap((where) =>
    ['school', 'ks-rules', 'exit-rate'].map((second) => `first=owner&second=${second}&${YEAR}${where}`),
  ),
  '/api/bridge/export': [`first=owner&second=school&${YEAR}&format=csv`],
  '/api/revisions': [`metric=A1&by=unit&since=2025-11-01`],
  '/api/reported/beside': ['metric=B2'],
  '/api/withheld-reasons': ['metric=A1&by=unit'],
  '/api/study-leave': ['after=5&months=6&taking=50&cost-low=50000&cost-high=70000'],
  '/api/shortage-index': ['by=staff-group', 'by=school-type', 'by=area', 'by=living-conditions'],
  '/api/plan/incentive': INCENTIVES,
  '/api/plan/incentive/export': INCENTIVES.slice(0, 1),
  '/api/shortage-index/export': ['by=school-type'],
  ...Object.fromEntries(LEADERS.map((part) => [`/api/leaders/${part}`, ['']])),
  ...Object.fromEntries(UNITS.map((unit) => [`/api/schools/${unit}`, ['', 'group=teacher']])),
  ...Object.fromEntries(UNITS.map((unit) => [`/api/schools/${unit}/similar`, ['', 'weights=size:3,school-type:1']])),
};

/** Paths that tell of codes, settings and deliveries: there is no figure of persons in them. */
const WITHOUT_FIGURES = [
  ...['/api/alive', '/api/session/left', '/api/login', '/api/login/callback'],
  ...['/api/health', '/api/owner', '/api/session', '/api/metrics', '/api/dimensions', '/api/definitions'],
  ...['/api/dataset-versions', '/api/dataset-versions/{day}', '/api/kept-figures', '/api/kept-figures/{id}'],
  ...['/api/deliveries', '/api/deliveries/{id}', '/api/jobs/{id}', '/api/unplaced', '/api/placings', '/api/units'],
  ...['/api/mappings', '/api/breaks', '/api/reported', '/api/reported/template', '/api/settings', '/api/look-ups'],
  ...['/api/limits', '/api/sources-compared', '/api/plan-questions', '/api/quality', '/api/law'],
  ...['/api/tables', '/api/tables/template/{file}'],
  // Who has access, what was looked up (without whom it was about), one's own page, and how long data is kept.
  ...[
    '/api/users',
    '/api/roles',
    '/api/temporary-access',
    '/api/emergencies',
    '/api/me',
    '/api/me/look-ups',
    '/api/retention',
  ],
  ...['/api/look-up-log', '/api/look-up-log/check', '/api/look-up-log/export'],
  // Reports: the same published tables as above, composed and kept; the record here keeps none.
  ...['/api/reports', '/api/reports/{id}', '/api/reports/{id}/html', '/api/reports/{id}/files/{form}'],
  ...['/api/reports/{id}/check', '/api/reports/{id}/difference', '/api/report-makings/{id}'],
  // The owner's plan: what people have decided and told, which names nobody.
  ...['/api/plan', '/api/plan/changes', '/api/plan/export', '/api/plan/calendar.ics', '/api/plan/actions/{code}'],
  // How an action is evaluated, and what is found of many units together: never of one (src/disclosure/evaluation).
  ...['/api/plan/actions/{code}/design', '/api/plan/actions/{code}/evaluation'],
  // The same counts as `/api/plan/incentive`, of a rule that is kept; the record here keeps none.
  ...['/api/plan/actions/{code}/incentive'],
  // One case at a time, by way of casework and not of disclosure: asker, unit and purpose, and the look-up logged.
  ...['/api/tasks', '/api/appointments/{id}', '/api/fulfilment-plans/{id}'],
  ...[
    '/api/requirement-cases',
    '/api/requirement-cases/{id}',
    '/api/coverage-proposal',
    '/api/coverage-proposal/export',
  ],
];

/** Walked with a unit, or one part of several, in the path; and what is asked again of a figure kept, which is `/api/figure` over. */
const WITH_NAMES_IN_PATH = [
  ...['/api/schools/{unit}', '/api/schools/{unit}/similar', '/api/leaders/{part}', '/api/kept-figures/{id}/today'],
];

/** Questions that cannot be answered: what is said of them must not tell either. */
const MISTAKES = [
  `/api/figure?metric=A1&by=unit&where=${of('999')}`,
  `/api/figure?metric=B2&at=2025-10-01&where=${of(TINY)}`,
  `/api/schools/999`,
  `/api/bridge?first=owner&second=none&${YEAR}&where=${of(TINY)}`,
];

function appOver(dataset: Dataset) {
  const logged: string[] = [];
  const logFault = (problem: unknown) => void logged.push(String(problem));
  const newId = () => 'id';
  const figures = figuresOver(dataset);
  const open = fakeRecord(logged);
  const parts = {
    ...{
      open,
      figures,
      casework: fakeCasework(open),
      coverage: fakeCoverage(open),
      ...visitorEntrance(newId, open.now),
      jobs: jobsOf({ work: async () => [], newId, logFault }),
    },
    ...{
      version: '0',
      tryFolder: null,
      webDir: '/nowhere',
      uploadLimitBytes: 10,
      uploadDir: '/nowhere',
      newId,
      logFault,
    },
  };
  return { app: createApp(parts), figures, logged };
}

/** What came out as text, without the name of the dataset, which differs between any two. */
async function textOf(response: Response, hash: string): Promise<string> {
  const type = response.headers.get('content-type') ?? '';
  const text = type.includes('spreadsheet')
    ? JSON.stringify((await readXlsx(new Uint8Array(await response.arrayBuffer()))).sheets)
    : await response.text();
  return text.replaceAll(hash, 'DATASET').replaceAll(hash.slice(0, 19), 'DATASET');
}

/** Mistakes, what is for the owner's analyst only, what is quoted, is of no school or needs a record with a history, and bridges of a school whose figures are withheld. */
const MAY_BE_REFUSED =
  /metric=B1(&|$)|metric=F10[sb]&|where=unit%3D999|at=2025|second=none|schools.999|api.revisions|api.withheld-reasons|api.(bridge|turnover).*where/;

type Twin = ReturnType<typeof appOver> & { readonly dataset: Dataset };
let twins: readonly Twin[] = [];
beforeAll(() => {
  twins = twinOwners().map((dataset) => ({ dataset, ...appOver(dataset) }));
});

/** The same request to both owners, each as text. */
async function bothOf(path: string, headers: Record<string, string> = {}): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const { app, dataset } of twins) {
    const response = await app.request(path, { headers });
    texts.push(`${response.status} ${await textOf(response, dataset.hash)}`);
  }
  return texts;
}

/** The hidden number as somebody would write it: 1137, 1 137, 1.137. */
const TELLS_HIDDEN = /(?<![\d.,])1[ \u00a0\u202f.,]?13[67](?!\d)/;

/** What tells the two owners apart at a path, in words, or that nothing was answered at all; nothing where all is well. */
async function told(path: string): Promise<readonly string[]> {
  const [one = '', other = ''] = await bothOf(path);
  const hidden = TELLS_HIDDEN.exec(one)?.[0];
  if (one !== other || hidden !== undefined)
    return [`${path}: ${hidden === undefined ? 'differs' : `tells ${hidden}`}`];
  return one.startsWith('200 ') || MAY_BE_REFUSED.test(path) ? [] : [`${path}: was not answered`];
}

describe('two owners that differ in one teacher nobody may know of', () => {
  test('are told apart by whoever may see whole figures, so that what follows proves something', async () => {
    const [one = '', other = ''] = await bothOf('/api/figure?metric=A1&by=unit&audience=internal&at=2025-06-01');
    expect(one).toContain(String(HIDDEN_SIZES[1]));
    expect(TELLS_HIDDEN.test(one)).toBe(true);
    expect(one).not.toBe(other);
  });

  test.each(Object.entries(WAYS_OUT))(
    'answer the public the same at %s',
    async (path, queries) => {
      const found: string[] = [];
      for (const query of queries) {
        const way = `${path}?${query}`;
        found.push(...(await told(way)));
      }
      expect(found).toEqual([]);
    },
    LONG,
  );

  test('answer mistakes the same, and write nothing of persons in the log', async () => {
    const found: string[] = [];
    for (const path of MISTAKES) found.push(...(await told(path)));
    expect(found).toEqual([]);
    const [one, other] = twins.map(({ logged }) => logged);
    expect(one).toEqual(other);
    expect(one?.filter((line) => TELLS_HIDDEN.test(line))).toEqual([]);
  });

  test('are written the same by the command line', async () => {
    for (const metric of ['A1', 'A2', 'A5', 'A7'] as const) {
      const texts: string[] = [];
      for (const { figures, dataset } of twins) {
        const period = { kind: 'day', at: day('2025-10-01') } as const;
        const table = await figures.answerPublic({ metric, by: ['unit'], where: [], period, asKnownOn: null });
        if ('refusal' in table) throw new Error(table.refusal.code);
        texts.push(figureText(table, catalogue(), 'nb').replaceAll(dataset.hash, 'DATASET'));
      }
      expect(texts[0]).toBe(texts[1]);
      expect(texts[0]).not.toMatch(TELLS_HIDDEN);
    }
  });

  test('every way out is walked: a new one must be added here', async () => {
    const [twin] = twins;
    const document = (await (await twin?.app.request('/api/openapi.json'))?.json()) as {
      paths: Record<string, Record<string, unknown>>;
    };
    const reads = Object.entries(document.paths).flatMap(([path, methods]) => ('get' in methods ? [path] : []));
    const walked = new Set([...Object.keys(WAYS_OUT), ...WITHOUT_FIGURES, ...WITH_NAMES_IN_PATH]);
    expect(reads.filter((path) => !walked.has(path))).toEqual([]);
  });
});
