import { beforeAll, describe, expect, test } from 'vitest';
import { takenInOwner } from '../../../test/taken-in-owner.ts';
import type { BreaksAnswer, FigureAnswer, StatusAnswer, StatusSentence } from '../api/contract/index.ts';
import { type } from './__data__/typing.ts';

const env = { LAGET_DATA: takenInOwner(), LAGET_TODAY: '2026-09-15' };
const json = async <T>(...argv: string[]) => JSON.parse((await type([...argv, '--format', 'json'], env)).out) as T;
const status = () => json<StatusAnswer>('status', '--audience', 'internal');
const sentence = (answer: StatusAnswer, kind: string): StatusSentence | undefined =>
  [...(answer.size === null ? [] : [answer.size]), ...answer.characteristics.flatMap((one) => one.sentences)].find(
    (one) => one.kind === kind,
  );
const plain = (text: string | undefined) => text?.replace(/\u00a0/g, ' ');

let before: StatusAnswer;
beforeAll(async () => {
  before = await status();
});

describe('a break planted between the last two years, of those who leave and the temporary share', () => {
  let after: StatusAnswer;
  let id: string;
  beforeAll(async () => {
    const words = ['--title', 'Nytt HR-system.', '--reason', 'Timelønte kom med'];
    const about = ['--metric', 'owner-turnover', '--metric', 'A4'];
    id = (await json<{ id: string }>('breaks', 'add', '--day', '2025-09-20', ...words, ...about)).id;
    after = await status();
  });

  test.each(['leavers', 'temporary'])('refuses the change of «%s», and says why instead', (kind) => {
    const [then, now] = [sentence(before, kind), sentence(after, kind)];
    expect(then?.rest).toMatch(/Ett år før/);
    expect(now?.main).toEqual(then?.main);
    expect(plain(now?.rest)).toContain(
      'Året før er ikke sammenlignet, for serien er brutt 20. september 2025: Nytt HR-system. Timelønte kom med.',
    );
    expect(now?.rest).not.toMatch(/Ett år før|svingninger/);
    expect(now?.breaks.map(({ day }) => day)).toEqual(['2025-09-20']);
  });

  test.each(['size', 'full-time', 'older', 'tenure'])('leaves «%s» as it was', (kind) => {
    expect(sentence(after, kind)).toEqual(sentence(before, kind));
  });

  test('has no verdict on them: not in the list, not since the base year, not in the first sentence', () => {
    const told = new Set(after.changes.rows.map(({ figure }) => figure.metric));
    expect([told.has('owner-turnover'), told.has('temporary-share')]).toEqual([false, false]);
    const refused = after.development.filter((row) => row.refused !== null);
    expect(refused.map(({ kind, earlier, difference, verdict }) => [kind, earlier, difference, verdict])).toEqual([
      ['leavers', '', '', ''],
      ['temporary', '', '', ''],
    ]);
    expect(after.changes.refused).toBeGreaterThan(0);
    expect(after.changes.looked + after.changes.refused).toBe(before.changes.looked);
    expect(plain(after.lead)).toMatch(/^Vi kan ikke si om flere eller færre ansatte slutter, for serien er brutt/);
  });

  test('stands beside the figure in JSON, text and CSV, and beside no other', async () => {
    const figure = await json<FigureAnswer>('figure', 'B2');
    expect(figure.breaks).toEqual([
      {
        id,
        day: '2025-09-20',
        kind: 'own',
        title: 'Nytt HR-system',
        reason: 'Timelønte kom med.',
        address: null,
        metrics: ['B2', 'A4'],
        rows: {},
      },
    ]);
    expect((await json<FigureAnswer>('figure', 'A1')).breaks).toEqual([]);
    const line = 'Brudd 20. september 2025: Nytt HR-system. Timelønte kom med.';
    expect(plain((await type(['figure', 'B2'], env)).out)).toContain(line);
    expect(plain((await type(['figure', 'B2', '--format', 'csv'], env)).out)).toContain(`Brudd i serien;${line}`);
  });

  test('is not there as known before it was told, and no figure has moved', async () => {
    const known = ['--from', '2024-10-01', '--to', '2025-10-01', '--as-known-on'];
    const [then, now] = [
      await json<FigureAnswer>('figure', 'B2', ...known, '2026-09-14'),
      await json<FigureAnswer>('figure', 'B2', ...known, '2026-09-15'),
    ];
    expect([then.breaks.length, now.breaks.length]).toEqual([0, 1]);
    expect(now.rows).toEqual(then.rows);
  });

  test('taken back, everything is said as before; put again, it is refused again', async () => {
    await type(['breaks', 'withdraw', id], env);
    expect(await status()).toEqual(before);
    await type(['breaks', 'restore', id], env);
    expect(await status()).toEqual(after);
    const own = (await json<BreaksAnswer>('breaks')).breaks.filter(({ origin }) => origin === 'own');
    expect(own.map(({ counts, words }) => [counts, words.map((word) => word.counts)])).toEqual([
      [true, [true, false, true]],
    ]);
  });
});

test('the list has the breaks known for every owner, in the language asked for', async () => {
  const { breaks } = await json<BreaksAnswer>('breaks', '--lang', 'en');
  const one = breaks.find(({ id }) => id === 'occupation-code-1228194');
  expect(one).toMatchObject({ day: '2021-06-01', origin: 'known', groups: [{ label: 'Middle leaders' }] });
});

test('what cannot be understood is refused or wrong use, and nothing is kept', async () => {
  const words = ['--day', '2025-01-01', '--title', 'a', '--reason', 'b'];
  const exits = [
    (await type(['breaks', 'add', ...words, '--metric', 'lykke'], env)).exit,
    (await type(['breaks', 'add', '--title', 'a', '--reason', 'b'], env)).exit,
    (await type(['breaks', 'withdraw', 'own-000099'], env)).exit,
    (await type(['breaks', 'withdraw'], env)).exit,
  ];
  expect(exits).toEqual([4, 2, 4, 2]);
  expect((await json<BreaksAnswer>('breaks')).breaks.filter(({ origin }) => origin === 'own')).toHaveLength(1);
});
