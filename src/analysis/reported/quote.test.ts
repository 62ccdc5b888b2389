import { expect, test } from 'vitest';
import { EMPTY_WORLD, factsOfWorld } from '../../../test/analysis/small-world.ts';
import { COUNTRY, dayOf, formatDay, OPEN_END } from '../../terms/index.ts';
import { ask } from '../answer/ask.ts';
import { KNOWN_BREAKS } from '../breaks/known-breaks.ts';
import { METRICS } from '../metrics/index.ts';
import type { Question } from '../question.ts';
import { buildDataset } from '../read-model/build-dataset.ts';
import { PUBLISHED_BY_KS } from './published-by-ks.ts';
import { quote } from './quote.ts';
import type { ReportedFigure } from './reported-figure.ts';

/** The table as KS prints it, typed in on its own: position code; five years from 1 December 2017. */
const AS_PRINTED = `Total;12.2;12.6;12.7;12.8;13.6
6572;23.9;24.8;25.0;25.7;27.6
6675;12.9;12.9;12.3;12.5;13.8
7517;9.4;9.5;9.8;10.2;10.9
7962;7.4;7.6;7.9;7.8;7.9
7963;6.7;6.6;6.8;6.8;6.6
7966;8.5;8.6;7.7;7.7;7.7`;

const QUESTION: Question = { metric: 'B1', by: [], where: [], period: { kind: 'latest' }, asKnownOn: null };
const YEARS = { kind: 'between', from: dayOf(2017, 12, 1), to: dayOf(2022, 12, 1), grain: 'year' } as const;

function asked(question: Partial<Question> = {}, more: readonly ReportedFigure[] = []) {
  return quote(() => 'sha256:test', { ...QUESTION, ...question }, METRICS.B1, [...PUBLISHED_BY_KS, ...more]);
}

function quoted(question: Partial<Question> = {}, more: readonly ReportedFigure[] = []) {
  const table = asked(question, more);
  if ('refusal' in table) throw new Error(table.refusal.code);
  return table;
}

/** A figure of KS that is taken in. */
function taken(change: Partial<ReportedFigure>): ReportedFigure {
  const [one] = PUBLISHED_BY_KS;
  if (one === undefined) throw new Error('KS has published');
  return {
    ...one,
    id: 'd000001-1',
    delivery: 'd000001',
    publishedOn: dayOf(2024, 11, 1),
    from: dayOf(2022, 12, 1),
    to: dayOf(2023, 12, 1),
    known: { from: dayOf(2025, 1, 15), to: OPEN_END },
    ...change,
  };
}

test('every value KS has printed is quoted, by position and year, with nothing of ours beside it', () => {
  const { quoted: rows = [], cells, settings, period } = quoted({ period: YEARS });
  const expected = AS_PRINTED.split('\n').flatMap((line) => {
    const [code = '', ...values] = line.split(';');
    return values.map((value, i) => `${code} ${2017 + i}-12-01/${2018 + i}-12-01 ${value}`);
  });
  const told = rows.map(({ codes, period: two, value }) => `${codes[2]} ${two} ${(value * 100).toFixed(1)}`);
  expect(told.sort()).toEqual(expected.sort());
  expect(rows.every(({ codes }) => codes[0] === 'KS' && codes[1] === COUNTRY)).toBe(true);
  expect([cells, settings, period]).toEqual([[], {}, { from: '2017-12-01', to: '2022-12-01' }]);
});

test('without a period it is the latest pair, all of the sector first, each row with its source', () => {
  const table = quoted();
  expect(table.quoted?.map(({ codes, value }) => [codes[2], value])).toEqual([
    ['Total', 0.136],
    ['6572', 0.276],
    ['6675', 0.138],
    ['7517', 0.109],
    ['7962', 0.079],
    ['7963', 0.066],
    ['7966', 0.077],
  ]);
  expect(table.quoted?.[0]).toMatchObject({
    period: '2021-12-01/2022-12-01',
    numerator: null,
    denominator: null,
    quoted: { publisher: 'KS', definition: 'ks', publishedOn: null },
  });
  expect(table.names['reported-group']).toMatchObject({ '7962': 'Adjunkt (7962)' });
  expect(table.notes).toEqual([{ code: 'quoted-figures', values: { publisher: 'KS' } }]);
});

test('it is neither broken down nor narrowed: it would look like ours', () => {
  const refusal = { code: 'figure-is-quoted', metric: 'B1', publisher: 'KS' };
  expect(asked({ by: ['staff-group'] })).toEqual({ refusal });
  expect(asked({ where: [{ dimension: 'unit', codes: ['974760673'] }] })).toEqual({ refusal });
});

test.each([
  ['2019-12-01', '2020-12-01', 7],
  ['2019-10-01', '2020-10-01', 0],
  ['2017-12-01', '2022-12-01', 0],
])('two days are these two days: %s and %s have %d figures', (from, to, figures) => {
  const days = [from, to].map((text) => dayOf(...(text.split('-').map(Number) as [number, number, number])));
  const [first = OPEN_END, second = OPEN_END] = days;
  const table = asked({ period: { kind: 'between', from: first, to: second, grain: null } });
  expect('refusal' in table ? 0 : table.quoted?.length).toBe(figures);
  if (figures === 0) expect(table).toEqual({ refusal: { code: 'nothing-reported', metric: 'B1' } });
});

test('as known on a day only what was published by then', () => {
  expect(quoted({ asKnownOn: dayOf(2023, 12, 30) }).period).toMatchObject({ to: '2021-12-01' });
  expect(quoted({ asKnownOn: dayOf(2023, 12, 31) }).period).toMatchObject({ to: '2022-12-01' });
  expect(asked({ asKnownOn: dayOf(2015, 1, 1) })).toEqual({ refusal: { code: 'nothing-reported', metric: 'B1' } });
});

test('what is taken in stands with it from the day it is known, until it is taken back', () => {
  const newer = taken({ value: 0.141 });
  const back = taken({ value: 0.2, from: dayOf(2023, 12, 1), to: dayOf(2024, 12, 1), withdrawnOn: dayOf(2025, 2, 1) });
  const then = { ...back, known: { from: dayOf(2025, 1, 15), to: dayOf(2025, 2, 1) } };
  expect(quoted({}, [newer, then]).quoted?.map(({ value }) => value)).toEqual([0.141]);
  expect(quoted({ asKnownOn: dayOf(2025, 1, 31) }, [newer, then]).quoted?.map(({ value }) => value)).toEqual([0.2]);
  expect(quoted({ asKnownOn: dayOf(2025, 1, 14) }, [newer, then]).period).toMatchObject({ to: '2022-12-01' });
});

test('of several figures for the same the one published last stands, and the others are told of', () => {
  const first = taken({ value: 0.141 });
  const revised = taken({ id: 'd000002-1', value: 0.143, publishedOn: dayOf(2025, 3, 1) });
  const own = taken({ id: 'd000003-1', place: null, value: 0.1 });
  const table = quoted({}, [revised, first, own]);
  expect(table.quoted?.map(({ codes, value }) => [codes[1], value])).toEqual([
    [COUNTRY, 0.143],
    ['owner', 0.1],
  ]);
  expect(table.notes.at(-1)).toEqual({ code: 'quoted-otherwise', values: { figures: 1 } });
  expect(table.quoted?.[0]?.quoted.publishedOn).toBe(formatDay(dayOf(2025, 3, 1)));
});

test('a figure by another definition, of one day, of one school or in persons is no KS turnover', () => {
  const others = [
    taken({ definition: 'owner' }),
    taken({ to: null }),
    taken({ place: '974760673' }),
    taken({ measure: 'persons', value: 300 }),
    taken({ metricId: 'B2' }),
  ];
  expect(quoted({}, others).period).toMatchObject({ to: '2022-12-01' });
});

test('the breaks of what is quoted are told beside it, where its years cross them', () => {
  const breaks = KNOWN_BREAKS;
  const world = buildDataset(factsOfWorld(EMPTY_WORLD));
  const after = { from: dayOf(2023, 12, 1), to: dayOf(2024, 12, 1) };
  const newest = taken({ value: 0.14, ...after });
  const told = (period: Question['period']) => {
    const table = ask(world, { ...QUESTION, period }, { breaks, reported: [...PUBLISHED_BY_KS, newest] });
    return 'refusal' in table ? table.refusal.code : (table.breaks ?? []).map(({ day, rows }) => [day, rows]);
  };
  expect(told({ kind: 'latest' })).toEqual([['2024-05-01', {}]]);
  expect(told(YEARS)).toEqual([]);
});
