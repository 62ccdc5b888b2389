/** How the periods of a file are written; the season that comes back in each. */
export const SEASONS = {
  number: null,
  month: 12,
  quarter: 4,
  tertial: 3,
  'school-year': null,
  year: null,
  day: null,
} as const;
export type PeriodKind = keyof typeof SEASONS;

export interface Periods {
  readonly kind: PeriodKind;
  /** By row; NaN where the cell is no such period. */
  readonly values: Float64Array;
}

type Reader = (text: string) => number | null;

const READERS: readonly (readonly [PeriodKind, Reader])[] = [
  ['number', (text) => (/^[-+]?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null)],
  ['month', partsOf(/^(\d{4})-(0[1-9]|1[0-2])$/, 12)],
  ['quarter', partsOf(/^(\d{4})[- ]?[QK]([1-4])$/i, 4)],
  ['tertial', partsOf(/^(\d{4})[- ]?T([1-3])$/i, 3)],
  ['school-year', schoolYear],
];

function partsOf(form: RegExp, parts: number): Reader {
  return (text) => {
    const [, year, part] = form.exec(text) ?? [];
    return year === undefined ? null : Number(year) * parts + Number(part) - 1;
  };
}

/** 2024/25 and 2024/2025. */
function schoolYear(text: string): number | null {
  const [, year, next = ''] = /^(\d{4})[/-](\d{2}|\d{4})$/.exec(text) ?? [];
  if (year === undefined) return null;
  return String(Number(year) + 1).endsWith(next) ? Number(year) : null;
}

/** Reads the periods of a file, all in the same form; those of another form than most are NaN; null where no form fits any. */
export function readPeriods(cells: readonly string[]): Periods | null {
  const days = daysOf(cells);
  if (days !== null) return days;
  const tried = READERS.map(([kind, read]) => ({
    kind,
    values: Float64Array.from(cells, (cell) => read(cell) ?? Number.NaN),
  }));
  const fits = ({ values }: Periods) => values.filter((value) => !Number.isNaN(value)).length;
  const [best] = tried.toSorted((a, b) => fits(b) - fits(a));
  return best !== undefined && fits(best) > 0 ? best : null;
}

/** Days as months where all are the first of one, as years where all are the same day of one, else as days. */
function daysOf(cells: readonly string[]): Periods | null {
  const parts = cells.map((cell) => /^(\d{4})-(\d{2})-(\d{2})$/.exec(cell));
  if (parts[0] == null) return null;
  const part = (i: number) => parts.map((found) => found?.[i]);
  const [years, months, days] = [part(1), part(2), part(3)];
  if (new Set(days).size === 1 && new Set(months).size === 1)
    return { kind: 'year', values: Float64Array.from(years, Number) };
  if (days.every((day) => day === '01')) {
    return { kind: 'month', values: Float64Array.from(years, (year, i) => Number(year) * 12 + Number(months[i]) - 1) };
  }
  return { kind: 'day', values: Float64Array.from(cells, (cell) => Date.parse(`${cell}T00:00:00Z`) / 86_400_000) };
}
