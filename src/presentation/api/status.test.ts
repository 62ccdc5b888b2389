import { expect, test } from 'vitest';
import { statusText } from '../cli/texts/status-text.ts';
import { asText } from '../language/index.ts';
import { testApp } from './__data__/test-app.ts';
import type { Problem, StatusAnswer } from './contract/index.ts';

const asked = async (path: string, given = testApp(), headers: Record<string, string> = {}) => {
  const response = await given.app.request(path, { headers });
  return { status: response.status, answer: (await response.json()) as StatusAnswer & Problem };
};
const asRole = async (given: ReturnType<typeof testApp>, role: string, unit: string | null) => {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ role, unit });
  const response = await given.app.request('/api/session', { method: 'POST', body, headers });
  return { cookie: response.headers.get('set-cookie')?.split(';')[0] ?? '' };
};
const plain = (text: string) => text.replace(/\u00a0/g, ' ');

test('the status is public unless asked otherwise, and nothing is logged', async () => {
  const given = testApp();
  const { answer } = await asked('/api/status', given);
  expect([answer.audience, answer.group, given.looks]).toEqual(['public', 'Total', []]);
  expect(plain(asText(answer.size?.main ?? []))).toBe('53 personer var ansatt i Fjordvik kommune 1. oktober 2025.');
});

test('what is kept of a status is told again to whoever asks the same, and to nobody else', async () => {
  const paths = ['?audience=internal', '', '?group=leader', '?group=leader&audience=internal', '?lang=nn', '?group=x'];
  const [kept, anew] = [testApp(), testApp()];
  Object.assign(kept.open.administration, { changes: async () => '' });
  const told: unknown[] = [];
  const made: unknown[] = [];
  for (const path of [...paths, ...paths]) {
    told.push(await asked(`/api/status${path}`, kept));
    made.push(await asked(`/api/status${path}`, anew));
  }
  expect(told).toEqual(made);
  expect(new Set(made.map((one) => JSON.stringify(one))).size).toBe(paths.length);
  expect(kept.looks).toEqual(anew.looks);
});

test('a group with few is told as withheld, without a number, a picture value or a way back to it', async () => {
  const { answer } = await asked('/api/status?group=leader');
  expect(answer.size).toMatchObject({ state: 'withheld', value: null, rest: '' });
  expect(answer.size?.series.map(({ value, text }) => [value, text])).toEqual([[null, '']]);
});

test('the internal audience is told whole figures, and every look is logged', async () => {
  const given = testApp();
  const { answer } = await asked('/api/status?group=leader&audience=internal', given);
  expect(plain(asText(answer.size?.main ?? []))).toBe('3 ledere var ansatt i Fjordvik kommune 1. oktober 2025.');
  expect(given.looks).toEqual(['hr-analyst B2', 'hr-analyst A1', 'hr-analyst B2', 'hr-analyst B2']);
});

test.each([
  ['council-reader', null],
  ['principal', '974589095'],
] as const)('a %s is refused the whole figures of the owner', async (role, unit) => {
  const given = testApp();
  const { status, answer } = await asked('/api/status?audience=internal', given, await asRole(given, role, unit));
  expect([status, given.looks]).toEqual([403, []]);
  expect(answer.detail.length).toBeGreaterThan(10);
});

test('an unknown staff group is refused, not told as nobody', async () => {
  expect((await asked('/api/status?group=trollmenn')).answer.code).toBe('unknown-code');
});

test('each of the four characteristics says what is not connected, and who can deliver it', async () => {
  const { answer } = await asked('/api/status?lang=nn');
  expect(answer.characteristics.map(({ id }) => id)).toEqual(['applicants', 'staying', 'environment', 'development']);
  expect(
    answer.characteristics.filter(({ missing }) => missing.some(({ from, how }) => from !== '' && how !== '')),
  ).toHaveLength(4);
});

test('what has come in is told with its findings, newest first', async () => {
  const { answer } = await asked('/api/status');
  expect(answer.deliveries).toEqual([
    { id: 'd000001', label: 'Uttrekk fra HR-systemet', at: '2026-09-15T10:00:00.000Z', withdrawn: false, findings: 1 },
  ]);
  expect(answer.sources.map(({ source, day }) => [source, day])).toEqual([['hr-extract', '2026-09-15']]);
});

test('the command line tells the same sentences as text', async () => {
  const { answer } = await asked('/api/status?lang=en');
  const text = plain(statusText(answer, 'en'));
  expect(text).toContain('* 53 persons were employed by Fjordvik kommune on 1 October 2025.');
  expect(text).toContain(
    '- Not connected: How many qualified applicants each post has, and how many posts are filled.',
  );
});
