import { readNationalNumber } from '../../../../terms/index.ts';
import { type Control, type Found, NOTHING } from '../../../control.ts';
import type { PersonRow } from '../../../delivery.ts';
import type { DeliverySeen } from './delivery-seen.ts';

function likeness(person: PersonRow): string | null {
  const birth = readNationalNumber(person.number).birth;
  if (person.name === null || birth === null) return null;
  return `${birth}|${person.name.toLowerCase()}`;
}

/**
 * A D-number and a national number with the same name and birth: perhaps one person. Only a human can say so, with an
 * identity-links file.
 */
export const samePersonSuspected: Control<DeliverySeen> = {
  id: 'hr-extract/same-person-suspected',
  severity: 'note',
  check: ({ persons, employments, names }) => {
    const withDNumber = new Map<string, number>();
    persons.forEach((person, place) => {
      const like = readNationalNumber(person.number).dNumber ? likeness(person) : null;
      if (like !== null) withDNumber.set(like, place);
    });
    if (withDNumber.size === 0) return NOTHING;
    const pairs = new Map<number, number>();
    persons.forEach((person, place) => {
      const like = readNationalNumber(person.number).dNumber ? null : likeness(person);
      const other = like === null ? undefined : withDNumber.get(like);
      if (other !== undefined) pairs.set(place, other);
    });
    const lineOf = (place: number) => employments.find((row) => row.person === place)?.line ?? 0;
    return Array.from(pairs, ([later, earlier]): Found => {
      return { line: lineOf(later), path: names.person, values: { otherLine: lineOf(earlier) } };
    });
  },
};
