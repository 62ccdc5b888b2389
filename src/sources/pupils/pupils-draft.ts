import { type Day, existingDay, parseUnitNumber } from '../../terms/index.ts';
import { readDay } from '../files/days.ts';
import { readCount } from '../files/numbers.ts';

/** One row as read; what cannot be read is null. */
export interface PupilsDraft {
  readonly line: number;
  readonly unit: string | null;
  readonly unitText: string;
  readonly day: Day | null;
  readonly pupils: number | null;
}

const SCHOOL_YEAR = /^(20\d{2})\s*[-/–]\s*(\d{2}|\d{4})$/;
const COUNT_MONTH = 10;

/** A day, or a school year as its count date of GSI, 1 October. */
function dayOfText(text: string): Day | null {
  const [, first = '', second = ''] = SCHOOL_YEAR.exec(text) ?? [];
  const follows = Number(second.slice(-2)) === (Number(first) + 1) % 100;
  if (first !== '' && follows) return existingDay(Number(first), COUNT_MONTH, 1);
  if (/^20\d{2}$/.test(text)) return existingDay(Number(text), COUNT_MONTH, 1);
  return readDay(text);
}

export function pupilsDraft(cell: (field: string) => string, line: number): PupilsDraft {
  const unitText = cell('unit');
  return {
    line,
    unit: parseUnitNumber(unitText),
    unitText,
    day: dayOfText(cell('day')),
    pupils: readCount(cell('pupils')),
  };
}
