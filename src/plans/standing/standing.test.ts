import { describe, expect, test } from 'vitest';
import type { Asker } from '../../access/index.ts';
import type { RawTable } from '../../analysis/index.ts';
import { cell, rawTable } from '../../disclosure/__data__/raw-tables.ts';
import type { Audience, Figures, Question } from '../../disclosure/index.ts';
import { publish } from '../../disclosure/publish/publish.ts';
import { dayOf, formatDay } from '../../terms/index.ts';
import { reading, standingWith, untold, yearly } from './__data__/readings.ts';
import { changesIn, standingOf, standpoint } from './standing.ts';

const ASKER: Asker = { who: 'test', role: 'council-reader', unit: null };
const HORIZON = dayOf(2026, 8, 31);

/** Leavers of 1000 by year from 2011 on: none before the record begins, a part of the first year. */
const LEFT = [0, 0, 0, 40, 120, 122, 119, 121, 120, 118, 121, 120, 119, 121];
const B2 = rawTable(
  'B2',
  LEFT.map((left, i) => cell(['Total'], left, { denominator: 1000, period: `${2011 + i}-10-01/${2012 + i}-10-01` })),
);

function stock({ period }: Question): RawTable {
  const days = period.kind === 'days' ? period.days : [];
  const cells = days.map((day, i) => cell(['Total'], 1000 + i, { period: formatDay(day) }));
  return rawTable('A1', cells, { notes: [{ code: 'months-delivered', values: { units: 9, complete: 7 } }] });
}

function gate(asked: Question[] = []): Pick<Figures, 'answer' | 'state'> {
  return {
    answer: async (question: Question, _asker: Asker, audience: Audience) => {
      asked.push(question);
      if (audience === 'internal') return { refusal: { code: 'no-internal-access', role: 'council-reader' } };
      const limits = { fewestPersons: 5, smallestBase: 10 };
      if (question.metric === 'B2' && question.by[0] === 'staff-group') return publish(B2, limits);
      return question.metric === 'A1' ? publish(stock(question), limits) : { refusal: { code: 'no-data' } };
    },
    state: () => ({ dataset: 'sha256:test', fingerprint: 'f', horizon: HORIZON, monthsDelivered: {} }),
  };
}

const standing = async (baseDay = null as ReturnType<typeof dayOf> | null) => {
  const found = await standingOf(gate(), { asker: ASKER, audience: 'public', baseDay });
  if ('refusal' in found) throw new Error(found.refusal.code);
  return found;
};

describe('how the owner stands', () => {
  test('is told from the year after the first that shows leavers', async () => {
    const { start, base } = await standing();
    expect([start, base]).toEqual(['2015-10-01', { schoolYear: 2015, chosen: false }]);
  });

  test('stocks are asked for on the day of the horizon in every year since', async () => {
    const points = standpoint(await standing(), 'A1', 'Total')?.reading.points;
    expect([points?.[0]?.period, points?.at(-1)?.period, points?.length]).toEqual(['2016-08-31', '2026-08-31', 11]);
  });

  test('the chosen base year holds, and one before the record is whole does not', async () => {
    expect((await standing(dayOf(2021, 10, 1))).base).toEqual({ schoolYear: 2021, chosen: true });
    expect((await standing(dayOf(2022, 3, 1))).base).toEqual({ schoolYear: 2021, chosen: true });
    expect((await standing(dayOf(2012, 10, 1))).base).toEqual({ schoolYear: 2015, chosen: false });
  });

  test('what was delivered of the last twelve months comes with it', async () => {
    expect((await standing()).notes).toEqual([{ code: 'months-delivered', values: { units: 9, complete: 7 } }]);
  });

  test('figures that cannot be answered are left out', async () => {
    expect(standpoint(await standing(), 'A4', 'Total')).toBeNull();
  });

  test('a headcount that has grown by one a year is far from where it began, and the leavers are not', async () => {
    const { looked, refused, found } = changesIn(await standing(), 'Total');
    expect([looked, refused, found.map(({ judged, since }) => [judged.reading.metric, since])]).toEqual([
      2,
      0,
      [['A1', 'base']],
    ]);
  });

  test('the first reports did not look at headcounts', async () => {
    expect(changesIn(await standing(), 'Total', 'at-first')).toEqual({ looked: 1, refused: 0, found: [] });
  });

  test('the rest of the staff is looked at where it is asked about, and not among the groups', () => {
    const subject = { dimension: 'staff-group', code: 'other', name: null } as const;
    const rest = standingWith([reading('A9', yearly(2015, [5, 6]), { subject })]);
    const looked = (group: string, through?: 'at-first') => changesIn(rest, group, through).looked;
    expect([looked('Total'), looked('other'), looked('Total', 'at-first')]).toEqual([0, 1, 1]);
  });

  test('what is withheld is compared with nothing, and was counted in the first reports', () => {
    const hidden = standingWith([reading('B2', [untold('2024-10-01/2025-10-01', 'withheld')])]);
    expect([changesIn(hidden, 'Total').looked, changesIn(hidden, 'Total', 'at-first').looked]).toEqual([0, 1]);
  });
});

describe('the revision of a provisional exit rate', () => {
  const year = (first: number) => `${first}-08-01/${first + 1}-08-01`;
  const rate = (exits: number, first: number, provisional = false) =>
    cell(['Total'], exits, { denominator: 1000, period: year(first), provisional });
  const now = rawTable('B4', [rate(150, 2024), rate(155, 2025, true)]);
  const then = rawTable('B4', [rate(160, 2024, true)]);
  const answering = (known: RawTable | null): Pick<Figures, 'answer' | 'state'> => ({
    ...gate(),
    answer: async (question, asker, audience) => {
      const table = question.asKnownOn === null ? now : known;
      if (question.metric !== 'B4') return gate().answer(question, asker, audience);
      return table === null ? { refusal: { code: 'no-data' } } : publish(table, { fewestPersons: 5, smallestBase: 10 });
    },
  });
  const revision = async (known: RawTable | null) => {
    const found = await standingOf(answering(known), { asker: ASKER, audience: 'public', baseDay: null });
    return 'refusal' in found ? found.refusal : found.revision;
  };

  test('is last year’s, as it was known on the same day, and as it is known now', async () => {
    expect(await revision(then)).toEqual({
      knownOn: '2025-08-31',
      unit: 'per-100-years',
      earlier: 16,
      now: 15,
      sources: null,
    });
  });

  test('is not told where nothing was known then', async () => {
    expect(await revision(null)).toBeNull();
  });
});

test('who may not see whole figures is refused, at the first question', async () => {
  const asked: Question[] = [];
  const found = await standingOf(gate(asked), { asker: ASKER, audience: 'internal', baseDay: null });
  expect([found, asked.length]).toEqual([{ refusal: { code: 'no-internal-access', role: 'council-reader' } }, 1]);
});

test('with nothing delivered there are no data', async () => {
  const empty = {
    ...gate(),
    state: () => ({ dataset: 'sha256:0', fingerprint: 'f', horizon: null, monthsDelivered: {} }),
  };
  const found = await standingOf(empty, { asker: ASKER, audience: 'public', baseDay: null });
  expect(found).toEqual({ refusal: { code: 'no-data' } });
});
