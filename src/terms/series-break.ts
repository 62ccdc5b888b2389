/**
 * What makes figures from before a day no longer comparable with those after it:
 * a code list changed, a field of a source came or changed its meaning, another source counts, a unit followed
 * another, a code or a workplace was placed elsewhere from a day, or something the owner knows.
 */
export const BREAK_KINDS = [
  'code-list',
  'source-field',
  'definition',
  'counting-source',
  'succession',
  'placing',
  'own',
] as const;
export type BreakKind = (typeof BREAK_KINDS)[number];

/** What a period of a figure is: a day, two days that are compared, or days `[from, to)`. */
export type PeriodKind = 'day' | 'two-days' | 'period';

/**
 * Whether a break lies between two periods of one series, so that the two cannot be compared. `day` is the first day of
 * the newer series. A period that holds the break itself is comparable with neither side. Days are `YYYY-MM-DD`, periods
 * as rows carry them (`YYYY-MM-DD` or `YYYY-MM-DD/YYYY-MM-DD`); the last day of `[from, to)` is the day before `to`.
 */
export function crossesBreak(day: string, earlier: string, later: string, kind: PeriodKind): boolean {
  const [first = ''] = earlier.split('/');
  const last = later.split('/').at(-1) ?? '';
  return first < day && (kind === 'period' ? day < last : day <= last);
}

/** The latest of some breaks, oldest first, that lies between two periods; null where none does. */
export function breakAcross<B extends { readonly day: string }>(
  breaks: readonly B[],
  earlier: string,
  later: string,
  kind: PeriodKind,
): B | null {
  return breaks.findLast(({ day }) => crossesBreak(day, earlier, later, kind)) ?? null;
}

/**
 * Whether a break concerns a row. `rows`: the codes it concerns by column; `codes`: the row's own. A column the row does
 * not have lets it through: a matrix tells moves along a dimension without having it as a column.
 */
export function concernsRow(
  rows: Readonly<Record<string, readonly string[]>>,
  codes: Readonly<Record<string, string | undefined>>,
): boolean {
  return Object.entries(rows).every(([column, concerned]) => {
    const code = codes[column];
    return code === undefined || concerned.includes(code);
  });
}

/** The same text in the three languages of the screens. */
export interface InThree {
  readonly nb: string;
  readonly nn: string;
  readonly en: string;
}
