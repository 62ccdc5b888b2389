import { at } from '../../read-model/columns.ts';
import type { View } from '../../read-model/view.ts';
import type { Lens } from '../axis.ts';
import type { Cube } from '../cube.ts';
import { countedOn } from './counted-on-day.ts';
import { number, sumOf, withoutSums } from './placed-rows.ts';

/** Full-time equivalents of posts on the day they were counted. */
export interface Posts {
  readonly authorised: Cube;
  /** With nobody in them: no person stands behind. */
  readonly vacant: Cube;
  /** Filled temporarily because nobody qualified applied. */
  readonly temporary: Cube;
  /** Vacant and temporary; the persons are those of the temporary ones. */
  readonly notFilled: Cube;
  /** Filled by somebody qualified. */
  readonly qualified: Cube;
  /** The qualified where anybody is temporary: with few of them the others are nearly all, and are told of as one. */
  readonly besideTemporary: Cube;
}

/** Room for what sums of decimals lose. */
const NEARLY = 1e-6;

/**
 * Posts by the latest count on or before a day. Nobody holds more than one full position, so at least as many persons as
 * full-time equivalents, rounded up, stand behind those filled: no more than these are reckoned with.
 */
export function postsCountedOn(view: View, lens: Lens, day: number): Posts {
  const rows = withoutSums(countedOn(view, 'authorised-posts', day).rows);
  const of = (column: string) => sumOf(lens, rows, ({ values }) => number(values[column]));
  const temporary = withPersons(of('temporary'));
  const notFilled = sumOf(lens, rows, ({ values }) => number(values['vacant']) + number(values['temporary']));
  notFilled.persons.set(temporary.persons);
  const besideTemporary = withPersons(of('qualified'));
  temporary.persons.forEach((persons, cell) => {
    if (persons === 0) besideTemporary.persons[cell] = 0;
  });
  return {
    authorised: of('authorised'),
    vacant: of('vacant'),
    temporary,
    notFilled,
    qualified: withPersons(of('qualified')),
    besideTemporary,
  };
}

function withPersons(cube: Cube): Cube {
  cube.sum.forEach((fte, cell) => {
    cube.persons[cell] = Math.max(at(cube.persons, cell), Math.ceil(fte - NEARLY));
  });
  return cube;
}
