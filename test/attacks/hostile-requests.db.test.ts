import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCasework, openCoverage, solveWays } from '../../src/casework/index.ts';
import { openFigures } from '../../src/disclosure/index.ts';
import { createApp } from '../../src/presentation/api/app.ts';
import { visitorEntrance } from '../../src/presentation/api/doors/entrance.ts';
import { jobsOf } from '../../src/presentation/api/jobs.ts';
import type { App } from '../../src/presentation/api/parts.ts';
import { type OpenRecord, openRecord } from '../../src/record/administration/index.ts';
import { dayOf } from '../../src/terms/index.ts';
import { takenInOwner } from '../taken-in-owner.ts';

/** What somebody who wishes ill puts where a value belongs. */
const HOSTILE_TEXTS: Readonly<Record<string, string>> = {
  sql: "'; drop table employment_fact; select '",
  'sql in brackets': '1) or 1=1 --',
  'sql with a union': "' union select number_sealed::text from identity.person --",
  'another folder': '../../../../etc/passwd',
  'another folder, coded': '..%2f..%2fetc%2fpasswd',
  'the prototype': '__proto__',
  'the constructor': 'constructor',
  'a zero': '\0',
  'half a letter': '\ud800',
  'a script': '<script>alert(1)</script>',
  'a header': 'a\r\nset-cookie: laget-session=x',
  'another machine': 'http://169.254.169.254/latest/meta-data',
  'a formula': '=cmd|"/c calc"!A1',
  'a template': '{{7*7}}<%= 7*7 %>',
  'very long': 'a'.repeat(100_000),
  'many spaces': ' '.repeat(50_000),
  'a number too large': '1e400',
  'a day that is not': '2025-02-31',
  'a year beyond': '+275760-09-13',
};

const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
/** Bodies that are no body of any route, or pollute what reads them. */
const HOSTILE_BODIES: Readonly<Record<string, string>> = {
  'no JSON': '{"a":',
  nothing: '',
  null: 'null',
  'a list': '[]',
  'a text': '"x"',
  'the prototype': '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
  'very deep': deep(20_000),
  'a number too large': '{"no":1e400,"days":-1e308}',
};

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly queries: readonly string[];
}

let open: OpenRecord;
let app: App;
let operations: readonly Operation[] = [];
const faults: unknown[] = [];
const folder = takenInOwner();

beforeAll(async () => {
  const day = dayOf(2026, 9, 15);
  open = await openRecord({
    ...{ dataDir: folder, databaseUrl: null, identityKey: null },
    ...{ today: () => day, now: () => '2026-09-15T08:00:00.000Z' },
  });
  const logFault = (problem: unknown) => void faults.push(problem);
  let named = 0;
  const newId = () => `id-${++named}`;
  app = createApp({
    ...{ open, figures: await openFigures(open), casework: openCasework(open), ...visitorEntrance(newId, open.now) },
    coverage: openCoverage(open, { solve: solveWays, patience: () => AbortSignal.timeout(30_000) }),
    jobs: jobsOf({ work: async () => [], newId, logFault }),
    ...{ version: '0', tryFolder: null, webDir: join(tmpdir(), 'nowhere'), uploadLimitBytes: 1000 },
    ...{ uploadDir: join(folder, 'uploads'), newId, logFault },
  });
  operations = await operationsOf(app);
});
afterAll(() => open.close());

/** Every operation the server says it has. */
async function operationsOf(server: App): Promise<readonly Operation[]> {
  const document = (await (await server.request('/api/openapi.json')).json()) as {
    readonly paths: Readonly<
      Record<string, Readonly<Record<string, { readonly parameters?: readonly { in: string; name: string }[] }>>>
    >;
  };
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters = [] }]) => ({
      method: method.toUpperCase(),
      path,
      queries: parameters.filter((one) => one.in === 'query').map(({ name }) => name),
    })),
  );
}

/** Asks, and tells what is wrong with the answer: a fault, a text from within the program, or the value said back as a page. */
async function wrongWith(method: string, address: string, body?: string): Promise<readonly string[]> {
  const before = faults.length;
  const headers = { 'content-type': 'application/json' };
  const answer = await app.request(address, body === undefined ? { method } : { method, body, headers });
  const text = answer.status < 400 ? '' : await answer.text();
  const told = `${method} ${address.slice(0, 120)} ${body?.slice(0, 40) ?? ''}`;
  return [
    ...(answer.status >= 500 ? [`${told}: ${answer.status}`] : []),
    ...(faults.length > before ? [`${told}: ${String(faults.at(-1)).slice(0, 200)}`] : []),
    ...(/node_modules|\.ts:\d|at async|syntax error|pg_catalog|\brelation "/.test(text)
      ? [`${told}: ${text.slice(0, 200)}`]
      : []),
    ...(answer.headers.get('set-cookie')?.includes('laget-session=x') === true ? [`${told}: a header`] : []),
  ];
}

async function walk(asks: readonly (readonly [string, string, string?])[]): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const [method, address, body] of asks) wrong.push(...(await wrongWith(method, address, body)));
  return wrong;
}

const inPath = (path: string, text: string) => path.replaceAll(/\{\w+\}/g, () => encodeURIComponent(wellFormed(text)));
/** An address cannot carry half a letter; what can is tried elsewhere. */
const wellFormed = (text: string) => text.replaceAll(/\p{Surrogate}/gu, '\ufffd').slice(0, 8000);

test('a hostile value in any place of any address is answered in words', { timeout: 120_000 }, async () => {
  const reads = operations.filter(({ method }) => method === 'GET');
  const asks = reads.flatMap(({ path, queries }) =>
    Object.values(HOSTILE_TEXTS).flatMap((text) => [
      ...(path.includes('{') ? [['GET', inPath(path, text)] as const] : []),
      ...queries.map(
        (name) => ['GET', `${inPath(path, 'x')}?${name}=${encodeURIComponent(wellFormed(text))}`] as const,
      ),
    ]),
  );
  expect(asks.length).toBeGreaterThan(500);
  expect(await walk(asks)).toEqual([]);
});

test('a hostile body to any route is refused, and pollutes nothing', async () => {
  const writes = operations.filter(({ method }) => method !== 'GET');
  const asks = writes.flatMap(({ method, path }) =>
    Object.values(HOSTILE_BODIES).map((body) => [method, inPath(path, 'x'), body] as const),
  );
  expect(asks.length).toBeGreaterThan(100);
  expect(await walk(asks)).toEqual([]);
  expect(({} as { readonly polluted?: boolean }).polluted).toBeUndefined();
});

test('nothing that was asked has changed what is kept', async () => {
  const before = await open.administration.fingerprint();
  const asks = operations
    .filter(({ method }) => method === 'GET')
    .map(({ path }) => ['GET', inPath(path, HOSTILE_TEXTS['sql'] ?? '')] as const);
  await walk(asks);
  expect(await open.administration.fingerprint()).toBe(before);
  expect((await open.administration.deliveries()).length).toBeGreaterThan(0);
});

test.each(Object.keys(HOSTILE_TEXTS))('files of the screens cannot be left by %s', async (kind) => {
  const text = wellFormed(HOSTILE_TEXTS[kind] ?? '');
  const answer = await app.request(`/assets/${encodeURIComponent(text)}`);
  expect(await answer.text()).not.toContain('root:');
});
