import { describe, expect, test } from 'vitest';
import { TINY, UPPER } from '../__data__/school-owner.ts';
import { testApp } from './__data__/test-app.ts';
import type { BridgeAnswer, DefinitionsAnswer, Problem, TurnoversAnswer } from './contract/index.ts';

const DAYS = 'from=2024-10-01&to=2025-10-01';

async function asked<T>(path: string): Promise<{ status: number; answer: T; looks: readonly string[] }> {
  const { app, looks } = testApp();
  const response = await app.request(path);
  return { status: response.status, answer: (await response.json()) as T, looks };
}

/** Exact sum of the lines' fractions and the difference of the ends, over one denominator. */
function sums({ definitions, lines }: BridgeAnswer): readonly [bigint, bigint] {
  const ends = [definitions.from.fraction, definitions.to.fraction];
  const whole = [...ends, ...lines].reduce((product, part) => product * BigInt(part?.denominator ?? 1), 1n);
  const scaled = (part: { numerator: string; denominator: string } | null) =>
    (BigInt(part?.numerator ?? 0) * whole) / BigInt(part?.denominator ?? 1);
  const [from = 0n, to = 0n] = ends.map(scaled);
  return [lines.map(scaled).reduce((sum, one) => sum + one, 0n), to - from];
}

describe('GET /api/bridge', () => {
  test('tells both figures, a line per choice, and the exact total', async () => {
    const { answer } = await asked<BridgeAnswer>(`/api/bridge?first=owner&second=school&${DAYS}`);
    expect(answer.definitions.from).toMatchObject({
      definition: 'owner',
      name: 'Sluttet hos skoleeieren',
      numerator: 49,
      denominator: 263,
      fraction: { numerator: '49', denominator: '263' },
      when: '1.\u00a0oktober\u00a02024 til 1.\u00a0oktober\u00a02025',
    });
    expect(answer.lines).toHaveLength(1);
    expect(answer.lines[0]).toMatchObject({
      choice: 'moves',
      from: 'stayed',
      to: 'gone',
      numerator: '7',
      denominator: '263',
      persons: { numerator: 7, denominator: 0 },
      added: null,
      text: 'Bytter mellom skolene regnes med: 7 personer flere regnes som sluttet, +2,7\u00a0prosentpoeng.',
    });
    expect([answer.total.numerator, answer.total.denominator]).toEqual(['7', '263']);
  });

  test('adds up exactly as fractions, whoever asks and whatever the second is', async () => {
    const seconds = ['nfer', 'register', 'ks-rules', 'nces', 'average-headcount', 'exit-rate'];
    const answers = await Promise.all(
      seconds.map((second) =>
        asked<BridgeAnswer>(`/api/bridge?first=school&second=${second}&${DAYS}&audience=internal`),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(seconds.map(() => 200));
    expect(answers.map(({ answer }) => sums(answer)[0])).toEqual(answers.map(({ answer }) => sums(answer)[1]));
    expect(answers.map(({ answer }) => answer.lines.length)).toEqual([4, 6, 4, 4, 3, 3]);
  });

  test('of whole figures tells who comes in and who goes out, and is logged', async () => {
    const { answer, looks } = await asked<BridgeAnswer>(
      `/api/bridge?first=owner&second=school&${DAYS}&where=unit%3D${UPPER}&audience=internal`,
    );
    expect(answer.lines[0]).toMatchObject({ added: { numerator: 0, denominator: 0 }, taken: { numerator: 0 } });
    expect(looks).toEqual([`hr-analyst bridge owner school where unit=${UPPER}`]);
  });

  test('of whole figures is held to a principal’s own school, and refused a reader', async () => {
    const { app, looks } = testApp();
    const bridge = async (role: string, unit: string | null, where = '') => {
      const body = JSON.stringify({ role, unit });
      const init = { method: 'POST', body, headers: { 'content-type': 'application/json' } };
      const cookie = (await app.request('/api/session', init)).headers.get('set-cookie')?.split(';')[0] ?? '';
      const path = `/api/bridge?first=owner&second=school&${DAYS}${where}&audience=internal`;
      const response = await app.request(path, { headers: { cookie } });
      return { status: response.status, answer: (await response.json()) as BridgeAnswer };
    };
    const own = await bridge('principal', UPPER);
    expect([own.status, own.answer.definitions.from.denominator]).toEqual([200, 50]);
    expect(looks).toEqual([`principal bridge owner school where unit=${UPPER}`]);
    expect((await bridge('principal', UPPER, `&where=unit%3D${TINY}`)).status).toBe(403);
    expect((await bridge('council-reader', null)).status).toBe(403);
  });

  test('of few persons is refused to the public with one reason', async () => {
    const { status, answer } = await asked<Problem>(
      `/api/bridge?first=owner&second=school&${DAYS}&where=unit%3D${TINY}`,
    );
    expect([status, answer.code]).toEqual([422, 'protected']);
  });

  test.each([
    ['first=owner&second=ks', 422, 'definition-not-computed'],
    ['first=owner&second=other', 400, 'unknown-definition'],
    ['first=owner&second=nfer&from=2025-01-01&to=2025-06-01', 400, 'definition-needs-two-years'],
    ['first=owner&second=nfer&from=1990-10-01&to=1991-10-01', 422, 'days-not-delivered'],
    ['first=owner&second=nfer&from=2025-10-01&to=2024-10-01', 400, 'period-backwards'],
    ['first=owner&second=school&as-known-on=2020-01-01', 422, 'not-known-then'],
  ])('%s is answered %i %s', async (query, status, code) => {
    const answered = await asked<Problem>(`/api/bridge?${query}`);
    expect([answered.status, answered.answer.code]).toEqual([status, code]);
  });

  test('as known on two days has late corrections as its line', async () => {
    const { answer } = await asked<BridgeAnswer>(
      `/api/bridge?first=owner&second=owner&${DAYS}&as-known-on=2025-12-05&second-as-known-on=now&lang=en`,
    );
    expect(answer.lines.map(({ choice, text }) => [choice, text])).toEqual([
      ['known-on', 'Corrections that came after 5\u00a0December\u00a02025: nobody, 0.0\u00a0percentage points.'],
    ]);
  });
});

describe('GET /api/bridge/export', () => {
  test('is the public bridge with its exact fractions and sources, whoever asks', async () => {
    const { app, looks } = testApp();
    const response = await app.request(
      `/api/bridge/export?format=csv&first=owner&second=school&${DAYS}&audience=internal`,
    );
    const text = await response.text();
    expect(response.headers.get('content-disposition')).toContain('laget-bridge-owner-school.csv');
    expect(text).toContain('Bytter mellom skolene regnes med;moves;7;0;0,026616;7 / 263;0,212928');
    expect(text).toContain('docs/metrics/B3-school-turnover.md');
    expect(looks).toEqual([]);
  });
});

describe('GET /api/turnover', () => {
  test('gives every definition for the same group and days, few of them withheld', async () => {
    const { answer } = await asked<TurnoversAnswer>(`/api/turnover?${DAYS}`);
    expect(answer.figures.map(({ definition, state }) => `${definition} ${state}`)).toEqual([
      ...['owner shown', 'school shown', 'ks-rules shown', 'register shown', 'nces shown', 'nfer-sector shown'],
      ...['nfer shown', 'average-headcount shown', 'exit-rate shown'],
    ]);
    expect(answer.asked).toBe('2024-10-01/2025-10-01');
  });

  test('tells what has no figure in words, never as nought', async () => {
    const { answer } = await asked<TurnoversAnswer>(`/api/turnover?${DAYS}&where=unit%3D${TINY}`);
    expect(new Set(answer.figures.map(({ state }) => state))).toEqual(new Set(['withheld']));
    expect(answer.figures.map(({ value }) => value).filter((value) => value !== null)).toEqual([]);
    expect(answer.figures[0]?.reason).toContain('personvern');
  });
});

describe('GET /api/definitions', () => {
  test.each(['nb', 'nn', 'en'])('has a name, a sentence and a source for each, in %s', async (lang) => {
    const { answer } = await asked<DefinitionsAnswer>(`/api/definitions?lang=${lang}`);
    const all = [...answer.definitions, ...answer.references];
    expect(all).toHaveLength(10);
    expect(all.filter((one) => one.name === '' || one.explanation === '' || one.source.address === '')).toEqual([]);
  });

  test('keeps what KS has published, with what one owner cannot compute', async () => {
    const { answer } = await asked<DefinitionsAnswer>('/api/definitions');
    const [ks] = answer.references;
    expect(ks?.series.map(({ id, percents }) => [id, percents['2021–2022']])).toEqual([
      ['all', 13.6],
      ['7962', 7.9],
      ['7963', 6.6],
      ['7966', 7.7],
      ['6572', 27.6],
      ['7517', 10.9],
      ['6675', 13.8],
    ]);
    expect(ks?.cannot).toContain('hvem som går til en annen kommune, står ikke i skoleeierens egne data');
  });
});
