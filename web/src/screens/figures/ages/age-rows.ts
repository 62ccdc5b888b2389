import type { FigureAnswer, FigureRow } from '../../../../../src/presentation/api/contract/index.ts';

/** One age band of one code, with women, men and all; undefined where the answer has no such row. */
export interface AgeRow {
  readonly band: string;
  readonly label: string;
  readonly women: FigureRow | undefined;
  readonly men: FigureRow | undefined;
  readonly all: FigureRow | undefined;
}

/** Ages of one code of a breakdown (`Total` and null for the whole). */
export interface Ages {
  /** Youngest first, without the unknown. */
  readonly rows: readonly AgeRow[];
  readonly total: FigureRow | undefined;
  /** How many are in no bar: unknown age or sex. Null where that is withheld. */
  readonly unknown: number | null;
}

/** The ages of one code in an answer by age band and sex, and a further dimension or none. */
export function agesOf(answer: FigureAnswer, split: string | null, code: string): Ages {
  const own = answer.rows.filter((row) => split === null || row.dims[split]?.code === code);
  const find = (band: string, sex: string) =>
    own.find((row) => row.dims['age-band']?.code === band && row.dims['sex']?.code === sex);
  const bands = new Map(own.map((row) => [row.dims['age-band']?.code ?? '', row.dims['age-band']?.label ?? '']));
  const rows = [...bands]
    .filter(([band]) => band !== 'Total' && band !== 'unknown' && band !== '')
    .map(([band, label]) => ({
      band,
      label,
      women: find(band, 'f'),
      men: find(band, 'm'),
      all: find(band, 'Total'),
    }));
  const total = find('Total', 'Total');
  return { rows, total, unknown: unknownIn(total, rows) };
}

function unknownIn(total: FigureRow | undefined, rows: readonly AgeRow[]): number | null {
  const drawn = rows.flatMap(({ women, men }) => [women?.value ?? null, men?.value ?? null]);
  const whole = total?.value ?? null;
  if (whole === null || drawn.some((value) => value === null)) return null;
  return drawn.reduce<number>((left, value) => left - (value ?? 0), whole);
}

/** The share of all that are of an age, 0–1; null where either is not seen, or nobody is there. */
export function shareOf(ages: Ages, band: string): number | null {
  const part = ages.rows.find((row) => row.band === band)?.all?.value ?? null;
  const whole = ages.total?.value ?? null;
  return part === null || whole === null || whole === 0 ? null : part / whole;
}

/** How many years back there is something to compare with: the years themselves, nearest first. */
export function yearsBack(day: string, told: readonly FigureRow[], most: number): readonly number[] {
  const days = told.filter((row) => row.state !== 'not-delivered').map(({ period }) => period.slice(0, 10));
  const first = days.toSorted()[0];
  if (first === undefined) return [];
  const years = Number(day.slice(0, 4)) - Number(first.slice(0, 4)) - (first.slice(5) > day.slice(5) ? 1 : 0);
  return Array.from({ length: Math.max(0, Math.min(most, years)) }, (_, i) => i + 1);
}

const USUAL_YEARS_BACK = 5;

/** The years back that are shown: those asked for if there are any so far back, else five or as many as there are. */
export function yearsShown(years: readonly number[], asked: number): number {
  return years.includes(asked) ? asked : (years.findLast((one) => one <= USUAL_YEARS_BACK) ?? 0);
}
