import {
  APPRENTICE_SUBGROUPS,
  addDays,
  ageBand,
  ageOn,
  bridges,
  type Day,
  DEFAULT_GAP_RULE,
  dayOf,
  dayParts,
  EXCLUDED_TERMS,
  isLeapYear,
  OPEN_END,
  staffGroupOf,
  tenureBand,
} from '../../terms/index.ts';
import type { TruthCell, TruthPerson, TruthPost, TruthUnit } from './question.ts';

/** An unbroken time at the owner, holes bridged by the gap rule; days `[from, to)`. */
export interface Spell {
  readonly from: Day;
  readonly to: Day;
}

/** A person's life at the owner as far as it counts. */
export interface Life {
  readonly person: TruthPerson;
  readonly posts: readonly TruthPost[];
  readonly spells: readonly Spell[];
}

const endOf = (post: TruthPost): Day => post.to ?? OPEN_END;

/** The default population: no hourly work, apprentices, pensioners' terms or loans, and nobody who never started. */
function counts(post: TruthPost): boolean {
  if (EXCLUDED_TERMS.includes(post.terms) || APPRENTICE_SUBGROUPS.includes(post.subgroup)) return false;
  return endOf(post) > post.from;
}

function spellsOf(posts: readonly TruthPost[]): Spell[] {
  const spells: { from: Day; to: Day }[] = [];
  for (const post of posts.toSorted((a, b) => a.from - b.from)) {
    const last = spells.at(-1);
    if (last !== undefined && bridges(DEFAULT_GAP_RULE, last.to, post.from)) {
      if (endOf(post) > last.to) last.to = endOf(post);
    } else spells.push({ from: post.from, to: endOf(post) });
  }
  return spells;
}

export function lifeOf(person: TruthPerson): Life {
  const posts = person.posts.filter(counts);
  return { person, posts, spells: spellsOf(posts) };
}

export function activeOn(life: Life, day: Day): TruthPost[] {
  return life.posts.filter((post) => post.from <= day && day < endOf(post));
}

function spellOn(life: Life, day: Day): Spell | undefined {
  return life.spells.find((spell) => spell.from <= day && day < spell.to);
}

export function employedOn(life: Life, day: Day): boolean {
  return spellOn(life, day) !== undefined;
}

const CONTRACT_ORDER = { permanent: 0, temporary: 1, unknown: 2 };

/** The post that goes first: largest share, permanent, earliest start, lowest unit number, lowest position code. */
function compare(a: TruthPost, b: TruthPost): number {
  const text = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
  return (
    (b.percent ?? 0) - (a.percent ?? 0) ||
    CONTRACT_ORDER[a.contract] - CONTRACT_ORDER[b.contract] ||
    a.from - b.from ||
    text(a.unit, b.unit) ||
    text(a.position, b.position)
  );
}

/** Primary post on a day of employment; in a bridged hole the last one before it. */
export function primaryOn(life: Life, day: Day): TruthPost | undefined {
  const [first] = activeOn(life, day).toSorted(compare);
  if (first !== undefined) return first;
  const ended = life.posts.filter((post) => endOf(post) <= day);
  const lastDay = Math.max(...ended.map(endOf)) - 1;
  return ended.length === 0 ? undefined : activeOn(life, lastDay as Day).toSorted(compare)[0];
}

const NOWHERE = {
  area: 'unassigned',
  subArea: 'unassigned',
  schoolType: 'unknown',
  livingConditions: 'unknown',
} as const;
export type Units = ReadonlyMap<string, TruthUnit>;

/** The cell of a post and its person on a day. */
export function cellOf(life: Life, post: TruthPost, day: Day, units: Units): TruthCell {
  const place = units.get(post.unit) ?? NOWHERE;
  const { birth, sex } = life.person;
  const spell = spellOn(life, day);
  return {
    unit: post.unit,
    area: place.area,
    'sub-area': place.subArea,
    'school-type': place.schoolType,
    'living-conditions': place.livingConditions,
    'staff-group': staffGroupOf(post.subgroup),
    'staff-subgroup': post.subgroup,
    contract: post.contract,
    sex,
    'age-band': birth === null ? 'unknown' : ageBand(ageOn(day, birth.year, birth.month)),
    tenure: spell === undefined ? '<1' : tenureBand(spell.from, day),
  };
}

/** Where a person in employment stands on a day. */
export function standsOn(life: Life, day: Day, units: Units): TruthCell | null {
  const post = employedOn(life, day) ? primaryOn(life, day) : undefined;
  return post === undefined ? null : cellOf(life, post, day, units);
}

export function onLeave(life: Life, day: Day): boolean {
  return life.person.leaves.some((leave) => leave.from <= day && day < leave.to);
}

/** Whether somebody has fallen out of the reporting by a day, though no end is told. */
export function fallenOut(life: Life, day: Day): boolean {
  return (life.person.silentFrom ?? OPEN_END) <= day;
}

/** Every day in `[from, to)` on which the cell of the next day may be another one: only there need one look. */
export function daysOfChange(life: Life, from: Day, to: Day): Day[] {
  const firsts = life.posts.flatMap((post) => [post.from, endOf(post)]);
  for (let { year } = dayParts(from); year <= dayParts(to).year; year++) firsts.push(...ageingDays(life, year));
  const days = firsts.map((day) => addDays(day, -1)).filter((day) => day >= from && day < to);
  return [...new Set(days)].toSorted((a, b) => a - b);
}

/** Days of a year on which somebody may have become older, or have been here a year more. */
function ageingDays(life: Life, year: number): Day[] {
  const { birth } = life.person;
  const days = birth === null ? [] : [dayOf(year, birth.month ?? 1, 1)];
  for (const spell of life.spells) {
    const { month, dayOfMonth } = dayParts(spell.from);
    const leap = month === 2 && dayOfMonth === 29 && !isLeapYear(year);
    days.push(leap ? dayOf(year, 3, 1) : dayOf(year, month, dayOfMonth));
  }
  return days;
}
