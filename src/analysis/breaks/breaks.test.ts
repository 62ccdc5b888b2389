import { describe, expect, test } from 'vitest';
import { NORTH, question, SOUTH, schools, WEST } from '../../../test/analysis/asking.ts';
import { day, factsOfWorld, history, row, type SmallWorld } from '../../../test/analysis/small-world.ts';
import { ALWAYS } from '../../record/index.ts';
import { OPEN_END } from '../../terms/index.ts';
import { ask, buildDataset, type Question, type SeriesBreak } from '../index.ts';
import { isKnown } from './breaks-told.ts';
import { KNOWN_BREAKS } from './known-breaks.ts';
import { daysOfStates, placingBreaks, seenBreaks, statesOf, successionBreaks } from './seen-breaks.ts';

const ROWS = [row(0, NORTH, '2018-08-01/'), row(1, SOUTH, '2019-08-01/'), row(2, WEST, '2018-08-01/2021-09-01')];
const HR = schools({ rows: ROWS });
const AMELDING = schools({ rows: [], deliveries: [history('2025-12-01', ROWS, { source: 'amelding' })] });
const series = { kind: 'between', from: day('2019-01-01'), to: day('2025-10-01'), grain: 'school-year' } as const;

/** A break of everything on 1 January 2021, unless said. */
function broken(more: Partial<SeriesBreak> = {}): SeriesBreak {
  const text = { nb: 'x', nn: 'x', en: 'x' };
  return {
    id: 'own-000001',
    day: day('2021-01-01'),
    kind: 'own',
    words: { written: true, title: text, reason: text },
    address: null,
    metrics: [],
    dimensions: [],
    groups: [],
    units: [],
    sources: [],
    known: [{ from: day('2021-02-01'), to: OPEN_END }],
    ...more,
  };
}

const NONE = { workplaces: [], positions: [] };

/** What a table tells of breaks: id and the rows concerned. */
function told(world: SmallWorld, asked: Question, breaks: readonly SeriesBreak[]) {
  const table = ask(buildDataset(factsOfWorld(world)), asked, { breaks });
  if ('refusal' in table) throw new Error(table.refusal.code);
  return (table.breaks ?? []).map(({ id, rows }) => [id, rows]);
}

const EVERY_ROW = [['own-000001', {}]];

describe('a break is told beside a table', () => {
  test('where it lies in its period, and not where it lies before or after it', () => {
    const on = (text: string) => question('A1', { period: { kind: 'day', at: day(text) } });
    expect(told(HR, question('A1', { period: series }), [broken()])).toEqual(EVERY_ROW);
    expect(told(HR, on('2020-12-31'), [broken()])).toEqual([]);
    expect(told(HR, on('2021-01-01'), [broken()])).toEqual(EVERY_ROW);
  });

  test('also where it lies in the year before: a figure is read beside last year', () => {
    const on = (text: string) => question('A1', { period: { kind: 'day', at: day(text) } });
    expect(told(HR, on('2021-12-31'), [broken()])).toEqual(EVERY_ROW);
    expect(told(HR, on('2022-01-01'), [broken()])).toEqual([]);
  });

  test('of its own metrics only, and of others where they are broken down or narrowed by a dimension of it', () => {
    const contract = broken({ metrics: ['A4'], dimensions: ['contract'] });
    expect(told(HR, question('A4', { period: series }), [contract])).toEqual(EVERY_ROW);
    expect(told(HR, question('A1', { period: series }), [contract])).toEqual([]);
    expect(told(HR, question('A1', { period: series, by: ['contract'] }), [contract])).toEqual([
      ['own-000001', { contract: ['permanent', 'temporary', 'unknown'] }],
    ]);
    const temporary = [{ dimension: 'contract', codes: ['temporary'] }] as const;
    expect(told(HR, question('A1', { period: series, where: temporary }), [contract])).toEqual(EVERY_ROW);
  });

  test('only where one of its sources is the one that counts', () => {
    const asked = question('A1', { period: series });
    expect(told(HR, asked, [broken({ sources: ['amelding'] })])).toEqual([]);
    expect(told(AMELDING, asked, [broken({ sources: ['amelding'] })])).toEqual(EVERY_ROW);
  });

  test('of units only in figures about them, by row; the whole owner goes on', () => {
    const ofNorth = broken({ units: [NORTH] });
    expect(told(HR, question('A1', { period: series }), [ofNorth])).toEqual([]);
    expect(told(HR, question('A1', { period: series, by: ['unit'] }), [ofNorth])).toEqual([
      ['own-000001', { unit: [NORTH] }],
    ]);
    const north = [{ dimension: 'unit', codes: [NORTH] }] as const;
    const south = [{ dimension: 'unit', codes: [SOUTH] }] as const;
    expect(told(HR, question('A1', { period: series, where: north }), [ofNorth])).toEqual(EVERY_ROW);
    expect(told(HR, question('A1', { period: series, where: south, by: ['unit'] }), [ofNorth])).toEqual([]);
  });

  test('of a subgroup not in figures of its whole group, of a group also in its subgroups', () => {
    const fine = broken({ groups: ['skoleledelse_mellomleder'] });
    const whole = broken({ groups: ['leader'] });
    const byGroup = question('A1', { period: series, by: ['staff-group'] });
    const bySubgroup = question('A1', { period: series, by: ['staff-subgroup'] });
    expect(told(HR, byGroup, [fine])).toEqual([]);
    expect(told(HR, byGroup, [whole])).toEqual([['own-000001', { 'staff-group': ['leader'] }]]);
    expect(told(HR, bySubgroup, [fine])).toEqual([['own-000001', { 'staff-subgroup': ['skoleledelse_mellomleder'] }]]);
    expect(told(HR, bySubgroup, [whole])).toEqual([
      ['own-000001', { 'staff-subgroup': ['skoleledelse_rektor', 'skoleledelse_mellomleder', 'leader'] }],
    ]);
    const leaders = [{ dimension: 'staff-group', codes: ['leader'] }] as const;
    expect(told(HR, question('A1', { period: series, where: leaders }), [fine, whole])).toEqual(EVERY_ROW);
    const teachers = [{ dimension: 'staff-group', codes: ['teacher'] }] as const;
    expect(told(HR, { ...bySubgroup, where: teachers }, [fine, whole])).toEqual([]);
  });

  test('as it was known on the day asked about: not before it was recorded, nor after it was taken back', () => {
    const taken = broken({ known: [{ from: day('2025-12-05'), to: day('2025-12-20') }] });
    const known = (asKnownOn: string | null) =>
      told(HR, question('A1', { period: series, asKnownOn: asKnownOn === null ? null : day(asKnownOn) }), [taken]);
    expect([known('2025-12-04'), known('2025-12-05'), known('2025-12-20'), known(null)]).toEqual([
      [],
      EVERY_ROW,
      [],
      [],
    ]);
  });

  test('of moves between units where a unit of it is told of', () => {
    const pair = { kind: 'between', from: day('2020-10-01'), to: day('2021-10-01'), grain: null } as const;
    const asked = question('B8', { period: pair, by: ['unit'] });
    expect(told(HR, asked, [broken({ units: [NORTH] })])).toEqual([['own-000001', { unit: [NORTH] }]]);
  });
});

describe('breaks the record shows by itself', () => {
  test('a unit that followed another cuts both, by name', () => {
    const world = schools({ rows: ROWS, successions: [{ from: NORTH, to: SOUTH, day: day('2022-08-01') }] });
    const [one] = successionBreaks(buildDataset(factsOfWorld(world)));
    expect(one).toMatchObject({
      day: day('2022-08-01'),
      kind: 'succession',
      units: [NORTH, SOUTH],
      words: { code: 'unit-followed', values: { from: `Skole ${NORTH}`, to: `Skole ${SOUTH}` } },
    });
  });

  const position = (code: string, subgroup: string, from: string | null, to = OPEN_END) => ({
    position: code,
    subgroup,
    from: from === null ? ALWAYS : day(from),
    to,
  });
  const breaksOf = (positions: ReturnType<typeof position>[]) =>
    placingBreaks({ positions, workplaces: [] }, (unit) => unit).map((one) => [one.day, one.groups, one.words]);

  test('a code placed in another group from a day cuts the old and the new, with their groups', () => {
    const from = day('2023-01-01');
    const [[on, groups] = []] = breaksOf([
      position('4102', 'skoleassistent', null, from),
      position('4102', 'sfo_aks_assistent', '2023-01-01'),
    ]);
    expect([on, groups]).toEqual([from, ['skoleassistent', 'sfo_aks_assistent', 'team', 'aks']]);
  });

  test('a code placed within its group cuts the subgroups only', () => {
    const [[, groups] = []] = breaksOf([
      position('4102', 'skoleassistent', null, day('2023-01-01')),
      position('4102', 'miljoearbeider', '2023-01-01'),
    ]);
    expect(groups).toEqual(['skoleassistent', 'miljoearbeider']);
  });

  test('a code of the catalogue that is placed elsewhere from a day is cut from where the catalogue has it', () => {
    const [[, groups] = []] = breaksOf([position('5131125', 'sfo_aks_assistent', '2023-01-01')]);
    expect(groups).toEqual(['skoleassistent', 'sfo_aks_assistent', 'team', 'aks']);
  });

  test('a code placed for always, or placed again where it was, is no break', () => {
    expect(breaksOf([position('4102', 'skoleassistent', null)])).toEqual([]);
    expect(breaksOf([position('5131125', 'skoleassistent', '2023-01-01')])).toEqual([]);
  });

  test('a workplace that is another unit from a day cuts both units', () => {
    const [one] = placingBreaks(
      {
        positions: [],
        workplaces: [
          { workplace: 'Nordre', unit: NORTH, from: ALWAYS, to: day('2024-08-01') },
          { workplace: 'Nordre', unit: SOUTH, from: day('2024-08-01'), to: OPEN_END },
        ],
      },
      (unit) => unit,
    );
    expect(one).toMatchObject({ day: day('2024-08-01'), units: [NORTH, SOUTH], kind: 'placing' });
  });
});

describe('the breaks that are known for every owner', () => {
  const written = KNOWN_BREAKS.flatMap(({ words }) => (words.written ? [words.title, words.reason] : []));

  test('stand once each, say where they can be read about, and name metrics as the catalogue does', () => {
    expect(new Set(KNOWN_BREAKS.map(({ id }) => id)).size).toBe(KNOWN_BREAKS.length);
    expect(KNOWN_BREAKS.filter(({ address }) => !address?.startsWith('https://'))).toEqual([]);
    expect(KNOWN_BREAKS.flatMap(({ metrics }) => metrics).filter((id) => !/^[A-H]\d{1,2}m?$/.test(id))).toEqual([]);
  });

  test('say it in three languages, a title without and a reason with a full stop', () => {
    expect(written.filter(({ nb, nn, en }) => [nb, nn, en].some((text) => text.trim() === ''))).toEqual([]);
    const ends = KNOWN_BREAKS.flatMap(({ words }) => (words.written ? [[words.title.nb, words.reason.nb]] : []));
    expect(ends.filter(([title, reason]) => title?.endsWith('.') || !reason?.endsWith('.'))).toEqual([]);
  });

  test('cut temporary shares of a-meldinger at the new year 2021, and nothing counted from the HR system', () => {
    const asked = question('A4', { period: series });
    expect(told(AMELDING, asked, KNOWN_BREAKS)).toEqual([['amelding-2021', {}]]);
    expect(told(HR, asked, KNOWN_BREAKS)).toEqual([]);
  });

  test('cut middle leaders of a-meldinger when assistant principals got a code', () => {
    const asked = question('A1', { period: series, by: ['staff-subgroup'] });
    expect(told(AMELDING, asked, KNOWN_BREAKS)).toContainEqual([
      'occupation-code-1228194',
      { 'staff-subgroup': ['skoleledelse_mellomleder'] },
    ]);
    expect(told(AMELDING, question('A1', { period: series, by: ['staff-group'] }), KNOWN_BREAKS)).toEqual([]);
  });
});

test('a break that is seen in the record was known from the day the record said it, and not before', () => {
  const followed = [{ from: NORTH, to: SOUTH, day: day('2022-08-01') }];
  const now = buildDataset(factsOfWorld(schools({ rows: ROWS, successions: followed })));
  const earlier = [{ ...now, successions: [], knownFrom: day('2024-01-01') }];
  const dataset = { ...now, earlier, contextFrom: day('2025-03-01') };
  expect(daysOfStates(dataset)).toEqual([day('2024-01-01'), day('2025-03-01')]);
  const seen = seenBreaks(statesOf(dataset, [NONE, NONE], NONE));
  expect(seen.map(({ kind, known }) => [kind, known])).toEqual([
    [
      'succession',
      [
        { from: expect.any(Number), to: day('2024-01-01') },
        { from: day('2025-03-01'), to: OPEN_END },
      ],
    ],
  ]);
  expect(
    seen.map((one) => [isKnown(one, day('2024-06-01')), isKnown(one, day('2025-06-01')), isKnown(one, null)]),
  ).toEqual([[false, true, true]]);
});
