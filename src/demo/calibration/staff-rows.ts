import { type Day, dayOf, dayParts, formatDay } from '../../terms/index.ts';
import type { Tally } from '../truth/truth-of.ts';
import type { Measured } from './measure.ts';
import { type CalibrationRow, compared, type Nearness } from './row.ts';

const COMPULSORY = ['barneskole', 'ungdomsskole', '1-10', 'spesialskole'];
const OLD = ['60-61', '62-66', '67+'];

const teacher = ({ cell }: Tally): boolean => cell['staff-group'] === 'teacher';
const compulsory = ({ cell }: Tally): boolean => COMPULSORY.includes(cell['school-type']);
const upper = ({ cell }: Tally): boolean => cell['school-type'] === 'videregående';
const childWorker = ({ cell }: Tally): boolean => cell['staff-subgroup'] === 'barne_og_ungdomsarbeider';
const assistant = (tally: Tally): boolean => tally.cell['staff-subgroup'] === 'skoleassistent' || childWorker(tally);
const aged =
  (bands: readonly string[]) =>
  ({ cell }: Tally): boolean =>
    bands.includes(cell['age-band']);
const both =
  (a: (tally: Tally) => boolean, b: (tally: Tally) => boolean) =>
  (tally: Tally): boolean =>
    a(tally) && b(tally);

const october = (year: number): Day => dayOf(year, 10, 1);

/** A published figure, and how it is counted here. */
interface Wanted {
  readonly id: string;
  readonly what: string;
  readonly day: Day;
  readonly nearness: Nearness;
  readonly target: number;
  readonly achieved: (measured: Measured) => number;
}

function yearly(
  years: readonly (readonly [number, number])[],
  make: (year: number, target: number) => Wanted,
): Wanted[] {
  return years.map(([year, target]) => make(year, target));
}

function share(measured: Measured, day: Day, of: readonly [(t: Tally) => boolean, (t: Tally) => boolean]): number {
  return (100 * measured.persons(day, both(of[0], of[1]))) / measured.persons(day, of[1]);
}

/** Per cent of teachers' årsverk in compulsory schools that are held without approved education. */
function unqualified(measured: Measured, day: Day): number {
  const schools = new Set(
    measured.world.units.filter((unit) => COMPULSORY.includes(unit.schoolType)).map((unit) => unit.unit),
  );
  const posts = measured.posts(day).filter(({ post }) => post.position === '2101' && schools.has(post.unit));
  const held = posts.reduce((total, { post }) => total + (post.percent ?? 0), 0) / 10_000;
  return (100 * held) / measured.fullTime(day, both(teacher, compulsory));
}

function meanAge(measured: Measured, day: Day, code: (position: string) => boolean): number {
  const held = measured.posts(day).filter(({ post }) => code(post.position));
  return held.reduce((total, { person }) => total + (day - person.birthDay) / 365.25, 0) / Math.max(1, held.length);
}

const isTeacher = (position: string): boolean => position.startsWith('21');

const SIZES: readonly Wanted[] = [
  ...yearly(
    [
      [2019, 15_300],
      [2022, 17_000],
    ],
    (year, target) => ({
      id: 'S13',
      what: 'persons at the owner',
      day: october(year),
      nearness: 'count',
      target,
      achieved: (m) => m.persons(october(year)),
    }),
  ),
  {
    id: 'S13',
    what: 'persons at the owner: over 17,000',
    day: october(2024),
    nearness: 'at-least',
    target: 17_000,
    achieved: (m) => m.persons(october(2024)),
  },
  {
    id: 'S16',
    what: 'teachers, compulsory schools',
    day: october(2022),
    nearness: 'count',
    target: 6300,
    achieved: (m) => m.persons(october(2022), both(teacher, compulsory)),
  },
  {
    id: 'S16',
    what: 'teachers, upper secondary',
    day: october(2022),
    nearness: 'count',
    target: 2200,
    achieved: (m) => m.persons(october(2022), both(teacher, upper)),
  },
  ...yearly(
    [
      [2015, 4945.3],
      [2016, 4974.5],
      [2017, 5150.9],
      [2018, 5389.7],
      [2019, 5657.7],
    ],
    (year, target) => ({
      id: 'S18',
      what: 'teaching årsverk, compulsory schools',
      day: october(year),
      nearness: 'count',
      target,
      achieved: (m) => m.fullTime(october(year), both(teacher, compulsory)),
    }),
  ),
  {
    id: 'S20',
    what: 'central administration',
    day: october(2021),
    nearness: 'count',
    target: 327,
    achieved: (m) => {
      const office = m.units.find((unit) => unit.key === 'office')?.unit;
      return m.persons(october(2021), ({ cell }) => cell.unit === office);
    },
  },
  {
    id: 'S21',
    what: 'barne- og ungdomsarbeidere',
    day: october(2023),
    nearness: 'count',
    target: 758,
    achieved: (m) => m.persons(october(2023), childWorker),
  },
  {
    id: 'S21',
    what: 'their growth a year since 2015, %',
    day: october(2023),
    nearness: 'share',
    target: 15.5,
    achieved: (m) =>
      100 * ((m.persons(october(2023), childWorker) / m.persons(october(2015), childWorker)) ** 0.125 - 1),
  },
  ...yearly(
    [
      [2015, 14],
      [2016, 15],
      [2017, 15.9],
      [2018, 16.3],
    ],
    (year, target) => ({
      id: 'S23',
      what: 'assistant årsverk per 100 of teachers',
      day: october(year),
      nearness: 'share',
      target,
      achieved: (m) =>
        (100 * m.fullTime(october(year), both(assistant, compulsory))) /
        m.fullTime(october(year), both(teacher, compulsory)),
    }),
  ),
];

const QUALIFICATIONS: readonly Wanted[] = [
  ...yearly(
    [
      [2015, 4.7],
      [2016, 5.5],
      [2017, 5.7],
      [2018, 6.2],
    ],
    (year, target) => ({
      id: 'Q5',
      what: 'teaching without approved education, %',
      day: october(year),
      nearness: 'share',
      target,
      achieved: (m) => unqualified(m, october(year)),
    }),
  ),
  ...yearly(
    [
      [2020, 5.8],
      [2022, 5.6],
    ],
    (year, target) => ({
      id: 'Q3',
      what: 'teaching without approved education, %',
      day: october(year),
      nearness: 'share',
      target,
      achieved: (m) => unqualified(m, october(year)),
    }),
  ),
];

const AGES: readonly Wanted[] = [
  {
    id: 'Q2',
    what: 'teachers of 60 and more, %',
    day: october(2023),
    nearness: 'share',
    target: 10,
    achieved: (m) => share(m, october(2023), [aged(OLD), teacher]),
  },
  {
    id: 'Q2',
    what: 'of 60 and more: upper secondary less compulsory, points',
    day: october(2023),
    nearness: 'at-least',
    target: 0,
    achieved: (m) =>
      share(m, october(2023), [aged(OLD), both(teacher, upper)]) -
      share(m, october(2023), [aged(OLD), both(teacher, compulsory)]),
  },
  {
    id: 'Q2',
    what: 'share of 62 and more since 2015, points',
    day: october(2023),
    nearness: 'at-most',
    target: -0.5,
    achieved: (m) =>
      share(m, october(2023), [aged(['62-66', '67+']), teacher]) -
      share(m, october(2015), [aged(['62-66', '67+']), teacher]),
  },
  {
    id: 'plan',
    what: 'mean age of teachers since 2015, years',
    day: october(2023),
    nearness: 'at-most',
    target: 0,
    achieved: (m) => meanAge(m, october(2023), isTeacher) - meanAge(m, october(2015), isTeacher),
  },
  {
    id: 'plan',
    what: 'vocational teachers older than teachers, years',
    day: october(2023),
    nearness: 'at-least',
    target: 3,
    achieved: (m) =>
      meanAge(m, october(2023), (position) => position === '2113') - meanAge(m, october(2023), isTeacher),
  },
];

const lastPair = ({ world }: Measured): readonly [Day, Day] => {
  const { year, month } = dayParts(world.until);
  const last = month >= 10 ? year : year - 1;
  return [october(last - 1), october(last)];
};

const TURNOVER: readonly Wanted[] = [
  {
    id: 'T11',
    what: 'teachers who left the owner, %: at least',
    day: october(2016),
    nearness: 'at-least',
    target: 9,
    achieved: (m) => m.gone('B2', lastPair(m), teacher),
  },
  {
    id: 'T11',
    what: 'teachers who left the owner, %: at most',
    day: october(2016),
    nearness: 'at-most',
    target: 14,
    achieved: (m) => m.gone('B2', lastPair(m), teacher),
  },
  {
    id: 'T12',
    what: 'left the school less left the owner, teachers, points',
    day: october(2016),
    nearness: 'at-least',
    target: 1,
    achieved: (m) => m.gone('B3', lastPair(m), teacher) - m.gone('B2', lastPair(m), teacher),
  },
  {
    id: 'plan',
    what: 'left the owner where conditions are hard less elsewhere',
    day: october(2016),
    nearness: 'at-most',
    target: 3,
    achieved: (m) => {
      const where = (conditions: string) => (tally: Tally) =>
        teacher(tally) && tally.cell['living-conditions'] === conditions;
      return m.gone('B2', lastPair(m), where('exposed')) - m.gone('B2', lastPair(m), where('other'));
    },
  },
];

/** People: how many, in what, how old, how qualified, how many leave (facts.md 1.1, 1.3, 1.4, and the plan's statements). */
export function staffRows(measured: Measured): CalibrationRow[] {
  return [...SIZES, ...QUALIFICATIONS, ...AGES, ...TURNOVER]
    .filter((wanted) => wanted.day <= measured.world.until)
    .map(({ id, what, day, nearness, target, achieved }) =>
      compared(nearness, { id, what, when: formatDay(day).slice(0, 7), target, achieved: achieved(measured) }),
    );
}
