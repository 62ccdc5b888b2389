import { addDays, type Day, UNASSIGNED } from '../../terms/index.ts';
import {
  activeOn,
  cellOf,
  daysOfChange,
  employedOn,
  fallenOut,
  type Life,
  lifeOf,
  onLeave,
  primaryOn,
  standsOn,
  type Units,
} from './life.ts';
import type { TruthCell, TruthMetric, TruthPeriod, TruthQuestion, TruthRow, TruthWorld } from './question.ts';

/**
 * One thing that happened or was so, before it is added up: it counts in the cell `cell`, and for a transfer only
 * where the breakdown can tell `cell` from `other`.
 */
export interface Tally {
  readonly component: string | null;
  readonly cell: TruthCell;
  readonly other: TruthCell | null;
  /** Persons, or hundredths of a per cent for A2. */
  readonly amount: number;
  /** 1 where the tally is one of the base. */
  readonly base: number;
}

/** A world made ready: each person's counted posts and spells. */
export interface ReadyWorld {
  readonly lives: readonly Life[];
  readonly units: Units;
  readonly successions: TruthWorld['successions'];
  readonly pupilCounts: NonNullable<TruthWorld['pupilCounts']>;
}

export function makeReady(world: TruthWorld): ReadyWorld {
  return {
    lives: world.persons.map(lifeOf),
    units: new Map(world.units.map((unit) => [unit.unit, unit])),
    successions: world.successions,
    pupilCounts: world.pupilCounts ?? [],
  };
}

function tally(component: string | null, cell: TruthCell, amount = 1, base = 0): Tally {
  return { component, cell, other: null, amount, base };
}

/** A1: everybody with an active post on the day, once, in the cell of the primary post. */
function headcount(world: ReadyWorld, day: Day): Tally[] {
  return world.lives.flatMap((life) => {
    const post = activeOn(life, day).length > 0 ? primaryOn(life, day) : undefined;
    return post === undefined ? [] : [tally(null, cellOf(life, post, day, world.units))];
  });
}

/** A2: every active post's share, in the post's own cell. */
function shares(world: ReadyWorld, day: Day): Tally[] {
  return world.lives.flatMap((life) =>
    activeOn(life, day).map((post) => tally(null, cellOf(life, post, day, world.units), post.percent ?? 0)),
  );
}

/** Units that count as the same school on a day: the unit itself and everything that has followed it. */
export function sameSchool(world: ReadyWorld, unit: string, day: Day): Set<string> {
  const same = new Set([unit]);
  for (const one of same) {
    for (const step of world.successions) if (step.from === one && step.day <= day) same.add(step.to);
  }
  return same;
}

export function hasMoved(world: ReadyWorld, life: Life, from: Day, to: Day): boolean {
  const before = primaryOn(life, from)?.unit ?? UNASSIGNED;
  const after = primaryOn(life, to)?.unit ?? UNASSIGNED;
  if (before === UNASSIGNED || after === UNASSIGNED) return false;
  return !sameSchool(world, before, to).has(after);
}

/** B2 and B3: of those at work on the first day, the ones who are gone (or at another school) on the second. */
function turnover(world: ReadyWorld, from: Day, to: Day, school: boolean): Tally[] {
  return world.lives.flatMap((life) => {
    const post = activeOn(life, from).length > 0 ? primaryOn(life, from) : undefined;
    if (post === undefined) return [];
    const gone = !employedOn(life, to) || (school && hasMoved(world, life, from, to));
    return [tally(null, cellOf(life, post, from, world.units), gone ? 1 : 0, 1)];
  });
}

/** B6 for one person: start, what happens on the way, end. */
function balanceOf(world: ReadyWorld, life: Life, from: Day, to: Day): Tally[] {
  const tallies: Tally[] = [];
  const on = (day: Day): TruthCell | null => standsOn(life, day, world.units);
  const put = (component: string, day: Day): void => {
    const cell = on(day);
    if (cell !== null) tallies.push(tally(component, cell));
  };
  const both = (day: Day): boolean => employedOn(life, addDays(day, -1)) && employedOn(life, day);
  for (const [edge, name] of [
    [from, 'start'],
    [to, 'end'],
  ] as const) {
    if (!both(edge)) continue;
    put(name, edge);
    if (onLeave(life, edge)) put(`memo-leave-${name}`, edge);
    if (name === 'end' && fallenOut(life, edge)) put('memo-dropped-out', edge);
  }
  life.spells.forEach((spell, place) => {
    if (spell.from >= from && spell.from < to) put(place === 0 ? 'hires' : 'returns', spell.from);
    const last = addDays(spell.to, -1);
    if (last >= from && last < to) put('exits', last);
  });
  for (const day of daysOfChange(life, from, to)) {
    const [cell, other] = [on(day), on(addDays(day, 1))];
    if (cell === null || other === null) continue;
    tallies.push({ ...tally('transfers-out', cell), other }, { ...tally('transfers-in', other), other: cell });
  }
  return tallies;
}

/** Everything that counts for a metric in a period. */
export function talliesOf(world: ReadyWorld, metric: TruthMetric, period: TruthPeriod): Tally[] {
  if ('at' in period) return metric === 'A2' ? shares(world, period.at) : headcount(world, period.at);
  const { from, to } = period;
  if (metric === 'B6') return world.lives.flatMap((life) => balanceOf(world, life, from, to));
  return turnover(world, from, to, metric === 'B3');
}

/** Adds tallies up by dimensions: cells that are not zero, and the total always. */
export function addUp(tallies: readonly Tally[], metric: TruthMetric, by: TruthQuestion['by']): TruthRow[] {
  const rows = new Map<string, { dims: Record<string, string>; amount: number; base: number }>();
  for (const one of tallies) {
    if (one.other !== null && by.every((dimension) => one.cell[dimension] === one.other?.[dimension])) continue;
    const dims: Record<string, string> = {};
    for (const dimension of by) dims[dimension] = one.cell[dimension];
    if (one.component !== null) dims['component'] = one.component;
    const key = JSON.stringify(dims);
    const row = rows.get(key) ?? { dims, amount: 0, base: 0 };
    row.amount += one.amount;
    row.base += one.base;
    rows.set(key, row);
  }
  if (rows.size === 0 && by.length === 0 && metric !== 'B6') rows.set('', { dims: {}, amount: 0, base: 0 });
  const hasBase = metric === 'B2' || metric === 'B3';
  return [...rows.values()].map((row) => ({
    dims: row.dims,
    numerator: metric === 'A2' ? row.amount / 10_000 : row.amount,
    denominator: hasBase ? row.base : null,
  }));
}

/** The right answer to a question, reckoned the slow and plain way. Zero cells are left out (not the total of a stock). */
export function truthOf(world: TruthWorld, question: TruthQuestion): TruthRow[] {
  return addUp(talliesOf(makeReady(world), question.metric, question.period), question.metric, question.by);
}
