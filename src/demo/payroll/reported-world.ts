import { type Day, OCCUPATION_CODES, type StaffSubgroup } from '../../terms/index.ts';
import type { TruthPerson, TruthPost, TruthWorld } from '../truth/index.ts';
import type { DemoPost, DemoWorld } from '../world/world.ts';
import { payrollPersons } from './differences.ts';
import { type Employment, employmentsOf } from './employments.ts';
import { reportedMonths } from './reported-months.ts';
import { isByTheHour } from './statement.ts';

/** Occupation codes that the owner counts otherwise than the built-in list; `files/kobling.json` says so too. */
export const OWN_OCCUPATIONS: Readonly<Record<string, StaffSubgroup>> = { '2352107': 'administration' };

function subgroupOf(styrk: string): StaffSubgroup {
  return OWN_OCCUPATIONS[styrk] ?? OCCUPATION_CODES[styrk]?.subgroup ?? 'unassigned';
}

function postOf(post: DemoPost, from: Day): TruthPost {
  const byTheHour = isByTheHour(post);
  return {
    unit: post.unit,
    subgroup: subgroupOf(post.styrk),
    position: post.styrk,
    percent: byTheHour ? 0 : post.percent,
    contract: post.contract,
    terms: byTheHour ? 'hourly' : 'ordinary',
    from,
    to: post.to,
  };
}

/** What is known of an employment from the first reported month on: its first share is carried back to the first day. */
function postsOf({ pieces, start }: Employment): TruthPost[] {
  return pieces.map((piece, place) => postOf(piece, place === 0 ? start : piece.from));
}

/** Two employments that are alike in everything are one to whoever reads of them. */
function onceEach(posts: readonly TruthPost[]): TruthPost[] {
  return [...new Map(posts.map((post) => [JSON.stringify(post), post])).values()];
}

/**
 * The owner as the a-meldinger tell it: the same lives, but only the employments that ran in the reported months, with
 * the occupation codes of the register instead of the owner's positions, and with what the payroll system has otherwise.
 */
export function reportedWorld(world: DemoWorld): TruthWorld {
  const first = reportedMonths(world.until)[0]?.month ?? world.first;
  const { persons: payrolled, silentFrom } = payrollPersons(world);
  const persons = payrolled.flatMap((person): TruthPerson[] => {
    const employments = employmentsOf(person, first);
    const posts = onceEach(employments.flatMap(postsOf));
    const leaves = person.leaves.filter((leave) => leave.to > first);
    const silent = employments.flatMap(({ number }) => silentFrom.get(number) ?? []);
    const told: TruthPerson = { birth: person.birth, sex: person.sex, posts, leaves };
    if (posts.length === 0) return [];
    return [silent.length === 0 ? told : { ...told, silentFrom: Math.min(...silent) as Day }];
  });
  return { persons, units: world.units, successions: world.successions };
}
