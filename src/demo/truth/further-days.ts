import { ageOn, type Day } from '../../terms/index.ts';
import type { FurtherMetric, FurtherTally } from './further-question.ts';
import { activeOn, cellOf, type Life, primaryOn } from './life.ts';
import type { TruthCell } from './question.ts';
import type { ReadyWorld } from './truth-of.ts';

export function furtherTally(cell: TruthCell, more: Partial<FurtherTally> = {}): FurtherTally {
  return { cell, own: {}, pair: null, above: 0, below: 0, amount: null, followed: null, ...more };
}

/** A4, A5, A5m, A7, A7m and A9 on a day. */
export function dayTallies(world: ReadyWorld, metric: FurtherMetric, day: Day): FurtherTally[] {
  return world.lives.flatMap((life) => {
    const post = activeOn(life, day).length > 0 ? primaryOn(life, day) : undefined;
    if (post === undefined) return [];
    if (metric === 'A4') return temporary(world, life, day);
    return [furtherTally(cellOf(life, post, day, world.units), personAt(life, metric, day))];
  });
}

/** Every post's share, in its own cell. */
function temporary(world: ReadyWorld, life: Life, day: Day): FurtherTally[] {
  return activeOn(life, day).map((post) => {
    const share = (post.percent ?? 0) / 10_000;
    const above = post.contract === 'temporary' ? share : 0;
    return furtherTally(cellOf(life, post, day, world.units), { above, below: share });
  });
}

function personAt(life: Life, metric: FurtherMetric, day: Day): Partial<FurtherTally> {
  const size = activeOn(life, day).reduce((sum, post) => sum + (post.percent ?? 0), 0);
  const { birth } = life.person;
  const age = birth === null ? null : ageOn(day, birth.year, birth.month);
  const spell = life.spells.find(({ from, to }) => from <= day && day < to);
  if (metric === 'A5') return { above: size >= 9950 ? 1 : 0, below: 1 };
  if (metric === 'A7') return { above: (age ?? 0) >= 60 ? 1 : 0, below: 1 };
  if (metric === 'A5m') return { amount: size / 100 };
  if (metric === 'A7m') return { amount: age };
  return { amount: day - (spell?.from ?? day) };
}
