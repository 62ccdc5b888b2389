import type { SchoolType } from '../../terms/index.ts';
import type { PositionKey } from './positions.ts';

/** A kind of work as the simulation sees it. Levels: facts.md 1.3, 1.4, 1.9 (Oslo and KS figures, some assumed). */
export interface Job {
  readonly women: number;
  /** Share of new people hired on a temporary contract. */
  readonly temporary: number;
  /** Share with a full position; the rest draw from `parts`. */
  readonly fullTime: number;
  /** Shares of a position, hundredths of a per cent. */
  readonly parts: readonly number[];
  /** Yearly chance that a permanent person resigns. */
  readonly resigns: number;
  /** Yearly chance of going to another school of the owner. */
  readonly moves: number;
  readonly ageMean: number;
  readonly ageSpread: number;
  readonly youngest: number;
}

const TEACHING_PARTS = [8000, 8000, 6000, 5000, 9000, 4000] as const;
const SMALL_PARTS = [5000, 6000, 4500, 4000, 7000, 5500] as const;

function job(women: number, temporary: number, resigns: number, age: readonly [number, number, number]): Job {
  return {
    women,
    temporary,
    resigns,
    fullTime: 0.75,
    parts: TEACHING_PARTS,
    moves: 0.03,
    ageMean: age[0],
    ageSpread: age[1],
    youngest: age[2],
  };
}

export const JOBS = {
  principal: { ...job(0.6, 0, 0.075, [50, 6, 36]), fullTime: 1, moves: 0.02 },
  'middle-leader': { ...job(0.66, 0.03, 0.08, [46, 7, 30]), fullTime: 0.95, moves: 0.03 },
  teacher: { ...job(0.73, 0.5, 0.09, [37, 11, 23]), moves: 0.054 },
  'vocational-teacher': { ...job(0.42, 0.3, 0.075, [49, 8, 28]), moves: 0.03 },
  'unqualified-teacher': { ...job(0.58, 0.85, 0.2, [28, 7, 19]), fullTime: 0.6 },
  'special-teacher': { ...job(0.85, 0.25, 0.08, [43, 10, 26]), moves: 0.05 },
  'aks-leader': { ...job(0.7, 0.05, 0.09, [40, 8, 24]), fullTime: 0.9 },
  aks: { ...job(0.62, 0.5, 0.165, [29, 10, 18]), fullTime: 0.15, parts: SMALL_PARTS },
  'child-youth-worker': { ...job(0.75, 0.25, 0.085, [35, 11, 20]), fullTime: 0.45, parts: TEACHING_PARTS, moves: 0.04 },
  assistant: { ...job(0.66, 0.6, 0.175, [31, 11, 18]), fullTime: 0.2, parts: SMALL_PARTS },
  milieu: { ...job(0.66, 0.25, 0.1, [34, 9, 22]), fullTime: 0.7 },
  counsellor: { ...job(0.8, 0.1, 0.08, [42, 10, 26]), fullTime: 0.8 },
  secretary: { ...job(0.9, 0.06, 0.06, [46, 9, 22]), fullTime: 0.8 },
  operations: { ...job(0.3, 0.05, 0.06, [47, 9, 22]), fullTime: 0.85, moves: 0.02 },
  office: { ...job(0.62, 0.08, 0.08, [44, 8, 25]), fullTime: 1, moves: 0.005 },
} as const satisfies Record<string, Job>;
export type JobKey = keyof typeof JOBS;
export const JOB_KEYS = Object.keys(JOBS) as readonly JobKey[];

type Shares = Readonly<Partial<Record<JobKey, number>>>;

const LOWER: Shares = {
  principal: 0,
  'middle-leader': 0.04,
  teacher: 0.5,
  'special-teacher': 0.04,
  'aks-leader': 0.012,
  aks: 0.16,
  'child-youth-worker': 0.07,
  assistant: 0.08,
  milieu: 0.035,
  counsellor: 0.01,
  secretary: 0.02,
  operations: 0.025,
};
const UPPER: Shares = {
  'middle-leader': 0.055,
  teacher: 0.69,
  'special-teacher': 0.045,
  'child-youth-worker': 0.03,
  assistant: 0.05,
  milieu: 0.045,
  counsellor: 0.03,
  secretary: 0.025,
  operations: 0.025,
};

/** How a unit's staff is put together, as shares of its size; every unit but the office has one principal besides. */
export const STAFFING: Readonly<Record<SchoolType, Shares>> = {
  barneskole: LOWER,
  '1-10': { ...LOWER, teacher: 0.56, aks: 0.11, 'aks-leader': 0.01 },
  ungdomsskole: UPPER,
  videregående: { ...UPPER, teacher: 0.74, 'child-youth-worker': 0.01, counsellor: 0.04 },
  spesialskole: {
    'middle-leader': 0.07,
    teacher: 0.25,
    'special-teacher': 0.18,
    'child-youth-worker': 0.1,
    assistant: 0.16,
    milieu: 0.17,
    secretary: 0.04,
  },
  voksenopplæring: { 'middle-leader': 0.06, teacher: 0.74, counsellor: 0.1, secretary: 0.06 },
  'annen enhet': { office: 1 },
  unknown: {},
};

export type Choice = readonly (readonly [PositionKey, number])[];

const GENERAL_TEACHER: Choice = [
  ['teacher', 45],
  ['teacher-plus', 30],
  ['lector', 14],
  ['teacher-unqualified', 7],
  ['substitute', 4],
];
const POSITIONS_OF: Readonly<Record<Exclude<JobKey, 'teacher'>, Choice>> = {
  principal: [['principal', 1]],
  'middle-leader': [
    ['deputy-principal', 1],
    ['department-head', 2],
  ],
  'vocational-teacher': [['vocational-teacher', 1]],
  'unqualified-teacher': [['teacher-unqualified', 1]],
  'special-teacher': [['special-teacher', 1]],
  'aks-leader': [['aks-leader', 1]],
  aks: [
    ['aks-assistant', 8],
    ['aks-base-leader', 1],
  ],
  'child-youth-worker': [['child-youth-worker', 1]],
  assistant: [['assistant', 1]],
  milieu: [
    ['milieu-worker', 5],
    ['milieu-therapist', 5],
    ['family-guide', 1],
  ],
  counsellor: [
    ['counsellor', 5],
    ['social-worker', 3],
    ['nurse', 2],
  ],
  secretary: [['secretary', 1]],
  operations: [
    ['caretaker', 3],
    ['librarian', 2],
  ],
  office: [
    ['office-adviser', 20],
    ['school-chief', 1],
  ],
};

/** Positions a job may have in a kind of school, with weights. */
export function positionsOf(jobKey: JobKey, type: SchoolType): Choice {
  if (jobKey !== 'teacher') return POSITIONS_OF[jobKey];
  if (type === 'videregående')
    return [
      ['upper-lector', 4],
      ['upper-teacher', 4],
      ['vocational-teacher', 3],
    ];
  return type === 'voksenopplæring' ? [['adult-teacher', 1]] : GENERAL_TEACHER;
}

/** How the mix changes: child and youth workers grow about 8 % a year, assistants give way (facts.md S21, S23). */
export function trend(jobKey: JobKey, yearsSince2015: number): number {
  if (jobKey === 'child-youth-worker') return 0.7 * 1.08 ** yearsSince2015;
  return jobKey === 'assistant' ? Math.max(0.6, 1.15 - 0.03 * yearsSince2015) : 1;
}
