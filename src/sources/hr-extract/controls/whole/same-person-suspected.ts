import { type Day, readNationalNumber } from '../../../../terms/index.ts';
import { type Control, type Found, NOTHING } from '../../../control.ts';
import type { PersonRow } from '../../../delivery.ts';
import type { DeliverySeen } from './delivery-seen.ts';

function likeness({ name }: PersonRow, birth: Day | null): string | null {
  return name === null || birth === null ? null : `${birth}|${name.toLowerCase()}`;
}

/** Each person's likeness by place, those with a D-number and the others apart. */
function likenesses(persons: readonly PersonRow[]) {
  const [withDNumber, others] = [new Map<string, number>(), new Map<number, string>()];
  persons.forEach((person, place) => {
    const { dNumber, birth } = readNationalNumber(person.number);
    const like = likeness(person, birth);
    if (like === null) return;
    if (dNumber) withDNumber.set(like, place);
    else others.set(place, like);
  });
  return { withDNumber, others };
}

/**
 * A D-number and a national number with the same name and birth: perhaps one person. Only a human can say so, with an
 * identity-links file.
 */
export const samePersonSuspected: Control<DeliverySeen> = {
  id: 'hr-extract/same-person-suspected',
  severity: 'note',
  check: ({ persons, employments, names }) => {
    const { withDNumber, others } = likenesses(persons);
    if (withDNumber.size === 0) return NOTHING;
    const pairs = Array.from(others).flatMap(([place, like]) => {
      const other = withDNumber.get(like);
      return other === undefined ? [] : [[place, other] as const];
    });
    if (pairs.length === 0) return NOTHING;
    const lines = new Map<number, number>();
    for (const { person, line } of employments) if (!lines.has(person)) lines.set(person, line);
    const lineOf = (place: number) => lines.get(place) ?? 0;
    return pairs.map(([later, earlier]): Found => {
      return { line: lineOf(later), path: names.person, values: { otherLine: lineOf(earlier) } };
    });
  },
};
