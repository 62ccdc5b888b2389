import { EMPLOYMENT_TERMS } from '../../terms/index.ts';
import type { Lens } from '../kernels/axis.ts';
import { eachPiece, eachPresent } from '../kernels/person-loop.ts';
import { at } from '../read-model/columns.ts';
import { SUBGROUP_CODES } from '../read-model/subgroup-codes.ts';
import type { View } from '../read-model/view.ts';
import { rememberedOfAll } from './remembered.ts';

/** What a reader must know about those who stood in a post on a day. */
export interface Survey {
  readonly persons: number;
  /** In no known unit or no known group. */
  readonly unassigned: number;
  /** On terms the source does not say. */
  readonly termsUnknown: number;
  /** Posts without a percent. */
  readonly percentUnknown: number;
}

const UNKNOWN_TERMS = EMPLOYMENT_TERMS.indexOf('unknown');
const NO_GROUP = SUBGROUP_CODES.indexOf('unassigned');

/** Looks at everyone with an active counted post on a day whom the filters let through. */
export function surveyOn(view: View, lens: Lens, day: number): Survey {
  return surveyed(view, lens, String(day), () => lookAround(view, lens, day));
}

const surveyed = rememberedOfAll<Survey>();

function lookAround(view: View, lens: Lens, day: number): Survey {
  const nowhere = view.dataset.units.codes.length - 1;
  let [persons, unassigned, termsUnknown, percentUnknown] = [0, 0, 0, 0];
  eachPresent(view, lens, day, (person, { standing }) => {
    persons++;
    if (standing.unit === nowhere || standing.subgroup === NO_GROUP) unassigned++;
    const unsaid = unsaidOf(view, person, day);
    if (unsaid.terms) termsUnknown++;
    percentUnknown += unsaid.percents;
  });
  return { persons, unassigned, termsUnknown, percentUnknown };
}

/** What the source does not say of a person's posts on a day. */
function unsaidOf(view: View, person: number, day: number): { terms: boolean; percents: number } {
  const { terms, percentUnknown } = view.pieces;
  const unsaid = { terms: false, percents: 0 };
  eachPiece(view, person, day, (piece) => {
    if (at(terms, piece) === UNKNOWN_TERMS) unsaid.terms = true;
    unsaid.percents += at(percentUnknown, piece);
  });
  return unsaid;
}
