import {
  type Day,
  dayOf,
  dayParts,
  FEWEST_ANSWERS,
  formatDay,
  STAFF_SUBGROUPS,
  type StaffGroup,
  type TenFactor,
} from '../../../terms/index.ts';
import { type Chance, chanceFrom } from '../../chance.ts';
import type { DemoWorld } from '../../world/world.ts';
import { csvText, type DemoFile, decimal, textFile } from '../demo-file.ts';
import { GROUP_WORDS } from './group-words.ts';

/** Of employees, how many answer a survey; of guardians fewer do. */
const ANSWERED = 0.79;
const GUARDIANS_ANSWERED = 0.33;
/** How answers of one unit spread, and units among each other: invented, as such surveys usually are. */
const DEVIATION = 0.72;
const BETWEEN_UNITS = 0.14;
/** In order of the survey; levels invented, in the range that municipalities publish. */
const FACTORS: readonly (readonly [TenFactor, string, number])[] = [
  ['inner-motivation', 'Indre motivasjon', 4.26],
  ['mastery', 'Mestringstro', 4.31],
  ['autonomy', 'Autonomi', 4.17],
  ['use-of-competence', 'Bruk av kompetanse', 4.22],
  ['mastery-leadership', 'Mestringsorientert ledelse', 3.96],
  ['role-clarity', 'Rolleklarhet', 4.19],
  ['relevant-development', 'Relevant kompetanseutvikling', 3.68],
  ['flexibility', 'Fleksibilitetsvilje', 4.38],
  ['mastery-climate', 'Mestringsklima', 4.02],
  ['prosocial-motivation', 'Nytteorientert motivasjon', 4.63],
];
/** «De fleste trives»; belonging is lower and varies in after-school care (demands L2). */
const OWN: Readonly<Record<'Trivsel' | 'Tilhørighet', Readonly<Partial<Record<StaffGroup, number>>>>> = {
  Trivsel: { teacher: 4.11, leader: 4.27, aks: 4.02 },
  Tilhørighet: { teacher: 4.05, leader: 4.18, aks: 3.57 },
};
const AKS_SURVEY = 'Brukerundersøkelse AKS';
const AKS_USERS = 4.19;

interface Answers {
  readonly count: number;
  readonly invited: number;
  readonly mean: number;
}
type Row = readonly (string | number)[];

interface About {
  readonly survey: string;
  readonly day: Day;
  readonly unit?: string;
  readonly group?: string;
  readonly factor: string;
}

/** Means of employee and user surveys, two rounds of each: never single answers. */
export function surveysFile(world: DemoWorld): DemoFile | null {
  const chance = chanceFrom(`surveys ${world.seed}`);
  const { year, month } = dayParts(world.until);
  const last = month >= 12 ? year : year - 1;
  const rows = [last - 2, last].flatMap((round) => {
    const day = dayOf(round, 11, 15);
    const own = chance.branch(String(round));
    return [...tenFactor(world, own, day), ...ownSurveys(world, own, day), ...aksUsers(world, own, day)];
  });
  const header = [
    'undersøkelse',
    'runde',
    'orgnr',
    'gruppe',
    'faktor',
    'gjennomsnitt',
    'svar',
    'inviterte',
    'standardavvik',
  ];
  return rows.length === 0 ? null : textFile('undersokelser.csv', csvText([header, ...rows], ';'));
}

function tenFactor(world: DemoWorld, chance: Chance, day: Day): Row[] {
  const counts = [...employed(world, day, (unit) => unit)].sort(([a], [b]) => (a < b ? -1 : 1));
  const answered = counts.map(([unit, invited]) => ({
    unit,
    invited,
    count: answers(chance.branch(unit), invited, ANSWERED),
  }));
  return FACTORS.flatMap(([factor, word, level]) => {
    const means = answered.map(({ unit, invited, count }) => {
      const own = chance.branch(`${unit} ${factor}`);
      return { unit, invited, count, mean: meanOf(own, level + unitLevel(world, unit), count) };
    });
    const units = means.filter(({ count }) => count >= FEWEST_ANSWERS);
    return [
      rowOf({ survey: '10-FAKTOR', day, factor: word }, together(means)),
      ...units.map((one) => rowOf({ survey: '10-FAKTOR', day, unit: one.unit, factor: word }, one)),
    ].filter((row) => row !== null);
  });
}

function ownSurveys(world: DemoWorld, chance: Chance, day: Day): Row[] {
  const counts = employed(world, day, (_, group) => group);
  return (['Trivsel', 'Tilhørighet'] as const).flatMap((survey) => {
    const groups = (Object.keys(GROUP_WORDS) as StaffGroup[]).map((group) => {
      const own = chance.branch(`${survey} ${group}`);
      const invited = counts.get(group) ?? 0;
      const count = answers(own, invited, ANSWERED);
      return { group, invited, count, mean: meanOf(own, OWN[survey][group] ?? 0, count) };
    });
    return [
      rowOf({ survey, day, factor: survey }, together(groups)),
      ...groups.map((one) => rowOf({ survey, day, group: GROUP_WORDS[one.group] ?? '', factor: survey }, one)),
    ].filter((row) => row !== null);
  });
}

/** Guardians of pupils in the four lowest years, about half of whom are in after-school care. */
function aksUsers(world: DemoWorld, chance: Chance, day: Day): Row[] {
  const schools = world.units.flatMap(({ unit, grades, pupils, closedOn }) => {
    if (grades === null || pupils === null || grades[0] > 4 || (closedOn !== null && closedOn <= day)) return [];
    const own = chance.branch(`aks ${unit}`);
    const invited = Math.round(
      (pupils * (Math.min(4, grades[1]) - grades[0] + 1) * 0.55) / (grades[1] - grades[0] + 1),
    );
    const count = answers(own, invited, GUARDIANS_ANSWERED);
    return [{ unit, invited, count, mean: meanOf(own, AKS_USERS + own.normal(0, BETWEEN_UNITS), count) }];
  });
  return [
    rowOf({ survey: AKS_SURVEY, day, factor: 'Trivsel' }, together(schools)),
    ...schools
      .filter(({ count }) => count >= FEWEST_ANSWERS)
      .map((one) => rowOf({ survey: AKS_SURVEY, day, unit: one.unit, factor: 'Trivsel' }, one)),
  ].filter((row) => row !== null);
}

/** Persons with an ordinary post on a day, by what their first post stands for. */
function employed(
  world: DemoWorld,
  day: Day,
  keyOf: (unit: string, group: StaffGroup) => string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { posts } of world.persons) {
    const post = posts.find(({ from, to, terms }) => terms === 'ordinary' && from <= day && (to === null || to > day));
    if (post === undefined || post.unit === 'unassigned') continue;
    const key = keyOf(post.unit, STAFF_SUBGROUPS[post.subgroup]);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function answers(chance: Chance, invited: number, rate: number): number {
  return Math.min(invited, Math.max(0, Math.round(invited * Math.min(1, Math.max(0.3, chance.normal(rate, 0.08))))));
}

/** A unit is above or below the others in all factors and rounds alike. */
function unitLevel(world: DemoWorld, unit: string): number {
  return chanceFrom(`survey level ${world.seed} ${unit}`).normal(0, BETWEEN_UNITS);
}

function meanOf(chance: Chance, level: number, count: number): number {
  return Math.min(5, Math.max(1, level + chance.normal(0, DEVIATION / Math.sqrt(Math.max(1, count)))));
}

function together(parts: readonly Answers[]): Answers {
  const count = parts.reduce((so, one) => so + one.count, 0);
  const sum = parts.reduce((so, one) => so + one.count * one.mean, 0);
  return { count, invited: parts.reduce((so, one) => so + one.invited, 0), mean: count === 0 ? 0 : sum / count };
}

function rowOf({ survey, day, unit = '', group = '', factor }: About, told: Answers): Row | null {
  if (told.count < FEWEST_ANSWERS) return null;
  const [mean, deviation] = [decimal(told.mean, 2), decimal(DEVIATION, 2)];
  return [survey, formatDay(day), unit, group, factor, mean, told.count, told.invited, deviation];
}
