import { type Design, evaluate, type Verdict } from '../index.ts';
import { uniformsFrom } from '../chance.ts';
import { alone, designOf, NEVER, type Row, rowsOf } from './panels.ts';

/** An invented world: schools that differ, years that differ, and shocks to each school that last. */
export interface World {
  readonly design: Partial<Design>;
  readonly cohorts: readonly (readonly [first: number, schools: number])[];
  readonly periods: number;
  readonly effect: number;
  /** How much of a school's shock is left a period later. */
  readonly lasting: number;
  /** Size of a school's shocks. */
  readonly shock?: number;
}

/** What became of the histories, as shares. */
export interface Outcome {
  readonly covered: number;
  /** Verdicts «effect» and «opposite»: false where there is no effect. */
  readonly claimed: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Of those with power under one half, how many are told to be anything but «cannot tell». */
  readonly toldWithoutPower: number;
  readonly meanPower: number;
}

export function outcomeOf(world: World, histories: number): Outcome {
  const next = uniformsFrom(20261129);
  const design = designOf({ direction: 'down', smallestEffect: 1, ...world.design });
  const all = Array.from({ length: histories }, (_, i) => {
    const rows = historyOf(world, next);
    return evaluate(rowsOf(rows), { ...design, seed: i + 1 }, alone(rows.length));
  });
  const share = (isSo: (one: (typeof all)[number]) => boolean) => all.filter(isSo).length / histories;
  const verdict = (name: Verdict) => share((one) => one.verdict === name);
  return {
    covered: share(({ interval: { low, high } }) => (low ?? -Infinity) <= world.effect && (high ?? Infinity) >= world.effect),
    claimed: verdict('effect') + verdict('opposite'),
    verdicts: {
      effect: verdict('effect'),
      'no-effect': verdict('no-effect'),
      opposite: verdict('opposite'),
      'cannot-tell': verdict('cannot-tell'),
    },
    toldWithoutPower: share((one) => one.power < 0.5 && one.verdict !== 'cannot-tell'),
    meanPower: all.reduce((sum, { power }) => sum + power, 0) / histories,
  };
}

function historyOf({ cohorts, periods, effect, lasting, shock = 1 }: World, next: () => number): Row[] {
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  const years = Array.from({ length: periods }, () => 0.7 * normal());
  const firsts = cohorts.flatMap(([first, schools]) => Array.from({ length: schools }, () => first));
  return firsts.flatMap((first, unit) => {
    const level = 10 + 2 * normal();
    let left = normal();
    return years.map((year, t) => {
      left = lasting * left + Math.sqrt(1 - lasting * lasting) * normal();
      return { unit, period: t, outcome: level + year + shock * left + (t >= first ? effect : 0), first };
    });
  });
}

const STEPS = [[4, 10], [6, 10], [8, 10], [NEVER, 30]] as const;

/** The worlds that are simulated, by name; each with and without an effect. */
export const WORLDS: Readonly<Record<string, Omit<World, 'effect'> & { readonly size: number }>> = {
  'sixty schools in three steps': { design: {}, cohorts: STEPS, periods: 10, lasting: 0.5, size: -1 },
  'the same, those waiting as controls': { design: { control: 'not-yet' }, cohorts: STEPS, periods: 10, lasting: 0.5, size: -1 },
  'twenty-five schools, five with the action': { design: {}, cohorts: [[4, 5], [NEVER, 20]], periods: 10, lasting: 0.5, size: -1 },
  'sixteen schools': { design: {}, cohorts: [[4, 6], [NEVER, 10]], periods: 8, lasting: 0.3, size: -1 },
  'a series of 48 months of four schools beside ten': { design: { method: 'its' }, cohorts: [[24, 4], [NEVER, 10]], periods: 48, lasting: 0.3, size: -1 },
  'one school and a mixture of twenty': { design: { method: 'synthetic', smallestEffect: 1.5 }, cohorts: [[12, 1], [NEVER, 20]], periods: 18, lasting: 0.3, size: -1.5 },
  'four of twelve schools, handed out anew': { design: { method: 'randomisation', smallestEffect: 1.5 }, cohorts: [[4, 4], [NEVER, 8]], periods: 8, lasting: 0.3, size: -1.5 },
};
