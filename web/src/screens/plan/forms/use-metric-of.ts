import type { LiveMetric } from '../../../../../src/presentation/api/contract/index.ts';
import { useLaget } from '../../../app/laget.tsx';

/** Finds a metric that is counted by its id; null where there is none. */
export function useMetricOf(): (id: string) => LiveMetric | null {
  const { metrics } = useLaget();
  return (id) => {
    const found = metrics.metrics.find((one) => one.status === 'live' && one.id === id);
    return found?.status === 'live' ? found : null;
  };
}
