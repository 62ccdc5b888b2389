import { expect, test } from 'vitest';
import type { z } from 'zod';
import { testApp } from './__data__/test-app.ts';
import type { JobStarted } from './contract/index.ts';
import * as looks from './schemas/access/look-ups.ts';
import { meSchema } from './schemas/access/me.ts';
import { retentionSchema } from './schemas/access/retention.ts';
import { temporarySchema } from './schemas/access/temporary.ts';
import * as users from './schemas/access/users.ts';
import * as administration from './schemas/administration.ts';
import { aroundSchema } from './schemas/around.ts';
import { breakChangedSchema, breakSavedSchema, breaksSchema } from './schemas/breaks.ts';
import { bridgeSchema, definitionsSchema, turnoversSchema } from './schemas/bridges.ts';
import { dimensionsSchema, metricsSchema } from './schemas/catalogue.ts';
import { compareSchema, keyMetricsSchema } from './schemas/compare.ts';
import { controlSchema } from './schemas/control.ts';
import * as delivery from './schemas/delivery.ts';
import { withheldReasonsSchema } from './schemas/explained.ts';
import { figureSchema } from './schemas/figure.ts';
import { keptCasesSchema, tasksSchema } from './schemas/fulfilment.ts';
import { keptFiguresSchema } from './schemas/kept.ts';
import { lawSchema, requirementsSchema } from './schemas/law.ts';
import { leadersSchema, studyLeaveSchema } from './schemas/leaders.ts';
import { limitsSchema } from './schemas/limits.ts';
import { challengesSchema } from './schemas/plan/challenges.ts';
import { ownersPlanSchema, planChangesSchema } from './schemas/plan/plan.ts';
import { qualitySchema } from './schemas/quality.ts';
import { planQuestionsSchema } from './schemas/questions.ts';
import { reportedBesideSchema, reportedSchema } from './schemas/reported.ts';
import { revisionsSchema } from './schemas/revisions.ts';
import { shortageSchema } from './schemas/shortage.ts';
import { sourcesComparedSchema } from './schemas/sources.ts';
import { statusSchema } from './schemas/status.ts';
import * as tables from './schemas/tables.ts';
import { datasetVersionSchema, datasetVersionsSchema } from './schemas/versions.ts';

const { app } = testApp();
interface OpenApi {
  readonly openapi: string;
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly responses: object; readonly summary?: string }>>>
  >;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}
const document = (await (await app.request('/api/openapi.json')).json()) as OpenApi;
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
);

test('the document is OpenAPI 3.1', () => {
  expect(document.openapi).toBe('3.1.0');
});

test('the document has every route of the server, and no other', () => {
  const routes = app.routes.filter(({ method, path }) => method !== 'ALL' && path !== '/api/openapi.json');
  expect([...new Set(routes.map(({ method, path }) => `${method} ${path}`))].sort()).toEqual(operations.sort());
});

test('every operation tells what succeeds and what a problem looks like', () => {
  const lacking = Object.entries(document.paths)
    .flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method, operation })))
    .filter(({ operation }) => !('default' in operation.responses) || operation.summary === undefined);
  expect(lacking).toEqual([]);
});

test('every reference in the document leads somewhere', () => {
  const references = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(
    (match) => match[1] ?? '',
  );
  expect(references.length).toBeGreaterThan(10);
  expect(references.filter((name) => document.components.schemas[name] === undefined)).toEqual([]);
});

const post = (body: unknown) => ({
  method: 'POST',
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
});

const answers: [string, z.ZodType][] = [
  ['/api/health', administration.healthSchema],
  ['/api/owner', administration.ownerSchema],
  ['/api/limits', limitsSchema],
  ['/api/session', administration.sessionSchema],
  ['/api/metrics?lang=en', metricsSchema],
  ['/api/dimensions', dimensionsSchema],
  ['/api/plan-questions?lang=nn', planQuestionsSchema],
  ['/api/figure?metric=B2&by=staff-group', figureSchema],
  ['/api/figure?metric=A1&audience=internal', figureSchema],
  ['/api/withheld-reasons?metric=A1&by=staff-group', withheldReasonsSchema],
  ['/api/control?metric=A1&by=staff-group&grain=month', controlSchema],
  ['/api/control?metric=A1&by=staff-group&grain=month&code=teacher&audience=internal&lang=nn', controlSchema],
  ['/api/kept-figures', keptFiguresSchema],
  ['/api/compare?metric=B2&a=staff-group%3Dteacher&b=staff-group%3Dadministration&lang=nn', compareSchema],
  ['/api/compare/key-metrics?lang=en', keyMetricsSchema],
  ['/api/revisions?metric=A1&as-known-on=2026-09-01', revisionsSchema],
  ['/api/dataset-versions?lang=nn', datasetVersionsSchema],
  ['/api/dataset-versions/2026-09-02', datasetVersionSchema],
  ['/api/definitions?lang=nn', definitionsSchema],
  ['/api/turnover?from=2024-10-01&to=2025-10-01', turnoversSchema],
  ['/api/turnover?audience=internal&lang=en', turnoversSchema],
  ['/api/bridge?first=owner&second=school', bridgeSchema],
  ['/api/bridge?first=B4&second=nfer&audience=internal&lang=nn', bridgeSchema],
  ['/api/status?lang=nn&group=teacher', statusSchema],
  ['/api/status?audience=internal', statusSchema],
  ['/api/challenges?lang=nn', challengesSchema],
  ['/api/challenges?audience=internal', challengesSchema],
  ['/api/leaders/pipeline?lang=nn', leadersSchema],
  ['/api/leaders/continuity?audience=internal', leadersSchema],
  ['/api/around?lang=nn', aroundSchema],
  ['/api/around?audience=internal', aroundSchema],
  ['/api/study-leave?after=5&months=12&lang=en', studyLeaveSchema],
  ['/api/shortage-index?by=school-type&lang=nn', shortageSchema],
  ['/api/law?lang=nn', lawSchema],
  ['/api/tasks?lang=nn', tasksSchema],
  ['/api/requirement-cases', keptCasesSchema],
  ['/api/deliveries', delivery.deliveriesSchema],
  ['/api/deliveries/d000001', delivery.deliverySchema],
  ['/api/unplaced', delivery.unplacedSchema],
  ['/api/placings', administration.placingsSchema],
  ['/api/units', administration.unitsSchema],
  ['/api/mappings', tables.mappingsSchema],
  ['/api/tables?lang=nn', tables.tablesSchema],
  ['/api/quality?lang=nn', qualitySchema],
  ['/api/settings', administration.settingsSchema],
  ['/api/look-ups', administration.lookUpsSchema],
  ['/api/roles?lang=en', users.rolesSchema],
  ['/api/temporary-access?lang=nn', temporarySchema],
  ['/api/me?lang=en', meSchema],
  ['/api/retention?lang=nn', retentionSchema],
  ['/api/sources-compared', sourcesComparedSchema],
  ['/api/breaks?lang=nn', breaksSchema],
  ['/api/plan?lang=nn&at=2026-08-31', ownersPlanSchema],
  ['/api/plan/changes', planChangesSchema],
  ['/api/reported?lang=nn', reportedSchema],
  ['/api/reported/beside?metric=B2&lang=en', reportedBesideSchema],
];

test.each(answers)('GET %s answers as its schema says', async (path, schema) => {
  const response = await app.request(path);
  expect(response.status).toBe(200);
  expect(schema.safeParse(await response.json()).error).toBeUndefined();
});

test.each([
  ['/api/users?lang=nn', users.usersSchema],
  ['/api/look-up-log?kind=emergency&who=kari', looks.lookUpLogSchema],
  ['/api/look-up-log/check', looks.logCheckSchema],
] as [string, z.ZodType][])('GET %s answers an auditor as its schema says', async (path, schema) => {
  const entered = await app.request('/api/session', post({ role: 'auditor', unit: null }));
  const response = await app.request(path, { headers: { cookie: entered.headers.get('set-cookie') ?? '' } });
  expect(response.status).toBe(200);
  expect(schema.safeParse(await response.json()).error).toBeUndefined();
});

const BREAK = {
  day: '2024-01-01',
  title: { nb: 'Nytt system' },
  reason: { nb: 'Timelønte kom med.' },
  metrics: [],
  groups: [],
  units: [],
  sources: [],
  address: null,
};
const changes: [string, RequestInit, z.ZodType][] = [
  ['/api/session', post({ role: 'council-reader', unit: null }), administration.sessionSchema],
  [
    '/api/requirement',
    post({ facts: { person: { routes: ['PPU'] }, position: { level: '8-10' } } }),
    requirementsSchema,
  ],
  ['/api/settings', post({ key: 'fewest-persons', value: '5' }), administration.settingsSchema],
  [
    '/api/placings',
    post({ workplaces: { X: '123' }, positions: {}, from: '2025-08-01' }),
    administration.placingsOutcomeSchema,
  ],
  ['/api/deliveries/d000001/withdraw', { method: 'POST' }, delivery.withdrawSchema],
  ['/api/breaks', post(BREAK), breakSavedSchema],
  ['/api/breaks/own-000001/withdraw', { method: 'POST' }, breakChangedSchema],
  ['/api/breaks/own-000001/restore', { method: 'POST' }, breakChangedSchema],
];

test.each(changes)('POST %s answers as its schema says', async (path, request, schema) => {
  const response = await app.request(path, request);
  expect(response.status).toBe(200);
  expect(schema.safeParse(await response.json()).error).toBeUndefined();
});

test('an upload and its job answer as their schemas say, a problem too', async () => {
  const { app: fresh, jobs } = testApp();
  const form = new FormData();
  form.append('files', new File(['x'], 'a.csv'));
  const started = (await (await fresh.request('/api/deliveries', { method: 'POST', body: form })).json()) as JobStarted;
  expect(delivery.jobStartedSchema.safeParse(started).error).toBeUndefined();
  await jobs.idle();
  expect(
    delivery.jobSchema.safeParse(await (await fresh.request(`/api/jobs/${started.job}`)).json()).error,
  ).toBeUndefined();
  const problem = await (await fresh.request('/api/figure?metric=none')).json();
  expect(administration.problemSchema.safeParse(problem).error).toBeUndefined();
});
