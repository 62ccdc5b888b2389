import type { Refusal } from '../../../terms/index.ts';
import type { Lens } from '../../kernels/axis.ts';
import type { Kernel, MetricId } from '../../metrics/index.ts';
import type { View } from '../../read-model/view.ts';
import type { Span } from '../periods.ts';
import { curveMeasures } from './curve-measures.ts';
import type { Leaving } from './leaving.ts';
import { exitAgeMeasures, exposureMeasures, seniorMeasures } from './pooled-measures.ts';
import {
  apprenticeMeasures,
  causeMeasures,
  earlyExitMeasures,
  midYearMeasures,
  retentionMeasures,
} from './staying-measures.ts';
import { whyLeftMeasures } from './why-left-measures.ts';

/** Counts one period of a metric. */
type CountLeaving = (view: View, lens: Lens, span: Span) => Leaving;

const KERNELS = {
  staying: retentionMeasures,
  'early-exit': earlyExitMeasures,
  'mid-year-hires': midYearMeasures,
  'left-by-cause': causeMeasures,
  'why-left': whyLeftMeasures,
  'apprentices-hired': apprenticeMeasures,
  'retirement-exposure': exposureMeasures,
  'staying-after-60': seniorMeasures,
  'exit-age': exitAgeMeasures,
} as const satisfies Partial<Readonly<Record<Kernel, CountLeaving>>>;

export type LeavingKernel = keyof typeof KERNELS | 'staying-curve';

/** Counts one period of a metric of leaving. Refused where more curves are asked for than can be told apart. */
export function countLeaving(
  view: View,
  lens: Lens,
  { id, kernel }: { readonly id: MetricId; readonly kernel: LeavingKernel },
  span: Span,
): Leaving | Refusal {
  return kernel === 'staying-curve' ? curveMeasures(view, lens, span, id) : KERNELS[kernel](view, lens, span);
}
