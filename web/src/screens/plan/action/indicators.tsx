import type { FigureRow, LiveMetric, PlanIndicatorItem } from '../../../../../src/presentation/api/contract/index.ts';
import {
  fill,
  formatDayText,
  formatPeriod,
  formatValue,
  PLAN_PAGES,
} from '../../../../../src/presentation/language/index.ts';
import { Link } from '../../../address/link.tsx';
import { useLaget } from '../../../app/laget.tsx';
import { cellText } from '../../figures/cells.ts';
import { figureAddress, useFigureNow, useMetric } from '../indicator-figure.ts';
import { IndicatorChart } from './indicator-chart.tsx';

/** The indicators of an action: where it stood, where it is to come, and the figure now through the gate. */
export function Indicators({ indicators }: { readonly indicators: readonly PlanIndicatorItem[] }) {
  const pages = PLAN_PAGES[useLaget().language];
  if (indicators.length === 0) return <p>{pages.noIndicator}.</p>;
  return indicators.map((one, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: indicators are shown in their order and never moved here
    <Indicator key={at} indicator={one} />
  ));
}

function Indicator({ indicator }: { readonly indicator: PlanIndicatorItem }) {
  const metric = useMetric(indicator.metric.code);
  if (metric === null) return <p>{indicator.metric.label}</p>;
  return <Followed indicator={indicator} metric={metric} />;
}

interface FollowedProps {
  readonly indicator: PlanIndicatorItem;
  readonly metric: LiveMetric;
}

function Followed({ indicator, metric }: FollowedProps) {
  const { language } = useLaget();
  const pages = PLAN_PAGES[language];
  const followed = { metric: metric.id, where: indicator.where };
  const { row, loading, problem } = useFigureNow(followed, metric);
  const value = (number: number) => formatValue(number, metric.unit, language);
  const { baseline, target, by, direction } = indicator;
  return (
    <div className="plan-indicator">
      <h3>
        {metric.name}
        <WhereText where={indicator.where} />
      </h3>
      <p>
        <strong>{nowText(row, { metric, language, pages, waits: loading, why: problem?.detail ?? null })}.</strong>{' '}
        {baseline === null
          ? pages.noBaseline
          : fill(pages.baselineText, { value: value(baseline.value), day: formatDayText(baseline.day, language) })}
        .{' '}
        {target === null
          ? pages.noTarget
          : by === null
            ? fill(pages.targetText, { value: value(target) })
            : fill(pages.targetBy, { value: value(target), day: formatDayText(by, language) })}{' '}
        ({direction.label}). {reachedText(row?.value ?? null, indicator, pages)}
      </p>
      <IndicatorChart indicator={indicator} metric={metric} />
      <p className="small">
        <Link href={figureAddress(followed, metric)}>{pages.toFigure}</Link>{' '}
        {baseline === null ? null : (
          <span className="quiet">{fill(pages.dataset, { dataset: shortDataset(baseline.dataset) })}</span>
        )}
      </p>
    </div>
  );
}

/** Whom the indicator is told of, by name. */
function WhereText({ where }: { readonly where: readonly string[] }) {
  const { dimensions, units } = useLaget();
  const names = where.map((one) => {
    const [dimension = '', code = ''] = one.split('=');
    const own = dimensions.dimensions.find(({ id }) => id === dimension)?.codes.find((known) => known.code === code);
    return own?.label ?? units.units.find(({ unit }) => unit === code)?.name ?? code;
  });
  return names.length === 0 ? null : <span className="quiet">{` · ${names.join(', ')}`}</span>;
}

interface NowWords {
  readonly metric: LiveMetric;
  readonly language: 'nb' | 'nn' | 'en';
  readonly pages: (typeof PLAN_PAGES)['nb'];
  readonly waits: boolean;
  readonly why: string | null;
}

function nowText(row: FigureRow | null, { metric, language, pages, waits, why }: NowWords): string {
  if (row === null) return waits ? pages.loading : fill(pages.nowHidden, { reason: why ?? pages.notSet });
  if (row.value === null) return fill(pages.nowHidden, { reason: cellText(row, 'value', metric.unit, language) });
  return fill(pages.nowText, {
    value: formatValue(row.value, metric.unit, language),
    period: formatPeriod(row.period, language),
  });
}

/** Whether the value now is where it was to come: told only of one that is to go up or down. */
function reachedText(now: number | null, { target, direction }: PlanIndicatorItem, pages: NowWords['pages']): string {
  if (now === null || target === null || direction.code === 'keep') return '';
  const isReached = direction.code === 'up' ? now >= target : now <= target;
  return isReached ? pages.reached : pages.notReached;
}

/** The first letters of a version's mark: enough to find it among dataset versions. */
function shortDataset(dataset: string): string {
  return dataset.replace('sha256:', '').slice(0, 40);
}
