import type { SchoolType } from '../../terms/index.ts';
import { readDay } from '../files/days.ts';
import { readCount, readNumber } from '../files/numbers.ts';
import { livingConditionsOf } from '../units/living-conditions.ts';
import { schoolTypeOf, schoolTypeOfGrades } from '../units/school-type.ts';
import { type UnitDraft, unitDraft } from '../units/unit-draft.ts';
import type { RegisterField } from './columns.ts';

/** The texts of one unit by field; a field that is not delivered is a blank. */
export type TextOf = (field: RegisterField) => string;

/** Zero pupils or employees is how registers write «not given». */
function given(text: string): number | null {
  const count = readCount(text);
  return count === 0 ? null : count;
}

/** A coordinate; 0 is how registers write «not given». */
function coordinate(text: string): number | null {
  const number = readNumber(text);
  return number === 0 ? null : number;
}

function typeOf(text: TextOf, from: number | null, to: number | null): SchoolType {
  const said = schoolTypeOf(text('schoolType'));
  return said === 'unknown' ? schoolTypeOfGrades(from, to) : said;
}

export function unitOfTexts(text: TextOf, line: number, path: string): UnitDraft {
  const gradeFrom = readCount(text('gradeFrom'));
  const gradeTo = readCount(text('gradeTo'));
  return {
    ...unitDraft(text('unit'), text('name'), line, path),
    schoolType: typeOf(text, gradeFrom, gradeTo),
    gradeFrom,
    gradeTo,
    areaCode: text('area') || null,
    subAreaCode: text('subArea') || null,
    latitude: coordinate(text('latitude')),
    longitude: coordinate(text('longitude')),
    pupils: given(text('pupils')),
    registeredEmployees: given(text('employees')),
    parent: text('parent') || null,
    closedOn: readDay(text('closedOn')),
    livingConditions: livingConditionsOf(text('livingConditions')),
    inOperation: !/^(0|false|nei|nedlagt)$/i.test(text('inOperation')),
  };
}
