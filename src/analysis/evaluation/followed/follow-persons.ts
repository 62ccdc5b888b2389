import {
  addMonths,
  type Day,
  type EvaluationDesign,
  FOLLOWED_OUTCOMES,
  type FollowedSteps,
  FULL_POSITION,
  type UnitNumber,
} from '../../../terms/index.ts';
import { lensOf } from '../../answer/axes.ts';
import { dateNumber, newStanding, passes, placeOn, type Standing } from '../../kernels/axis.ts';
import { goneBy } from '../../kernels/between-two-days.ts';
import { historyOf } from '../../kernels/leaving/history.ts';
import { eachPiece, eachPresent, postOn, standAs, standAt } from '../../kernels/person-loop.ts';
import type { Question } from '../../question.ts';
import { at } from '../../read-model/columns.ts';
import type { View } from '../../read-model/view.ts';

/** One person followed from one day. Whoever is compared with those of two groups is followed twice. */
export interface FollowedPerson {
  readonly person: number;
  readonly unit: UnitNumber;
  /** Which group of the design it is followed beside, and whether it is in it. */
  readonly wave: number;
  readonly treated: boolean;
  readonly from: Day;
  /** The step in which the person went, from 1; null = stayed as long as followed. */
  readonly wentIn: number | null;
  /** Followed until the end of this step: one whose own turn comes is followed no longer. */
  readonly until: number;
  /** What it may be alike in, in the order of the design. */
  readonly traits: readonly (string | number)[];
}

type Asked = Pick<EvaluationDesign, 'waves' | 'comparison' | 'outcome' | 'followed'>;

/** Everybody with the action and everybody who may be compared with them, each followed from the first day on. */
export function followPersons(
  view: View,
  design: Asked,
  where: Question['where'],
  steps: FollowedSteps,
): readonly FollowedPerson[] {
  const roles = rolesIn(view, design, steps);
  const matchedOn = design.followed?.matchedOn ?? [];
  const dimensions = matchedOn.filter((one) => one !== 'position');
  const lens = lensOf(view.dataset, { by: dimensions, where });
  const traitsOf = (person: number, standing: Standing, day: Day) =>
    matchedOn.map((one) => {
      if (one === 'position') return positionOn(view, person, day);
      const axis = lens.axes[dimensions.indexOf(one)];
      return axis === undefined ? 0 : placeOn(axis, standing, dateNumber(day));
    });
  const goneIn = stepGone(view, design, steps);
  const followed: FollowedPerson[] = [];
  const take = (wave: number, person: number, standing: Standing, from: Day) => {
    const role = roles(wave, standing.unit, from);
    if (role === null) return;
    followed.push({
      ...{ person, wave, from, ...role },
      unit: view.dataset.units.codes[standing.unit] as UnitNumber,
      wentIn: goneIn(person, standing.unit, { from, until: role.until }),
      traits: traitsOf(person, standing, from),
    });
  };
  for (const [wave, { from }] of design.waves.entries()) {
    const first = addMonths(from, -steps.back);
    if (steps.intake === 0)
      eachPresent(view, lens, first, (person, { standing }) => take(wave, person, standing, first));
    else
      eachHired(view, [first, addMonths(first, steps.intake)], (person, standing, day) => {
        if (passes(lens, standing, dateNumber(day))) take(wave, person, standing, day);
      });
  }
  return followed;
}

/** Which side of a group a unit is on for somebody followed from a day, and for how many steps; null: on none. */
function rolesIn({ dataset }: View, { waves, comparison }: Asked, { back, months, steps }: FollowedSteps) {
  const begins = new Map(
    waves.flatMap(({ from, units }, wave) =>
      units.map((unit) => [unit, { wave, from: addMonths(from, -back) }] as const),
    ),
  );
  const compared = new Set(comparison.units);
  const isMeant = (unit: string) => /^\d{9}$/.test(unit) && (compared.size === 0 || compared.has(unit as UnitNumber));
  const isNotYet = comparison.control === 'not-yet';
  const stepsUntil = (turn: Day, from: Day) => {
    let until = 0;
    while (until < steps && addMonths(from, (until + 1) * months) <= turn) until++;
    return until;
  };
  return (wave: number, place: number, from: Day): Pick<FollowedPerson, 'treated' | 'until'> | null => {
    const unit = dataset.units.codes[place] as UnitNumber;
    const own = begins.get(unit);
    if (own === undefined) return isMeant(unit) ? { treated: false, until: steps } : null;
    if (own.wave === wave) return { treated: true, until: steps };
    const until = isNotYet ? stepsUntil(own.from, from) : 0;
    return until === 0 ? null : { treated: false, until };
  };
}

/** The step by whose end a person is first gone, by the same rule as the figure counts. */
function stepGone(view: View, { outcome }: Asked, { months }: FollowedSteps) {
  const orMoved = outcome.metric === FOLLOWED_OUTCOMES[1];
  const byDay = new Map<number, ReturnType<typeof goneBy>>();
  const isGone = (to: Day) => {
    const known = byDay.get(to) ?? goneBy(view, { to, orMoved });
    byDay.set(to, known);
    return known;
  };
  return (person: number, unit: number, { from, until }: { readonly from: Day; readonly until: number }) => {
    for (let step = 1; step <= until; step++) if (isGone(addMonths(from, step * months))(person, unit)) return step;
    return null;
  };
}

/** Calls `each` for everybody whose time with the owner truly begins within `[from, to)`, as they stand on that day; each once. */
function eachHired(
  view: View,
  [from, to]: readonly [Day, Day],
  each: (person: number, standing: Standing, day: Day) => void,
): void {
  const { together } = historyOf(view);
  const standing = newStanding();
  for (let person = 0; person < view.dataset.persons.length; person++) {
    for (let spell = at(view.spells.offsets, person); spell < at(view.spells.offsets, person + 1); spell++) {
      const day = at(view.spells.from, spell) as Day;
      const post = day < from || day >= to || together.has(day) ? -1 : postOn(view, person, day);
      if (post < 0) continue;
      standAs(view, person, standing);
      standAt(view, post, standing, true);
      each(person, standing, day);
      break;
    }
  }
}

/** Full position or part of one, all posts of that day together. */
function positionOn(view: View, person: number, day: Day): 'full' | 'part' {
  let sum = 0;
  eachPiece(view, person, day, (piece) => {
    sum += at(view.pieces.percent, piece);
  });
  return sum >= FULL_POSITION ? 'full' : 'part';
}
