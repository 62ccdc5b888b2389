import { type Day, dayOf, dayParts, type SchoolType } from '../../terms/index.ts';
import { at } from '../chance.ts';
import { type Choice, type JobKey, positionsOf } from '../world/jobs.ts';
import type { StaffPlan } from '../world/staff-plan.ts';
import type { DemoUnit } from '../world/world.ts';

type Shares = Readonly<Partial<Record<JobKey, number>>>;

/** Persons per registered employee of 2026 (facts.md S16, S20, S21 give the sums; the rest is assumed, 1.9). */
const SHARES: Readonly<Partial<Record<SchoolType, Shares>>> = {
  barneskole: {
    'middle-leader': 0.04,
    teacher: 0.309,
    'unqualified-teacher': 0.0218,
    'special-teacher': 0.026,
    'aks-leader': 0.0098,
    aks: 0.175,
    'child-youth-worker': 0.0567,
    assistant: 0.08,
    milieu: 0.05,
    counsellor: 0.014,
    secretary: 0.028,
    operations: 0.035,
  },
  ungdomsskole: {
    'middle-leader': 0.06,
    teacher: 0.53,
    'unqualified-teacher': 0.032,
    'special-teacher': 0.04,
    'child-youth-worker': 0.0274,
    assistant: 0.04,
    milieu: 0.06,
    counsellor: 0.04,
    secretary: 0.03,
    operations: 0.035,
  },
  '1-10': {
    'middle-leader': 0.045,
    teacher: 0.389,
    'unqualified-teacher': 0.026,
    'special-teacher': 0.032,
    'aks-leader': 0.0067,
    aks: 0.12,
    'child-youth-worker': 0.0503,
    assistant: 0.06,
    milieu: 0.05,
    counsellor: 0.025,
    secretary: 0.027,
    operations: 0.033,
  },
  spesialskole: {
    'middle-leader': 0.06,
    teacher: 0.17,
    'unqualified-teacher': 0.02,
    'special-teacher': 0.16,
    'child-youth-worker': 0.128,
    assistant: 0.15,
    milieu: 0.16,
    counsellor: 0.02,
    secretary: 0.03,
  },
  videregående: {
    'middle-leader': 0.04,
    teacher: 0.431,
    'vocational-teacher': 0.12,
    'special-teacher': 0.015,
    'child-youth-worker': 0.0091,
    assistant: 0.02,
    milieu: 0.03,
    counsellor: 0.04,
    secretary: 0.03,
    operations: 0.03,
  },
  voksenopplæring: { 'middle-leader': 0.05, teacher: 0.7, counsellor: 0.08, secretary: 0.05 },
  'annen enhet': { 'middle-leader': 0.06, teacher: 0.5, assistant: 0.15, secretary: 0.06 },
};

type Points = readonly (readonly [year: number, factor: number])[];

/** Teaching staff as årsverk went (S18), then as persons did (S16); later assumed. */
const TEACHING: Points = [
  [2015, 0.862],
  [2016, 0.861],
  [2017, 0.891],
  [2018, 0.933],
  [2019, 0.979],
  [2022, 0.991],
  [2026, 1],
];
/** Everybody whose numbers are not published: so that all together are 15,300 in 2019 and 17,000 in 2022 (S13). */
const OTHERS: Points = [
  [2015, 0.84],
  [2019, 0.87],
  [2022, 1.03],
  [2026, 1.03],
];
const CURVES: Readonly<Partial<Record<JobKey, Points>>> = {
  teacher: TEACHING,
  'vocational-teacher': TEACHING,
  'special-teacher': TEACHING,
  // Q5, Q3: without approved education 4.7 % in 2015, 6.2 in 2018, 5.8 in 2020, 5.6 in 2022.
  'unqualified-teacher': [
    [2015, 0.72],
    [2016, 0.84],
    [2018, 1.03],
    [2020, 1.02],
    [2022, 1],
    [2026, 1],
  ],
  // S21: 208 in 2014, 758 in 2023; then slower (assumed).
  'child-youth-worker': [
    [2015, 0.273],
    [2016, 0.327],
    [2017, 0.372],
    [2018, 0.43],
    [2019, 0.496],
    [2020, 0.573],
    [2021, 0.662],
    [2022, 0.765],
    [2023, 0.904],
    [2026, 1],
  ],
  // S23: årsverk of assistants per hundred of teachers, and with S18 how many they are (S22).
  assistant: [
    [2015, 0.436],
    [2016, 0.454],
    [2017, 0.515],
    [2018, 0.555],
    [2019, 0.63],
    [2022, 1.05],
    [2026, 1.06],
  ],
  // S20: 238 in 2013, 327 in 2021.
  office: [
    [2015, 0.77],
    [2021, 0.952],
    [2026, 1],
  ],
};

/** Value of a curve on a day: between its points in a straight line, counted from 1 October. */
function onCurve(points: Points, day: Day): number {
  const now = dayParts(day).year;
  const when = now + (day - dayOf(now, 10, 1)) / 365.25;
  const after = points.findIndex(([year]) => year >= when);
  if (after === 0) return at(points, 0)[1];
  if (after < 0) return at(points, points.length - 1)[1];
  const [[y0, v0], [y1, v1]] = [at(points, after - 1), at(points, after)];
  return v0 + ((v1 - v0) * (when - y0)) / (y1 - y0);
}

/** The 1 October of the school year a day lies in: posts are budgeted by the school year. */
function october(day: Day): Day {
  const { year, month } = dayParts(day);
  return dayOf(month >= 8 ? year : year - 1, 10, 1);
}

/** A number in [0, 1) of each unit and job, spread evenly, so that rounding does not gather. */
function phase(unit: DemoUnit, job: JobKey): number {
  let hash = 2166136261;
  for (const character of `${unit.key}/${job}`) hash = Math.imul(hash ^ character.charCodeAt(0), 16777619);
  return (hash >>> 0) / 4294967296;
}

/** Vacancies stand open a while: a plan that is a little larger than the staff. */
const OPEN_VACANCIES = 1.026;

/** At a school this small nobody is hired who would be one too many. */
const TINY = 30;
const TINY_SHARE = 0.6;

function target(unit: DemoUnit, job: JobKey, day: Day): number {
  const isOffice = unit.schoolType === 'annen enhet' && unit.grades === null;
  if (isOffice) return job === 'office' ? Math.round(unit.size * onCurve(CURVES.office ?? OTHERS, october(day))) : 0;
  if (job === 'principal') return unit.size > 0 ? 1 : 0;
  const share = SHARES[unit.schoolType]?.[job] ?? 0;
  if (share === 0) return 0;
  const wanted = unit.size * share * onCurve(CURVES[job] ?? OTHERS, october(day)) * OPEN_VACANCIES;
  return Math.floor(unit.size < TINY ? wanted * TINY_SHARE : wanted + phase(unit, job));
}

const GENERAL: Choice = [
  ['teacher', 45],
  ['teacher-plus', 30],
  ['lector', 18],
  ['substitute', 4],
];
const UPPER: Choice = [
  ['upper-lector', 1],
  ['upper-teacher', 1],
];

function positions(job: JobKey, type: SchoolType): Choice {
  if (job !== 'teacher' || type === 'voksenopplæring') return positionsOf(job, type);
  return type === 'videregående' ? UPPER : GENERAL;
}

/** Of vacant posts, how many are filled at once: heads of schools are hard to find, their deputies are not (the plan). */
function filled(job: JobKey): number {
  return job === 'principal' ? HEADS_FILLED : 1;
}
const HEADS_FILLED = 0.6;

/** The staff of a large city's schools, by kind of school and by year. */
export const CITY_STAFFING: StaffPlan = {
  has: (type, job) => job === 'principal' || (SHARES[type]?.[job] ?? 0) > 0,
  target,
  positions,
  filled,
};

/** Registrations at a unit by year, 2026 = 1: 2.4 % fewer in October 2024 (S24); earlier with the head count. */
const REGISTERED: Points = [
  [2015, 0.82],
  [2019, 0.885],
  [2022, 0.972],
  [2024, 0.9766],
  [2025.4, 1],
];

export function registeredAt(unit: DemoUnit, day: Day): number {
  return Math.round(unit.size * onCurve(REGISTERED, day));
}
