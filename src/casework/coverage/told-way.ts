import type { Teacher } from './problem.ts';
import type { School } from './school.ts';
import type { Way, WayName } from './ways.ts';

/** Hours of one thing taught that go from one teacher to another; null = to or from nobody. */
export interface Transfer {
  readonly taught: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly hours: number;
}

/** Why nobody takes hours in a way. */
export const UNCOVERED_WHY = ['nobody', 'no-swaps', 'ceiling', 'hours'] as const;
export type UncoveredWhy = (typeof UNCOVERED_WHY)[number];

export interface Uncovered {
  readonly taught: string;
  readonly hours: number;
  readonly why: UncoveredWhy;
}

/** Which hours go from whom to whom. Whoever gives most of a thing gives first, to whoever takes most: few hands. Pure. */
export function transfersOf({ hours }: Pick<Way, 'hours'>, { teachers, taught }: Pick<School, 'teachers' | 'taught'>) {
  return taught.flatMap(({ id }): readonly Transfer[] => {
    const changes = teachers.map((teacher) => {
      const then = hours.find((one) => one.teacher === teacher.id && one.taught === id)?.hours ?? 0;
      return { teacher: teacher.id, change: then - (teacher.now[id] ?? 0) };
    });
    const most = (sign: 1 | -1) =>
      changes
        .filter(({ change }) => change * sign > 0)
        .map(({ teacher, change }) => ({ teacher, left: Math.abs(change) }))
        .sort((a, b) => b.left - a.left || a.teacher.localeCompare(b.teacher, 'en', { numeric: true }));
    return matched(id, most(-1), most(1));
  });
}

interface Side {
  readonly teacher: string;
  left: number;
}

function matched(taught: string, giving: readonly Side[], taking: readonly Side[]): readonly Transfer[] {
  const transfers: Transfer[] = [];
  for (const giver of giving) {
    for (const taker of taking) {
      const hours = Math.min(giver.left, taker.left);
      if (hours === 0) continue;
      giver.left -= hours;
      taker.left -= hours;
      transfers.push({ taught, from: giver.teacher, to: taker.teacher, hours });
    }
  }
  const rest = (sides: readonly Side[]) => sides.filter(({ left }) => left > 0);
  return [
    ...transfers,
    ...rest(giving).map(({ teacher, left }) => ({ taught, from: teacher, to: null, hours: left })),
    ...rest(taking).map(({ teacher, left }) => ({ taught, from: null, to: teacher, hours: left })),
  ];
}

/** What nobody takes, and why: nobody may, a limit that was asked for, or no hours left with those who may. Pure. */
export function uncoveredOf(way: Way, teachers: readonly Teacher[], ways: readonly Way[]): readonly Uncovered[] {
  const freest = ways.find(({ name }) => name === 'cheapest');
  const limited: Partial<Record<WayName, UncoveredWhy>> = { 'no-swaps': 'no-swaps', within: 'ceiling' };
  return Object.entries(way.uncovered).map(([taught, hours]) => {
    const limit = limited[way.name];
    const isLess = freest !== undefined && (freest.uncovered[taught] ?? 0) < hours;
    const may = teachers.some(({ lacks }) => typeof lacks?.[taught] === 'number');
    return { taught, hours, why: !may ? 'nobody' : limit !== undefined && isLess ? limit : 'hours' };
  });
}
