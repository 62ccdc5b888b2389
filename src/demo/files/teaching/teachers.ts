import { type Day, dayOf, dayParts, type TeachingLevel } from '../../../terms/index.ts';
import { type Chance, chanceFrom } from '../../chance.ts';
import type { DemoPerson, DemoPost, DemoUnit, DemoWorld } from '../../world/world.ts';

/** Somebody in a teaching post in a school year, with the level they teach most on. */
export interface DemoTeacher {
  readonly person: DemoPerson;
  readonly post: DemoPost;
  readonly unit: DemoUnit;
  readonly level: TeachingLevel;
}

/** What a teacher is: somebody the law lets teach there, or not, and then how far they have come. */
export type Fulfilment = 'fulfils' | 'unseen' | 'begun' | 'degree' | 'none';

const TEACHING = /^(laerer_|laerervikar|spesialpedagog|kulturskole_voksen)/;
const GRADES_OF: readonly (readonly [TeachingLevel, readonly [number, number]])[] = [
  ['1-4', [1, 4]],
  ['5-7', [5, 7]],
  ['8-10', [8, 10]],
];
/** Of teachers in upper secondary who are not vocational teachers: those of common subjects. */
const GENERAL = 0.8;

/** School years told of, the last one last: two, and of a large owner one. */
export function taughtYears(world: DemoWorld): readonly number[] {
  const { year, month } = dayParts(world.until);
  // The schools have distributed the teaching when the school year begins.
  const last = month >= 8 ? year : year - 1;
  return world.persons.length > 20_000 ? [last] : [last - 1, last];
}

/** Everybody in a teaching post on 1 October of a year, or when the story ends where that is before. */
export function teachersIn(world: DemoWorld, year: number): readonly DemoTeacher[] {
  const day = Math.min(dayOf(year, 10, 1), world.until) as Day;
  const units = new Map(world.units.map((unit) => [unit.unit, unit]));
  return world.persons.flatMap((person) =>
    person.posts.flatMap((post): readonly DemoTeacher[] => {
      const unit = units.get(post.unit);
      if (unit === undefined || !isTeachingOn(post, day) || unit.schoolType === 'annen enhet') return [];
      return [{ person, post, unit, level: levelOf(world, person, post, unit) }];
    }),
  );
}

function isTeachingOn({ from, to, terms, subgroup }: DemoPost, day: Day): boolean {
  return terms === 'ordinary' && TEACHING.test(subgroup) && from <= day && (to === null || to > day);
}

/** The level of a post: the same in all years, with as many teachers on each level as it has grades. */
function levelOf(world: DemoWorld, { number }: DemoPerson, post: DemoPost, unit: DemoUnit): TeachingLevel {
  const own = chanceFrom(`level ${world.seed} ${number} ${unit.unit}`);
  if (unit.schoolType === 'voksenopplæring') return own.happens(0.7) ? 'VOKSEN_FOV' : 'VOKSEN_VGO';
  if (unit.schoolType === 'videregående')
    return post.subgroup === 'laerer_yrkesfag' || !own.happens(GENERAL) ? 'VGS_YRKESFAG' : 'VGS_FELLES';
  const [first, last] = unit.grades ?? [1, 10];
  const levels = GRADES_OF.map(([level, [from, to]]) => {
    return [level, Math.max(0, Math.min(last, to) - Math.max(first, from) + 1)] as const;
  }).filter(([, grades]) => grades > 0);
  return levels.length === 0 ? '8-10' : own.weighted(levels);
}

/**
 * Of the hours, per cent given by somebody who does not fulfil the requirement at all. Oslo: 5.6 of all and 8.0 on grades 1–4
 * (facts.md Q3). Somewhat less is planned, as some who fulfil it for other subjects or levels are lacking for what they teach.
 */
const WITHOUT: Readonly<Record<TeachingLevel, number>> = {
  '1-4': 7.7,
  '5-7': 4.6,
  '8-10': 3,
  VGS_FELLES: 2,
  VGS_YRKESFAG: 4,
  VOKSEN_FOV: 5,
  VOKSEN_VGO: 5,
};

/** Who does not fulfil the requirement, in what way. Those in posts coded so first, then the temporary, until the level has its share. */
export function fulfilmentOf(world: DemoWorld): (person: DemoPerson) => Fulfilment {
  const [last = 0] = taughtYears(world).slice(-1);
  const lacking = new Map<DemoPerson, Fulfilment>();
  const byLevel = new Map<TeachingLevel, DemoTeacher[]>();
  for (const one of teachersIn(world, last)) byLevel.set(one.level, [...(byLevel.get(one.level) ?? []), one]);
  for (const [level, teachers] of byLevel) {
    const inTurn = teachers
      .map((one) => ({ one, rank: rankOf(one) + chanceFrom(`${world.seed} ${one.person.number}`).next() }))
      .sort((a, b) => a.rank - b.rank);
    const sum = teachers.reduce((all, { post }) => all + shareOf(post), 0);
    let left = (sum * WITHOUT[level]) / 100;
    for (const { one } of inTurn) {
      if (left < shareOf(one.post) / 2) break;
      left -= shareOf(one.post);
      lacking.set(one.person, lackOf(chanceFrom(`lacks ${world.seed} ${one.person.number}`)));
    }
  }
  return (person) => lacking.get(person) ?? seenOrNot(chanceFrom(`seen ${world.seed} ${person.number}`));
}

/** The number somebody goes by when the story ends. */
export function numberOf(world: DemoWorld, { number, earlier }: DemoPerson): string {
  return earlier !== null && earlier.until > world.until ? earlier.number : number;
}

export function shareOf({ percent }: DemoPost): number {
  return (percent ?? 10_000) / 10_000;
}

function rankOf({ post }: DemoTeacher): number {
  const isCoded = post.position === '2101' || post.position === '2120';
  if (post.contract === 'temporary') return isCoded ? 0 : 2;
  return isCoded ? 1 : 3;
}

function lackOf(chance: Chance): Fulfilment {
  return chance.weighted([
    ['begun', 45],
    ['degree', 25],
    ['none', 30],
  ]);
}

/** A few whose diploma nobody has seen. */
function seenOrNot(chance: Chance): Fulfilment {
  return chance.happens(0.006) ? 'unseen' : 'fulfils';
}
