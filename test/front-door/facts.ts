import { type CalibrationRow, type Compared, compared, type Nearness } from '../../src/demo/calibration/row.ts';
import { DISTRICTS } from '../../src/demo/large/districts.ts';
import { PUPILS } from '../../src/demo/large/published-sizes.ts';
import type {
  AroundAnswer,
  FigureAnswer,
  FigureRow,
  SchoolsAnswer,
} from '../../src/presentation/api/contract/index.ts';

/** Answers a GET below `/api`, as a browser gets it. */
export type Ask = <T>(path: string) => Promise<T>;

const ORDINARY = ['barneskole', 'ungdomsskole', '1-10'];
const COMPULSORY = [...ORDINARY, 'spesialskole'];
const OCTOBERS = 'from=2024-10-01&to=2025-10-01';
const of = (...types: readonly string[]): string => `where=school-type=${encodeURIComponent(types.join(','))}`;
const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);

/** A published figure, and how a reader finds it in Laget's answers. */
interface Fact extends Omit<Compared, 'achieved'> {
  readonly nearness: Nearness;
  readonly told: (ask: Ask) => Promise<number>;
}

/**
 * The row of the whole, or of one line of it, as everybody is told it; as the owner's analyst is where that is withheld: a ratio of several
 * types of school is, where a few assistants of one of them are. A row that neither is told is a fault of the reader's way to it.
 */
async function row(ask: Ask, question: string, line?: string): Promise<FigureRow> {
  for (const audience of ['public', 'internal']) {
    const { rows } = await ask<FigureAnswer>(`figure?${question}&audience=${audience}`);
    const found = rows.find(({ dims }) => line === undefined || Object.values(dims).some(({ code }) => code === line));
    if (found?.state === 'shown' || found?.state === 'provisional') return found;
  }
  throw new Error(`not told: ${question}`);
}

const value = async (ask: Ask, question: string, line?: string): Promise<number> =>
  (await row(ask, question, line)).value ?? Number.NaN;
const percent = async (ask: Ask, question: string, line?: string): Promise<number> =>
  100 * (await value(ask, question, line));

/** Pupils stand below «other professions per 100 pupils». */
const pupils = async (ask: Ask, year: number, types: readonly string[]): Promise<number> =>
  (await row(ask, `metric=A10&at=${year}-10-01&${of(...types)}`)).denominator ?? Number.NaN;

function yearly(about: Omit<Fact, 'target' | 'when' | 'told'>, targets: Readonly<Record<number, number>>) {
  return (told: (ask: Ask, year: number) => Promise<number>): Fact[] =>
    Object.entries(targets).map(([year, target]) => ({
      ...about,
      target,
      when: `${year}-10`,
      told: (ask) => told(ask, Number(year)),
    }));
}

const SIZES: readonly Fact[] = [
  ...yearly(
    { id: 'S13', what: 'persons', nearness: 'count' },
    { 2019: 15_300, 2022: 17_000 },
  )((ask, year) => value(ask, `metric=A1&at=${year}-10-01`)),
  {
    ...{ id: 'S13', what: 'persons: over 17,000', when: '2024-10', nearness: 'at-least', target: 17_000 },
    told: (ask) => value(ask, 'metric=A1&at=2024-10-01'),
  },
  {
    ...{ id: 'S16', what: 'teachers, compulsory', when: '2022-10', nearness: 'count', target: 6300 },
    told: (ask) => value(ask, `metric=A1&at=2022-10-01&where=staff-group=teacher&${of(...COMPULSORY)}`),
  },
  {
    ...{ id: 'S16', what: 'teachers, upper secondary', when: '2022-10', nearness: 'count', target: 2200 },
    told: (ask) => value(ask, `metric=A1&at=2022-10-01&where=staff-group=teacher&${of('videregående')}`),
  },
  ...yearly(
    { id: 'S18', what: 'teaching årsverk, compulsory', nearness: 'count' },
    { 2015: 4945.3, 2016: 4974.5, 2017: 5150.9, 2018: 5389.7, 2019: 5657.7 },
  )((ask, year) => value(ask, `metric=A2&at=${year}-10-01&where=staff-group=teacher&${of(...COMPULSORY)}`)),
  {
    ...{ id: 'S20', what: 'central administration', when: '2021-10', nearness: 'count', target: 327 },
    told: (ask) => value(ask, `metric=A1&at=2021-10-01&where=staff-group=administration&${of('annen enhet')}`),
  },
  {
    ...{ id: 'S21', what: 'barne- og ungdomsarbeidere', when: '2023-10', nearness: 'count', target: 758 },
    told: (ask) => value(ask, 'metric=A1&at=2023-10-01&where=staff-subgroup=barne_og_ungdomsarbeider'),
  },
  ...yearly(
    { id: 'S22', what: 'assistants’ årsverk, compulsory (S18 × S23)', nearness: 'count' },
    { 2015: 692.3, 2016: 746.2, 2017: 819, 2018: 878.5 },
  )(async (ask, year) => (await row(ask, assistants(year))).numerator ?? Number.NaN),
  ...yearly(
    { id: 'S23', what: 'assistants per 100 teachers’ årsverk', nearness: 'share' },
    { 2015: 14, 2016: 15, 2017: 15.9, 2018: 16.3 },
  )((ask, year) => value(ask, assistants(year))),
];

function assistants(year: number): string {
  return `metric=A10t&at=${year}-10-01&${of(...COMPULSORY)}`;
}

const NEED: readonly Fact[] = [
  {
    ...{ id: 'S3', what: 'pupils, ordinary schools', when: '2025-10', nearness: 'count', target: 59_809 },
    told: (ask) => pupils(ask, 2025, ORDINARY),
  },
  {
    ...{ id: 'S24', what: 'pupils since the year before, %', when: '2025-10', nearness: 'share', target: -2.9 },
    told: async (ask) => 100 * ((await pupils(ask, 2025, ORDINARY)) / (await pupils(ask, 2024, ORDINARY)) - 1),
  },
  {
    ...{ id: 'G7', what: 'pupils per class teacher’s årsverk', when: '2018-10', nearness: 'count', target: 13.2 },
    told: async (ask) => {
      const classes = `metric=A2&at=2018-10-01&where=staff-subgroup=laerer_grunnskole&${of(...COMPULSORY)}`;
      return (await pupils(ask, 2018, COMPULSORY)) / (await value(ask, classes));
    },
  },
  {
    ...{ id: 'A1', what: 'days lost of days agreed, compulsory, %', when: '2025', nearness: 'share', target: 7.7 },
    told: (ask) => percent(ask, `metric=F1&from=2025-01-01&to=2026-01-01&${of(...COMPULSORY)}`),
  },
];

const PEOPLE: readonly Fact[] = [
  {
    ...{ id: 'Q2', what: 'teachers of 60 and more, %', when: '2023-10', nearness: 'share', target: 10 },
    told: (ask) => percent(ask, 'metric=A7&at=2023-10-01&where=staff-group=teacher'),
  },
  {
    ...{ id: 'Q2', what: 'of 60 and more: upper secondary less compulsory, points', when: '2023-10' },
    ...{ nearness: 'at-least', target: 0 },
    told: async (ask) => {
      const aged = 'metric=A7&at=2023-10-01&where=staff-group=teacher';
      return (
        (await percent(ask, `${aged}&${of('videregående')}`)) - (await percent(ask, `${aged}&${of(...COMPULSORY)}`))
      );
    },
  },
  {
    ...{ id: 'Q2', what: 'share over 62 since 2015, points', when: '2023-10', nearness: 'at-most', target: -0.5 },
    told: async (ask) => {
      const over = (year: number) => percent(ask, `metric=A7o&at=${year}-10-01&where=staff-group=teacher`);
      return (await over(2023)) - (await over(2015));
    },
  },
  {
    ...{ id: 'T10', what: 'of teachers who left: to their home municipality, %', when: '2022-23' },
    ...{ nearness: 'share', target: 35 },
    told: (ask) => percent(ask, 'metric=B7&from=2022-08-01&to=2023-08-01&where=staff-group=teacher', 'move-home'),
  },
  {
    ...{ id: 'T12', what: 'left the school less left the owner, teachers, points', when: '2024-25' },
    ...{ nearness: 'at-least', target: 1 },
    told: async (ask) => {
      const left = (metric: string) => percent(ask, `metric=${metric}&${OCTOBERS}&where=staff-group=teacher`);
      return (await left('B3')) - (await left('B2'));
    },
  },
  {
    ...{
      id: 'plan',
      what: 'turnover at a normal level: everybody, %',
      when: '2024-25',
      nearness: 'at-most',
      target: 16,
    },
    told: (ask) => percent(ask, `metric=B2&${OCTOBERS}`),
  },
  {
    ...{ id: 'plan', what: 'left the owner where conditions are hard less elsewhere', when: '2024-25' },
    ...{ nearness: 'at-most', target: 3 },
    told: async (ask) => {
      const left = (where: string) =>
        percent(ask, `metric=B2&${OCTOBERS}&where=staff-group=teacher&where=living-conditions=${where}`);
      return (await left('exposed')) - (await left('other'));
    },
  },
];

type Schools = SchoolsAnswer['schools'];

/** S1. */
const UNITS: Readonly<Record<string, number>> = {
  barneskole: 81,
  ungdomsskole: 28,
  '1-10': 22,
  videregående: 29,
  spesialskole: 10,
  voksenopplæring: 4,
  'annen enhet': 3,
};

function quantile(list: readonly number[], share: number): number {
  const sorted = list.toSorted((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const [low = 0, high = low] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low + (high - low) * (place - Math.floor(place));
}

/** Pupils per person employed, of schools whose number is told. */
function perEmployed(schools: Schools): number {
  const told = schools.filter(({ pupils: counted, headcount }) => counted !== null && headcount.value !== null);
  return sum(told.map((one) => one.pupils?.count ?? 0)) / sum(told.map((one) => one.headcount.value ?? 0));
}

/** Rank correlation of a published order of the districts and the order an answer gives. */
function sameOrder(told: readonly { readonly wanted: number; readonly got: number }[]): number {
  const rank = (list: readonly number[]) => list.map((one) => list.filter((other) => other < one).length);
  const [wanted, got] = [rank(told.map((one) => one.wanted)), rank(told.map((one) => one.got))];
  const n = told.length;
  const apart = sum(wanted.map((place, i) => (place - (got[i] ?? 0)) ** 2));
  return 1 - (6 * apart) / (n * (n * n - 1));
}

/** What the list of schools tells: how many of each type, how large, and how need and staff go together. */
function ofSchools(schools: Schools): CalibrationRow[] {
  const typed = (type: string) => schools.filter(({ schoolType }) => schoolType.code === type);
  const about = (id: string, what: string, target: number, achieved: number) => ({
    ...{ id, what, target, achieved },
    when: '2026-08',
  });
  const sizes = ['barneskole', 'ungdomsskole', '1-10'] as const;
  const starting = [...typed('barneskole'), ...typed('1-10')];
  const inConditions = (code: string) =>
    perEmployed(starting.filter(({ livingConditions }) => livingConditions.code === code));
  const ratios = DISTRICTS.map((plan, i) => ({
    wanted: plan.pupilsPerEmployee,
    got: perEmployed(schools.filter(({ area }) => Number(area?.code) === i + 1)),
  }));
  return [
    ...Object.entries(UNITS).map(([type, count]) =>
      compared('count', about('S1', `units: ${type}`, count, typed(type).length)),
    ),
    ...sizes.flatMap((type, i) =>
      [0, 0.25, 0.5, 0.75, 1].map((share, place) => {
        const told = typed(type).flatMap((one) => one.pupils?.count ?? []);
        const [id, target] = [['S4', 'S6', 'S8'][i] ?? '', PUPILS[type].quantiles[place] ?? 0];
        return compared('quantile', about(id, `pupils, ${type}: ${share}`, target, quantile(told, share)));
      }),
    ),
    compared('at-least', about('G1', 'districts by pupils per employed: rank correlation', 0.9, sameOrder(ratios))),
    compared(
      'at-least',
      about(
        'G4',
        'pupils per employed: elsewhere less hard conditions',
        0.5,
        inConditions('other') - inConditions('exposed'),
      ),
    ),
  ];
}

/** Published facts beside what the public answers tell of the large owner, row by row. */
export async function factsTold(ask: Ask): Promise<readonly CalibrationRow[]> {
  const rows: CalibrationRow[] = [];
  for (const { nearness, told, ...about } of [...SIZES, ...NEED, ...PEOPLE]) {
    rows.push(compared(nearness, { ...about, achieved: await told(ask) }));
  }
  const { living } = await ask<AroundAnswer>('around');
  const hardness = DISTRICTS.map(({ lowIncome }, i) => ({
    wanted: lowIncome,
    got: living.find(({ area }) => area.code === String(i + 1).padStart(2, '0'))?.index ?? Number.NaN,
  }));
  const order = { id: 'G6', what: 'districts by living conditions: rank correlation', when: '2025', target: 1 };
  rows.push(compared('at-least', { ...order, achieved: sameOrder(hardness) }));
  const { schools } = await ask<SchoolsAnswer>('schools');
  return [...rows, ...ofSchools(schools.filter(({ schoolType }) => schoolType.code !== 'unknown'))];
}
