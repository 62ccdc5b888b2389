import { addDays, type Day, dayOf } from '../../terms/index.ts';

/** Four months of a year; figures of stocks are those of its last day. */
export interface Tertial {
  /** `2026-2` */
  readonly code: string;
  readonly year: number;
  readonly number: 1 | 2 | 3;
  readonly from: Day;
  /** Its last day. */
  readonly day: Day;
}

const MONTHS = 4;

/** Reads `2026-2`: 1 May to 31 August 2026. Null for what is no tertial. */
export function parseTertial(text: string): Tertial | null {
  const match = /^(\d{4})-([123])$/.exec(text.trim());
  if (match === null) return null;
  const [year, number] = [Number(match[1]), Number(match[2]) as Tertial['number']];
  if (year < 2000 || year > 2100) return null;
  const after = number === 3 ? dayOf(year + 1, 1, 1) : dayOf(year, number * MONTHS + 1, 1);
  return {
    code: `${year}-${number}`,
    year,
    number,
    from: dayOf(year, (number - 1) * MONTHS + 1, 1),
    day: addDays(after, -1),
  };
}
