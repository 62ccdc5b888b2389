import { teachersAhead } from '../../kernels/teaching/appointments.ts';
import type { Metric } from '../../metrics/index.ts';
import type { View } from '../../read-model/view.ts';
import { shortfallAhead } from './shortfall.ts';

/** Reckons what takes long of a metric of qualifications on a day, with a step after each piece. */
export function* slowPieces(view: View, { kernel, numerator }: Metric, day: number): Generator<void, void, void> {
  yield* teachersAhead(view, day);
  if (kernel === 'depth-shortfall') yield* shortfallAhead(view, numerator, day);
}
