import { describe, expect, test } from 'vitest';
import { testApp } from './__data__/test-app.ts';
import type { ControlAnswer, Problem } from './contract/index.ts';

const { app, looks } = testApp();
const asked = 'metric=A1&by=staff-group&grain=month';
const get = async (query: string) => (await (await app.request(`/api/control?${query}`)).json()) as ControlAnswer;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('control charts', () => {
  test('tell of each code what is usual and what is not, over the years the grain needs', async () => {
    const { charts, grain, audience } = await get(asked);
    expect([grain, audience]).toEqual(['month', 'public']);
    expect(charts.map(({ dims, verdict }) => [dims['staff-group']?.code, verdict.code])).toEqual([
      ['teacher', 'stands-out'],
      ['leader', 'cannot-tell'],
      ['administration', 'cannot-tell'],
      ['Total', 'stands-out'],
    ]);
  });

  test('of one code: limits from the final points, the provisional one judged by them, in plain words', async () => {
    const { charts, explained } = await get(`${asked}&code=teacher`);
    const [chart] = charts;
    expect(charts).toHaveLength(1);
    expect(chart?.stretches[0]).toMatchObject({ finalPoints: 9, lack: null, verdict: 'stands-out' });
    expect(chart?.points.at(-1)).toMatchObject({
      value: 42,
      state: 'provisional',
      fired: [{ rule: 'outside', side: 'above' }],
      said: 'over øvre grense',
    });
    expect(chart?.sentences.map(plain)).toEqual([
      'Utenfor grensene: 1.10.2025 (over).',
      'Noe av dette er foreløpig.',
      'Kommer det samme merket på samme tid hvert år, er det som regel årstiden. Se da tallet per skoleår.',
    ]);
    expect(explained[0]).toContain('kontrolldiagram');
  });

  test('never tell a number that is withheld', async () => {
    const leader = (await get(`${asked}&code=leader`)).charts[0];
    expect(
      leader?.points.every(({ value, range, state }) => value === null && range === null && state === 'withheld'),
    ).toBe(true);
    expect(leader?.stretches[0]?.limits).toBeNull();
  });

  test('of whole figures are one look-up, and as a file always the public ones', async () => {
    looks.length = 0;
    expect((await get(`${asked}&code=leader&audience=internal`)).audience).toBe('internal');
    expect(looks).toHaveLength(1);
    const file = await app.request(`/api/control/export?${asked}&audience=internal&lang=en`);
    const text = await file.text();
    expect(file.headers.get('content-type')).toContain('text/csv');
    expect(text).toContain('Lower limit;Upper limit;What we see');
    expect(text).toMatch(/Leaders;2025-01-01;;:;;;;/);
    expect(text).toMatch(/Teachers;2025-10-01;42;\*;[\d,]+;[\d,]+;[\d,]+;above the upper limit/);
    expect(looks).toHaveLength(1);
  });

  test.each([
    ['metric=A1&at=2025-10-01', 400, 'wrong-use'],
    ['metric=A1&grain=week', 400, 'unknown-grain'],
    [`${asked}&code=cook`, 400, 'unknown-code'],
    ['metric=B2&grain=month', 400, 'not-a-series'],
    ['metric=A2&grain=month', 422, 'no-data'],
  ])('%s is refused: %i %s', async (query, status, code) => {
    const response = await app.request(`/api/control?${query}`);
    expect([response.status, ((await response.json()) as Problem).code]).toEqual([status, code]);
  });
});
