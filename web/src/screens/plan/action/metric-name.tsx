import type { MetricsAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import { Link } from '../../../address/link.tsx';
import { figureAddress, useMetric } from '../indicator-figure.ts';

export function isCatalogued({ metrics }: MetricsAnswer, id: string): boolean {
  return metrics.some((one) => one.status === 'live' && one.id === id);
}

/** A metric by its name, leading to its figure. */
export function MetricName({ id }: { readonly id: string }) {
  const metric = useMetric(id);
  if (metric === null) return id;
  return <Link href={figureAddress({ metric: id, where: [] }, metric)}>{metric.name}</Link>;
}
