import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type } from '../../__data__/typing.ts';

function fileOf(content: unknown): string {
  const path = join(mkdtempSync(join(tmpdir(), 'laget-coverage-')), 'school.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
}

/** Ada has Norwegian and teaches mathematics; Bo has mathematics and teaches Norwegian; nobody has English. */
const SCHOOL = {
  teachers: [
    { id: 'Ada', hours: 10, credits: { norsk: 60, engelsk: 30 }, now: { 'matematikk 8-10': 5 } },
    { id: 'Bo', hours: 10, credits: { matematikk: 60 }, now: { 'norsk 8-10': 5 } },
  ],
  taught: [
    { subject: 'norsk', level: '8-10', hours: 5 },
    { subject: 'matematikk', level: '8-10', hours: 5 },
    { subject: 'engelsk', level: '8-10', hours: 4 },
    { subject: 'valfag', level: '8-10', hours: 2 },
  ],
};

test('classes are exchanged before anybody studies, and the law says how many credits are asked', async () => {
  const { exit, out } = await type(['coverage', fileOf(SCHOOL), '--format', 'json', '--at', '2026-08-01']);
  expect(exit).toBe(0);
  const { best, alternatives, uncovered } = JSON.parse(out);
  expect(best.study).toEqual([{ teacher: 'Ada', taught: 'engelsk 8-10', stp: 30 }]);
  expect(uncovered).toEqual({});
  expect(alternatives[0].study).toEqual([{ teacher: 'Bo', taught: 'engelsk 8-10', stp: 60 }]);
  const old = await type(['coverage', fileOf(SCHOOL), '--format', 'json', '--at', '2013-10-01']);
  expect(JSON.parse(old.out).best.credits).toBe(0);
});

test('it is told in words, with the exchange and that the school chooses', async () => {
  const { out } = await type(['coverage', fileOf(SCHOOL)]);
  expect(out).toContain('30 studiepoeng videreutdanning');
  expect(out).toContain('- Ada: norsk 8-10, 5 timer (i dag 0)');
  expect(out).toContain('Skolen velger.');
});

test.each([
  [[], 'not-a-school'],
  [{}, 'no-teachers'],
  [{ ...SCHOOL, teachers: [{ id: 'Ada', hours: 'ten' }] }, 'not-a-number'],
  [{ ...SCHOOL, taught: [{ subject: 'norsk', level: '11-13', hours: 2 }] }, 'level-not-known'],
  [{ ...SCHOOL, teachers: [SCHOOL.teachers[0], SCHOOL.teachers[0]] }, 'twice'],
])('%j is refused: %s', async (school, code) => {
  const { exit, err } = await type(['coverage', fileOf(school), '--format', 'json']);
  expect(exit).toBe(4);
  expect(err).toContain(`"code":"${code}"`);
});

test.each([
  ['--budget', '200000'],
  ['--courses', '2'],
  ['--credit-price', '1000'],
  ['--swap-price', '1000'],
  ['--only-credits'],
])('with a file %s is not dropped, but refused', async (...typed) => {
  const { exit, out, err } = await type(['coverage', fileOf(SCHOOL), ...typed]);
  expect([exit, out]).toEqual([2, '']);
  expect(err).toContain(`${typed[0]} goes with --unit`);
});

test.each([
  ['--credit-price', '100001', '100000'],
  ['--swap-price', '100001', '100000'],
  ['--budget', '100000001', '100000000'],
  ['--courses', '401', '400'],
  ['--courses', '1.5', '400'],
])('%s %s is refused as the server refuses it: the most is %s', async (option, amount, most) => {
  const { exit, err } = await type(['coverage', '--unit', '974589095', option, amount]);
  expect(exit).toBe(2);
  expect(err).toContain(`from 0 to ${most}`);
});
