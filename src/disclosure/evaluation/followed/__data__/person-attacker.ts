import type { FollowedPerson } from '../../../../analysis/index.ts';
import type { Day, UnitNumber } from '../../../../terms/index.ts';
import type { Relation } from '../../../rules/row.ts';
import { determinedRows } from '../../../rules/solving/determined.ts';
import type { ToldParts } from '../../told-sides.ts';
import { type LaidPersons, toldPersons } from '../told-persons.ts';

const STEPS = 2;
const FEWEST = 5;

/** A design as somebody might tell it: which side each person is on, and what they are alike in. */
export interface Following {
  readonly roles: readonly ('with' | 'without' | 'out')[];
  readonly traits: readonly number[];
  readonly steps: number;
  /** First day, in days after the first of all. */
  readonly from: number;
}

/** By person: the step in which each went, as the whole time has it. */
export type Gone = readonly (number | null)[];

/** Sets of persons alike with enough on both sides; nobody else is compared. */
export function laidOut({ roles, traits, steps, from }: Following, gone: Gone, fewest = FEWEST): LaidPersons {
  const persons = roles.flatMap((role, person): FollowedPerson[] => {
    const wentIn = gone[person] ?? null;
    return role === 'out'
      ? []
      : [
          {
            ...{ person, unit: '974589095' as UnitNumber, wave: 0, treated: role === 'with', from: from as Day },
            ...{ wentIn: wentIn !== null && wentIn <= steps ? wentIn : null, until: steps, traits: [traits[person] ?? 0] },
          },
        ];
  });
  const sets = [0, 1].map((trait) => persons.filter((one) => one.traits[0] === trait));
  const isEnough = (own: readonly FollowedPerson[], isTreated: boolean) =>
    own.filter(({ treated }) => treated === isTreated).length >= fewest;
  return {
    steps: { months: 12, steps, intake: 0, back: 0 },
    followed: persons,
    sets: sets.filter((own) => isEnough(own, true) && isEnough(own, false)).map((own) => ({ alikeIn: 1, persons: own })),
  };
}

/**
 * Persons of whom somebody works out in which step they went, who evaluates designs one after the other and is given more than any tells: how
 * many went of each set and side, in each step where those are told, and of each whole side. `instead`: what is told, whatever the gate says.
 */
export function personsWorkedOut(designs: readonly Following[], gone: Gone, instead?: readonly ToldParts[]) {
  const laid = designs.map((one) => laidOut(one, gone));
  const told = laid.map((own, n) => instead?.[n] ?? toldPersons(own, laid.slice(0, n), FEWEST));
  const relations = laid.flatMap((own, n) => [
    ...equationsOf(own, told[n] ?? 'verdict'),
    // The public figures, which tell of whole sides.
    ...equationsOf({ ...own, sets: [{ alikeIn: 0, persons: own.followed }] }, told[n] ?? 'verdict'),
  ]);
  const rows = new Set(Array.from({ length: gone.length * STEPS }, (_, row) => row));
  return { told, workedOut: determinedRows(relations, rows) };
}

function equationsOf({ sets, steps }: LaidPersons, told: ToldParts): readonly Relation[] {
  if (told === 'verdict') return [];
  const all = Array.from({ length: steps.steps }, (_, step) => step);
  const groups = told === 'all' ? all.map((step) => [step]) : [all];
  return sets.flatMap(({ persons }) =>
    [true, false].flatMap((isTreated) =>
      groups.map((own) => {
        const rows = persons
          .filter(({ treated }) => treated === isTreated)
          .flatMap(({ person }) => own.map((step) => person * STEPS + step));
        return { rows, signs: rows.map(() => 1 as const) };
      }),
    ),
  );
}
