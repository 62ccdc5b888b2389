import type { Cause, RevisedFigureRow, SeenThen } from '../../../../../src/presentation/api/contract/index.ts';
import {
  changeText,
  formatNumber,
  isRatioUnit,
  type Language,
  lineUnit,
  type ScreenTexts,
} from '../../../../../src/presentation/language/index.ts';
import type { MetricUnit } from '../cells.ts';

type Texts = ScreenTexts['known']['changed'];

/** The unit of one row: of some metrics a line has its own. */
export function unitOfRow({ dims }: Pick<RevisedFigureRow, 'dims'>, unit: MetricUnit): MetricUnit {
  return lineUnit(unit, dims['continuity']?.code);
}

/** What a row is about, without its period. */
export function rowLabel({ dims }: Pick<RevisedFigureRow, 'dims'>, texts: Texts): string {
  const labels = Object.values(dims).map(({ label }) => label);
  return labels.length === 0 ? texts.whole : labels.join(' · ');
}

/** The two numbers a share is made of, or null where it is not seen or is not made of two. */
export function partsOf(
  seen: SeenThen | null,
  unit: MetricUnit,
  language: Language,
): { readonly part: string; readonly whole: string } | null {
  if (seen === null || seen.numerator === null || seen.denominator === null || !isRatioUnit(unit)) return null;
  const write = (value: number) => formatNumber(value, language, Number.isInteger(value) ? 0 : 1);
  return { part: write(seen.numerator), whole: write(seen.denominator) };
}

/** What has come to a row since then, or in words why that is not told. */
export function differenceOf(
  { before, now, change }: RevisedFigureRow,
  { unit, comparable, texts, language }: ToldIn,
): string {
  if (before === null) return texts.appeared;
  if (now === null) return texts.gone;
  if (change === null) {
    const bothSeen = before.value !== null && now.value !== null;
    return bothSeen && !comparable ? texts.notCompared : texts.notTold;
  }
  const sameNumbers = change === 0 && before.numerator === now.numerator && before.denominator === now.denominator;
  return sameNumbers ? texts.marked : changeText(change, unit, language);
}

export interface ToldIn {
  readonly unit: MetricUnit;
  readonly comparable: boolean;
  readonly texts: Texts;
  readonly language: Language;
}

/** Dimensions whose codes stand by their names, as in the tables of Nøkkeltall. */
const BY_NAME: readonly string[] = ['unit', 'area', 'sub-area'];

/** The rows as the table above has them: places by their names, the whole last. */
export function inOrder(rows: readonly RevisedFigureRow[], language: Language): readonly RevisedFigureRow[] {
  const place = ({ dims }: RevisedFigureRow) => Object.entries(dims).find(([dimension]) => BY_NAME.includes(dimension));
  const isWhole = ({ dims }: RevisedFigureRow) => Object.values(dims).every(({ code }) => code === 'Total');
  return rows.toSorted(
    (a, b) =>
      Number(isWhole(a)) - Number(isWhole(b)) ||
      (place(a)?.[1].label ?? '').localeCompare(place(b)?.[1].label ?? '', language),
  );
}

/** What changed every row, where it is the same for all of several; null where it must be told row by row. */
export function sharedCauses(rows: readonly RevisedFigureRow[]): readonly Cause[] | null {
  const [first, ...rest] = rows;
  if (first === undefined || rest.length === 0 || first.because.length === 0) return null;
  const told = (row: RevisedFigureRow) => JSON.stringify(row.because);
  return rest.every((row) => told(row) === told(first)) ? first.because : null;
}

/** True where the cell is withheld at one of the times: then what changed it is not told. */
export function isWithheld({ before, now }: RevisedFigureRow): boolean {
  return before?.state === 'withheld' || now?.state === 'withheld';
}
