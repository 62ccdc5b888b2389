import { type BalanceComponent, COMPONENT, ownColumns, type RawCell } from '../../analysis/index.ts';
import { addDays, type Day } from '../../terms/index.ts';
import type { Breakdown } from './frame.ts';
import type { Stood } from './stand.ts';

/** Lines of a balance that are numbers on its first day, and what the same numbers are called where a balance ends. */
const AT_THE_END: Readonly<Partial<Record<BalanceComponent, BalanceComponent>>> = {
  start: 'end',
  'memo-leave-start': 'memo-leave-end',
};

/** The shortest balance that begins on a day: its first lines are the same in every balance that begins there. */
export function balanceFrom(day: Day) {
  return { kind: 'between', from: day, to: addDays(day, 1), grain: null } as const;
}

/** The lines of a balance that are numbers on its first day. */
export function onFirstDay({ by, cells }: Breakdown): Breakdown {
  const line = by.length + ownColumns('balance').indexOf(COMPONENT);
  const isOnFirstDay = ({ codes }: RawCell) => (codes[line] ?? '') in AT_THE_END;
  return { by, cells: cells.filter(isOnFirstDay) };
}

/** How the numbers of a balance's first day stand where they are the headcount of that day. */
export function asFirstLine(headcount: Stood): Stood {
  return withKeys(headcount, (key) => `${key}\u0000start`);
}

/** How the edges of a balance stand, from how the numbers of its first day stand and those of the day it ends on. */
export function edgesOf(first: Stood, last: Stood): Stood {
  const end = withKeys(last, keyAtTheEnd);
  return {
    standings: new Map([...first.standings, ...end.standings]),
    numbers: new Map([...first.numbers, ...end.numbers]),
  };
}

/** The same under other keys; what has none is left out. */
function withKeys({ standings, numbers }: Stood, rename: (key: string) => string | null): Stood {
  const renamed = <Value>(map: ReadonlyMap<string, Value>) =>
    new Map(
      [...map].flatMap(([key, value]) => {
        const own = rename(key);
        return own === null ? [] : [[own, value] as const];
      }),
    );
  return { standings: renamed(standings), numbers: renamed(numbers) };
}

/** Keys of rows end with their line. */
function keyAtTheEnd(key: string): string | null {
  const cut = key.lastIndexOf('\u0000') + 1;
  const end = AT_THE_END[key.slice(cut) as BalanceComponent];
  return end === undefined ? null : key.slice(0, cut) + end;
}
