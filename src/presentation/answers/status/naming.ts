import type { CatalogueEntry, MetricId } from '../../../disclosure/index.ts';
import type { Point, Reading, Standing } from '../../../plans/index.ts';
import type { StatusBreak, StatusFigure, StatusPoint } from '../../api/contract/index.ts';
import {
  datedBreak,
  formatNumber,
  formatValue,
  LABELS,
  type Language,
  shortPeriod,
  valueText,
} from '../../language/index.ts';

/** What the answer is made from. */
export interface StatusMaking {
  readonly standing: Standing;
  readonly group: string;
  readonly owner: string;
  readonly catalogue: readonly CatalogueEntry[];
  readonly language: Language;
}

/** The metric's own name, with its line where it has several: «Andel som blir, etter 1 år». */
export function nameOf(
  metric: MetricId,
  line: string | null,
  { catalogue, language }: Pick<StatusMaking, 'catalogue' | 'language'>,
): string {
  const entry = catalogue.find((one) => one.status === 'live' && one.metric.id === metric);
  const name = entry?.status === 'live' ? entry.metric.name[language] : metric;
  const { outcome, years } = LABELS[language];
  const outcomes: Readonly<Record<string, string>> = outcome;
  const followed: Readonly<Record<string, string>> = years;
  if (line === null || metric === 'B6') return name;
  return outcomes[line] ?? `${name}, ${(followed[line] ?? line).toLowerCase()}`;
}

/** Where a reading stands on Nøkkeltall. */
export function figureOf({ alias, subject }: Reading, period: string): StatusFigure {
  const isGroup = subject.dimension === 'staff-group';
  return {
    metric: alias,
    group: isGroup ? subject.code : 'Total',
    by: isGroup ? 'school-type' : subject.dimension,
    period,
    where: [],
  };
}

/** The years of a reading for its picture. */
export function seriesOf({ points, unit }: Reading, language: Language): readonly StatusPoint[] {
  return points.map(({ period, value, state }: Point) => ({
    period,
    label: shortPeriod(period, language),
    value,
    text: value === null ? '' : shortValue(value, unit, language),
    provisional: state === 'provisional',
  }));
}

/** The breaks that lie between the years of a reading, for its picture. */
export function breaksOf({ breaks }: Reading, language: Language): readonly StatusBreak[] {
  return breaks.map((one) => datedBreak(one, language));
}

const WHOLE: readonly Reading['unit'][] = ['persons', 'percent-of-position'];
const MEDIANS: readonly Reading['unit'][] = ['per-post', 'days-followed'];

/** A value without its unit: shares in per cent. */
function shortValue(value: number, unit: Reading['unit'], language: Language): string {
  const scaled = unit === 'share' ? value * 100 : value;
  const isWhole = WHOLE.includes(unit) || (MEDIANS.includes(unit) && Number.isInteger(value));
  return formatNumber(scaled, language, isWhole ? 0 : 1);
}

/** A value as it stands in a table: «11,8 %», «5,1 år», «6». */
export function cellText(value: number, unit: Reading['unit'], language: Language): string {
  if (MEDIANS.includes(unit)) return valueText(value, unit, language);
  const text = formatValue(value, unit, language);
  return unit === 'years' ? `${text}\u00a0${LABELS[language].units.years}` : text;
}
