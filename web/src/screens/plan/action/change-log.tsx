import type { PlanChangeItem } from '../../../../../src/presentation/api/contract/index.ts';
import { fill, formatDayText, PLAN_PAGES, type PlanPages } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { isCatalogued, MetricName } from './metric-name.tsx';

/** Every change of the action, the latest first, and the figure that was its reason. */
export function ChangeLog({ changes }: { readonly changes: readonly PlanChangeItem[] }) {
  const { language } = useLaget();
  const pages = PLAN_PAGES[language];
  return (
    <ul className="plan-lines">
      {changes.map((one) => (
        <li key={`${one.at} ${one.from} ${one.reason}`}>
          <span className="quiet">{formatDayText(one.from, language)}</span> {whatOf(one, pages)} {one.reason}{' '}
          {one.figure === null ? null : <BecauseOf figure={one.figure} />}{' '}
          <span className="quiet small">
            {one.by} {one.counts ? '' : pages.logBack}
          </span>
        </li>
      ))}
    </ul>
  );
}

function whatOf({ isNew, status }: PlanChangeItem, pages: PlanPages): string {
  if (isNew) return pages.logNew;
  return status === null ? pages.logChanged : fill(pages.logStatus, { status: status.label });
}

function BecauseOf({ figure }: { readonly figure: NonNullable<PlanChangeItem['figure']> }) {
  const { language, metrics } = useLaget();
  const [before = '', after = ''] = fill(PLAN_PAGES[language].logFigure, {
    day: formatDayText(figure.day, language),
  }).split('{metric}');
  if (!isCatalogued(metrics, figure.metric)) return `${before}${figure.metric}${after}`;
  return (
    <>
      {before}
      <MetricName id={figure.metric} />
      {after}
    </>
  );
}
