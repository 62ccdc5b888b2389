import type { PlanIndicatorItem } from '../../../../../src/presentation/api/contract/index.ts';
import { fill, formatValue, PLAN_PAGES } from '../../../../../src/presentation/language/index.ts';
import { Link } from '../../../address/link.tsx';
import { useLaget } from '../../../app/laget.tsx';
import { cellText } from '../../figures/cells.ts';
import { figureAddress, useFigureNow, useMetric } from '../indicator-figure.ts';

/** An indicator in one line: its figure now, through the gate, against the target. */
export function IndicatorShort({ indicator }: { readonly indicator: PlanIndicatorItem }) {
  const { language } = useLaget();
  const pages = PLAN_PAGES[language];
  const followed = { metric: indicator.metric.code, where: indicator.where };
  const metric = useMetric(followed.metric);
  const { row, loading, problem } = useFigureNow(followed, metric);
  if (metric === null) return <p className="small">{indicator.metric.label}</p>;
  const { target } = indicator;
  const now =
    loading && row === null
      ? pages.waits
      : row === null
        ? (problem?.detail ?? '–')
        : cellText(row, 'value', metric.unit, language);
  return (
    <p className="small">
      <Link href={figureAddress(followed, metric)}>{metric.name}</Link>: <strong>{now}</strong>.{' '}
      {target === null ? pages.noTarget : fill(pages.targetText, { value: formatValue(target, metric.unit, language) })}
      .
    </p>
  );
}
