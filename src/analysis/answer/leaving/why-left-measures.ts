import type { Lens } from '../../kernels/axis.ts';
import { whyLeft } from '../../kernels/leaving/why-left.ts';
import { EXIT_LINES } from '../../leaving-lines.ts';
import type { View } from '../../read-model/view.ts';
import type { Span } from '../periods.ts';
import type { Leaving } from './leaving.ts';
import { told, toldOf } from './leaving-notes.ts';

/** B5: those who had left, by what was told of why. How many of them without a reason is always told. */
export function whyLeftMeasures(view: View, lens: Lens, span: Span): Leaving {
  const { by, base, gone, notSaid, inferred } = whyLeft(view, lens, span);
  const measures = EXIT_LINES.map((line) => ({ codes: [line], numerator: by[line], denominator: base }));
  return {
    measures,
    told: [told('no-reason-told', { persons: notSaid, of: gone }), ...toldOf(inferred, 'retired-inferred')],
  };
}
