import { addDays, addMonths, type Day, dayOf, dayParts, type SchoolType, type SuccessionKind } from '../terms/index.ts';
import { pupilsIn } from './large/pupil-history.ts';
import { STAFF_BY_SHARES, type StaffPlan } from './world/staff-plan.ts';
import type { Assumptions, DemoArea, DemoUnit } from './world/world.ts';

export const DEMO_SCALES = ['school', 'small', 'large', 'national'] as const;
export type DemoScale = (typeof DEMO_SCALES)[number];

export const DEFAULT_SEED = 1;
export const DEFAULT_UNTIL: Day = dayOf(2026, 8, 31);

/** A unit as planned: what it is called inside the plan, what it is, and how many persons work there at a time. */
export interface UnitPlan {
  readonly key: string;
  readonly name: string;
  readonly type: SchoolType;
  readonly grades: readonly [number, number] | null;
  readonly size: number;
  /** Where the plan says it; else it is drawn. */
  readonly subArea?: string;
  readonly pupils?: number | null;
}

/** A reorganisation: on `day` the persons of `from` go on at `to` (split by job over several). */
export interface UnitChange {
  readonly kind: SuccessionKind;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly day: Day;
}

/** An action that keeps people: from a day on those at some units are so many times as likely to resign as else. */
export interface PlantedAction {
  /** What the units are called inside the plan. */
  readonly units: readonly string[];
  readonly from: Day;
  readonly resigns: number;
}

/** Everything that makes a scale: the simulation knows no scale by name. */
export interface ScaleParameters {
  readonly ownerName: string;
  /** First simulated day, a 1 August. */
  readonly first: Day;
  readonly units: readonly UnitPlan[];
  readonly changes: readonly UnitChange[];
  /** The map: rows of areas, areas in a row; each area has two sub-areas. */
  readonly areaRows: number;
  readonly areaColumns: number;
  /** How many employments of each kind stand outside the default population at a time, per hundred persons. */
  readonly outsidePerHundred: number;
  /** Years that those at work when the story begins are older than the mean of their job. */
  readonly olderAtStart: number;
  readonly staffing: StaffPlan;
  readonly assumed: Assumptions;
  /** Whose effect an evaluation should find; no published owner has one. */
  readonly action?: PlantedAction;
  /** Of so many earlier years the owner has kept what its HR system said on this day of the year. */
  readonly archivedYears?: number;
  /** A map that is drawn already; else rows and columns are. */
  readonly areas?: readonly DemoArea[];
  /** Persons registered at a unit on a day, whatever their terms: hourly people fill it up. */
  readonly registered?: (unit: DemoUnit, day: Day) => number;
  /** Pupils of a unit in the school year that begins in a year. */
  readonly pupilsIn?: (unit: DemoUnit, year: number) => number | null;
}

const NO_DIFFERENCE: Assumptions = {
  exits: 1,
  retirements: 1,
  moves: 1,
  exitWhereExposed: 1,
  movesWhereExposed: 1,
};

const SMALL_UNITS: readonly UnitPlan[] = [
  { key: 'granlia', name: 'Granlia skole', type: 'barneskole', grades: [1, 7], size: 95 },
  { key: 'solhaug', name: 'Solhaug skole', type: 'barneskole', grades: [1, 7], size: 80 },
  { key: 'bekken', name: 'Bekken skole', type: 'barneskole', grades: [1, 7], size: 42 },
  { key: 'dalen', name: 'Øvre Dalen skole', type: 'barneskole', grades: [1, 7], size: 34 },
  { key: 'bekkedal', name: 'Bekkedal skole', type: 'barneskole', grades: [1, 7], size: 75 },
  { key: 'fjordglott', name: 'Fjordgløtt skole', type: 'barneskole', grades: [1, 7], size: 86 },
  { key: 'utsikten', name: 'Utsikten skole', type: '1-10', grades: [1, 10], size: 122 },
  { key: 'utsikten-b', name: 'Utsikten barneskole', type: 'barneskole', grades: [1, 7], size: 70 },
  { key: 'utsikten-u', name: 'Utsikten ungdomsskole', type: 'ungdomsskole', grades: [8, 10], size: 52 },
  { key: 'strandheim', name: 'Strandheim ungdomsskole', type: 'ungdomsskole', grades: [8, 10], size: 76 },
  { key: 'havna', name: 'Havna skole', type: '1-10', grades: [1, 10], size: 114 },
  { key: 'lyngasen', name: 'Lyngåsen skole', type: '1-10', grades: [1, 10], size: 104 },
  { key: 'fjordvik-vgs', name: 'Fjordvik videregående skole', type: 'videregående', grades: [11, 13], size: 108 },
  { key: 'skogheim-vgs', name: 'Skogheim videregående skole', type: 'videregående', grades: [11, 13], size: 78 },
  { key: 'tunet-old', name: 'Tunet skole', type: 'spesialskole', grades: [1, 10], size: 28 },
  { key: 'tunet', name: 'Tunet skole og ressurssenter', type: 'spesialskole', grades: [1, 10], size: 28 },
  { key: 'voksen', name: 'Fjordvik voksenopplæring', type: 'voksenopplæring', grades: null, size: 38 },
  { key: 'kontor', name: 'Oppvekstkontoret', type: 'annen enhet', grades: null, size: 24 },
];

const SMALL: ScaleParameters = {
  ownerName: 'Fjordvik kommune',
  first: dayOf(2015, 8, 1),
  units: SMALL_UNITS,
  changes: [
    { kind: 'merger', from: ['bekken', 'dalen'], to: ['bekkedal'], day: dayOf(2018, 8, 1) },
    { kind: 'split', from: ['utsikten'], to: ['utsikten-b', 'utsikten-u'], day: dayOf(2021, 8, 1) },
    { kind: 'renumbering', from: ['tunet-old'], to: ['tunet'], day: dayOf(2023, 1, 1) },
  ],
  areaRows: 2,
  areaColumns: 2,
  outsidePerHundred: 5,
  olderAtStart: 3,
  staffing: STAFF_BY_SHARES,
  assumed: NO_DIFFERENCE,
  archivedYears: 2,
  pupilsIn,
};

/** One school with four whole school years of history before the day the story ends. */
function school(until: Day): ScaleParameters {
  const { year, month } = dayParts(addDays(until, 1));
  return {
    ownerName: 'Granlia skole',
    first: dayOf(month >= 8 ? year - 4 : year - 5, 8, 1),
    units: [{ key: 'granlia', name: 'Granlia skole', type: 'barneskole', grades: [1, 7], size: 45 }],
    changes: [],
    areaRows: 1,
    areaColumns: 1,
    outsidePerHundred: 5,
    olderAtStart: 3,
    staffing: STAFF_BY_SHARES,
    assumed: NO_DIFFERENCE,
    pupilsIn,
  };
}

/** Why the demo could not be written: told to whoever asked. */
export class DemoRefusal extends Error {
  readonly code: 'unknown-scale' | 'not-one-of-these' | 'until-too-early';

  constructor(code: DemoRefusal['code'], message: string) {
    super(message);
    this.name = 'DemoRefusal';
    this.code = code;
  }
}

export function isDemoScale(text: string): text is DemoScale {
  return (DEMO_SCALES as readonly string[]).includes(text);
}

/** The parameters of a scale that is not drawn from published figures. Refuses a scale that is told otherwise and a last day with less than a year of history. */
export function scaleParameters(scale: string, until: Day): ScaleParameters {
  if (!isDemoScale(scale))
    throw new DemoRefusal('unknown-scale', `Unknown scale «${scale}». Choose school, small, large or national.`);
  if (scale !== 'school' && scale !== 'small') {
    throw new DemoRefusal('not-one-of-these', `The scale «${scale}» is not a single owner of this kind.`);
  }
  const parameters = scale === 'small' ? SMALL : school(until);
  if (until < addMonths(parameters.first, 13)) {
    throw new DemoRefusal('until-too-early', 'The last day must be at least 13 months after the first of the history.');
  }
  return parameters;
}
