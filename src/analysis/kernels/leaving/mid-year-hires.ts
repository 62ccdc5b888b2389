import { type Day, dayParts, MID_YEAR } from '../../../terms/index.ts';
import { at } from '../../read-model/columns.ts';
import type { View } from '../../read-model/view.ts';
import type { Lens } from '../axis.ts';
import type { Days } from '../balance.ts';
import { type Cube, countAll, newCube, shapeOf } from '../cube.ts';
import { eachEntrant } from '../staying.ts';

export interface MidYearHires {
  /** Persons whose first spell with the owner began in the period, in the cell of that day. */
  readonly entrants: Cube;
  /** Those of them who began from 1 October to 30 June, and the others. */
  readonly midYear: Cube;
  readonly others: Cube;
  /** Persons left out who began in the period, but before the source tells of those who leave. */
  readonly tooEarly: number;
}

/** When in the school year those who began in `[from, to)` did. metrics.md 5.C, C9. */
export function midYearHiresOf(view: View, lens: Lens, days: Days): MidYearHires {
  const shape = shapeOf(lens);
  const [entrants, midYear, others] = [newCube(shape), newCube(shape), newCube(shape)];
  const tooEarly = eachEntrant(view, lens, days, ({ person, spell, cells }) => {
    countAll(entrants, cells, person, 1);
    countAll(isMidYear(at(view.spells.from, spell)) ? midYear : others, cells, person, 1);
  });
  return { entrants, midYear, others, tooEarly };
}

function isMidYear(day: number): boolean {
  const { month } = dayParts(day as Day);
  return month >= MID_YEAR.from || month <= MID_YEAR.to;
}
