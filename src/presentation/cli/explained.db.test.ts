import { expect, test } from 'vitest';
import { takenInOwner } from '../../../test/taken-in-owner.ts';
import { openRecord } from '../../record/administration/index.ts';
import { dayOf } from '../../terms/index.ts';
import type { FigureAnswer, WithheldReasonsAnswer } from '../api/contract/index.ts';
import { type } from './__data__/typing.ts';

const env = { LAGET_DATA: takenInOwner() };
const PLACE = {
  dataDir: env.LAGET_DATA,
  databaseUrl: null,
  identityKey: null,
  today: () => dayOf(2026, 9, 15),
  now: () => '2026-09-15T10:00:00.000Z',
};
const BY = ['figure', 'A1', '--by', 'staff-group,sex'];

const json = async <T>(...argv: string[]) => JSON.parse((await type([...argv, '--format', 'json'], env)).out) as T;

test('why rows are withheld is told row by row, and each look stands in the log', async () => {
  const figure = await json<FigureAnswer>(...BY);
  const why = await json<WithheldReasonsAnswer>(...BY, '--why');
  const withheld = figure.rows.filter(({ state }) => state === 'withheld').map(({ dims }) => dims);
  expect(withheld.length).toBeGreaterThan(0);
  expect(why.rows.map(({ dims }) => dims)).toEqual(withheld);
  expect(why.rows.map(({ kind }) => kind)).toContain('rule');
  const open = await openRecord(PLACE);
  const [look] = await open.administration.lookUps({ most: 1, seenBy: 'everyone' });
  await open.close();
  expect(look).toMatchObject({ role: 'data-folder-holder', what: 'why A1 by staff-group,sex' });
});

test('as text it follows the public table, marked as internal', async () => {
  const { out, exit } = await type([...BY, '--why'], env);
  expect(exit).toBe(0);
  expect(out).toContain('Hvorfor noe er skjermet\nIntern – ikke for deling.');
  expect(out).toContain('Tallet gjelder færre enn 5 personer.');
});

test('it stands in no file for others, and whole figures have nothing to tell why of', async () => {
  expect((await type([...BY, '--why', '--format', 'csv'], env)).exit).toBe(2);
  expect((await type([...BY, '--why', '--audience', 'internal'], env)).exit).toBe(2);
});

test('where most rows are withheld, the nearest question is one line with its command', async () => {
  const asked = ['figure', 'A1', '--by', 'staff-group', '--at', '2026-06-17'];
  const answer = await json<FigureAnswer>(...asked);
  expect(answer.nearest).toMatchObject({ query: 'metric=A1&by=staff-group&at=2026-06-01', period: '2026-06-01' });
  const { out } = await type(asked, env);
  expect(out.replaceAll('\u00a0', ' ')).toContain(
    'Prøv heller dagen 1. juni 2026: laget figure A1 --by staff-group --at 2026-06-01',
  );
  expect((await json<FigureAnswer>('figure', 'A1')).nearest).toBeUndefined();
});
