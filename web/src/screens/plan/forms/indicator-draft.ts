import type {
  LiveMetric,
  PlanActionBody,
  PlanIndicatorItem,
} from '../../../../../src/presentation/api/contract/index.ts';
import { dayForm, type Language, readDayText, typedNumber } from '../../../../../src/presentation/language/index.ts';
import { numberIn } from '../../requirement/draft.ts';

/** An indicator as it is typed. The baseline is read from the figure, never typed. */
export interface IndicatorDraft {
  readonly key: number;
  /** Id in the catalogue; empty until one is chosen. */
  readonly metric: string;
  /** Code of a staff group, or empty for all. */
  readonly group: string;
  /** Number of a unit, or empty for all. */
  readonly unit: string;
  /** Other limits, kept as they are. */
  readonly others: readonly string[];
  readonly baseline: PlanIndicatorItem['baseline'];
  /** In per cent of a share, else as the unit says. */
  readonly target: string;
  readonly direction: string;
  readonly by: string;
}

export const EMPTY_INDICATOR: Omit<IndicatorDraft, 'key'> = {
  ...{ metric: '', group: '', unit: '', others: [], baseline: null, target: '', direction: 'down', by: '' },
};

const GROUP = 'staff-group=';
const UNIT = 'unit=';

export function indicatorOf(
  { metric: { code }, where, baseline, target, direction, by }: PlanIndicatorItem,
  key: number,
  metric: LiveMetric | null,
  language: Language,
): IndicatorDraft {
  const after = (start: string) => where.find((one) => one.startsWith(start))?.slice(start.length) ?? '';
  const typed = target === null ? '' : typedNumber(target * factorOf(metric), language);
  return {
    ...{ key, metric: code, baseline, target: typed, direction: direction.code },
    group: after(GROUP),
    unit: after(UNIT),
    others: where.filter((one) => !one.startsWith(GROUP) && !one.startsWith(UNIT)),
    by: by === null ? '' : dayForm(by, language),
  };
}

/** `dimension=code` of what an indicator is told of. */
export function whereOf({ group, unit, others }: Pick<IndicatorDraft, 'group' | 'unit' | 'others'>): readonly string[] {
  return [...(group === '' ? [] : [`${GROUP}${group}`]), ...(unit === '' ? [] : [`${UNIT}${unit}`]), ...others];
}

export function writtenIndicator(
  draft: IndicatorDraft,
  metric: LiveMetric | null,
  language: Language,
): PlanActionBody['action']['indicators'][number] {
  const { metric: id, baseline, direction, by } = draft;
  return {
    ...{ metric: id, where: whereOf(draft), baseline, target: targetOf(draft, metric, language), direction },
    by: by.trim() === '' ? null : (readDayText(by) ?? by),
  };
}

/** −1 is told by the server to be no number. */
export function targetOf(
  { target }: Pick<IndicatorDraft, 'target'>,
  metric: LiveMetric | null,
  language: Language,
): number | null {
  if (target.trim() === '') return null;
  const typed = numberIn(target, language);
  // Twelve places: 12.3 per cent is 0.123, not 0.12300000000000001.
  return typed === null ? -1 : Number((typed / factorOf(metric)).toFixed(12));
}

/** Which way the indicator is to go, by where it stands and where it is to come; as chosen where one of them is not known. */
export function directionOf(draft: IndicatorDraft, metric: LiveMetric | null, language: Language): string {
  const target = targetOf(draft, metric, language);
  if (draft.baseline === null || target === null || target < 0) return draft.direction;
  return target > draft.baseline.value ? 'up' : target < draft.baseline.value ? 'down' : 'keep';
}

function factorOf(metric: LiveMetric | null): number {
  return metric?.unit === 'share' ? 100 : 1;
}
