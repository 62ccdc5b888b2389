import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { takenInOwner } from '../../../../../test/taken-in-owner.ts';
import type { ActionDesignAnswer, ActionEvaluationAnswer } from '../../../api/contract/index.ts';
import { type } from '../../__data__/typing.ts';

const env = { LAGET_DATA: takenInOwner(), LAGET_TODAY: '2026-09-15' };
const typed = (...argv: string[]) => type(['plan', ...argv], env);
const json = async <T>(...argv: string[]) => JSON.parse((await typed(...argv, '--format', 'json')).out) as T;
const DESIGN = {
  question: 'Slutter færre?',
  metric: 'B2',
  grain: 'school-year',
  from: '2022-10-01',
  to: '2030-10-01',
  method: 'randomisation',
  direction: 'down',
  smallestEffect: 0.02,
};

function fileOf(name: string, content: object): string {
  const path = join(env.LAGET_DATA, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

test('a design is told from a file and fixed, then not undone, and changed only beside the first', async () => {
  const file = fileOf('design.json', DESIGN);
  expect((await typed('design', '2.6')).out).toContain('ikke noe opplegg');
  expect((await typed('design', '2.6', file)).out).toContain('utkast');
  expect((await json<ActionEvaluationAnswer>('evaluate', '2.6')).state).toBe('not-fixed');
  expect((await typed('design', '2.6', '--fix')).out).toContain('før tiltaket startet');
  expect(await typed('design', '2.6', '--undo')).toMatchObject({ exit: 4, err: expect.stringContaining('låst') });
  expect((await typed('design', '2.6', file, '--reason', 'Én skole til')).out).toContain('Én skole til');
  expect((await json<ActionDesignAnswer>('design', '2.6')).told.map(({ mark }) => mark.code)).toEqual([
    'first',
    'amended',
  ]);
});

test.each([
  [['design'], 2, 'CODE'],
  [['design', '9.9'], 4, '9.9'],
  [['design', '9.9', '--fix'], 4, '9.9'],
  [['design', '2.2', fileOf('beside.json', DESIGN), '--fix'], 2, 'FILE | --fix | --undo'],
  [['design', '2.2', fileOf('few.json', { metric: 'B2', hei: 1 })], 4, 'hei'],
  [['design', '2.2', fileOf('bad.json', { ...DESIGN, grain: 'uke' })], 4, 'Periode'],
  [['evaluate'], 2, 'CODE'],
  [['evaluate', '9.9'], 4, '9.9'],
])('%j ends with %d and says what to do', async (argv, exit, words) => {
  const told = await typed(...argv);
  expect([told.exit, told.err]).toEqual([exit, expect.stringContaining(words)]);
});
