import { CONTRACTS, type EndReason } from '../../../terms/index.ts';
import { EXIT_LINES, type ExitLine } from '../../leaving-lines.ts';
import { at } from '../../read-model/columns.ts';
import type { View } from '../../read-model/view.ts';
import { dateNumber, type Lens } from '../axis.ts';
import { isFinal, lastEndUntil } from '../between-two-days.ts';
import { type Cube, countAll, markAll, newCube, shapeOf, targetsOf } from '../cube.ts';
import { eachPresent, postOn } from '../person-loop.ts';
import { isInferred, leavingReason, whyEnded } from './why-ended.ts';

export interface WhyLeft {
  /** Persons gone by the second day, by what was told of why, in the cell of the first day. */
  readonly by: Readonly<Record<ExitLine, Cube>>;
  /** Those in an active counted post on the first day. */
  readonly base: Cube;
  readonly gone: number;
  /** Persons of whose leaving no reason is told. */
  readonly notSaid: number;
  /** Persons taken as retired by their age. */
  readonly inferred: number;
}

const PERMANENT = CONTRACTS.indexOf('permanent');

/** The line of each reason; what tells of no leaving is not said. */
const LINE_OF: Readonly<Partial<Record<EndReason, ExitLine>>> = {
  resigned: 'voluntary',
  retired: 'retired',
  'contract-ended': 'contract-ended',
};

function lineOf(reason: EndReason | null): ExitLine {
  return reason === null ? 'not-said' : (LINE_OF[reason] ?? 'other-told');
}

/**
 * Why those who were in a post on the first day and had left the owner by the second had left: the reason of their last
 * end before it. Same base and same leavers as owner turnover. Established: permanent on the last day, with at least one
 * completed year. metrics.md B5.
 */
export function whyLeft(view: View, lens: Lens, days: { readonly from: number; readonly to: number }): WhyLeft {
  const shape = shapeOf(lens);
  const by = Object.fromEntries(EXIT_LINES.map((line) => [line, newCube(shape)])) as Record<ExitLine, Cube>;
  const base = newCube(shape);
  const targets = new Int32Array(shape.margins);
  const tally = { gone: 0, notSaid: 0, inferred: 0 };
  const why = whyEnded(view);
  const leave = (person: number) => {
    const firstAway = lastEndUntil(view, person, days.to);
    const told = why(person, firstAway);
    const line = lineOf(leavingReason(told));
    const established = line === 'voluntary' && isEstablished(view, person, firstAway);
    for (const cube of established ? [by[line], by['voluntary-established']] : [by[line]]) {
      countAll(cube, targets, person, 1);
      if (!isFinal(view, firstAway)) markAll(cube, targets);
    }
    tally.gone++;
    tally.notSaid += Number(line === 'not-said');
    tally.inferred += Number(isInferred(told));
  };
  eachPresent(view, lens, days.from, (person, here) => {
    targetsOf(shape, lens, here, targets);
    countAll(base, targets, person, 1);
    if (postOn(view, person, days.to) < 0) leave(person);
  });
  return { by, base, ...tally };
}

function isEstablished(view: View, person: number, firstAway: number): boolean {
  const post = postOn(view, person, firstAway - 1);
  const begun = dateNumber(at(view.spells.from, at(view.posts.spell, post)));
  const years = Math.floor((dateNumber(firstAway - 1) - begun) / 10_000);
  return at(view.pieces.contract, at(view.posts.piece, post)) === PERMANENT && years >= 1;
}
