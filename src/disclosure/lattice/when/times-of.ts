import { isOwnKernel, type Metric, TABLE_OF_KERNEL } from '../../../analysis/index.ts';
import { applicantTimesTogether, oneSchoolYear, ownTimesTogether } from '../own/own-times.ts';
import { toldTogether } from '../times.ts';
import { balancesTogether, exitsTogether } from './flows.ts';

/** By which rule times of a metric are told together. */
export function timesTogether({ kernel, sensitive }: Pick<Metric, 'kernel' | 'sensitive'>): typeof toldTogether {
  if (kernel === 'exit-answers' || kernel === 'cohort-share') return oneSchoolYear;
  if (sensitive === 'applicant-outcomes') return applicantTimesTogether;
  // Who teaches changes with whoever is employed: such days are told as those of the staff.
  if (isOwnKernel(kernel) && TABLE_OF_KERNEL[kernel] === 'teaching') return toldTogether;
  if (isFlow({ kernel })) return kernel === 'balance' ? balancesTogether : exitsTogether;
  return isOwnKernel(kernel) ? ownTimesTogether : toldTogether;
}

/** True of what adds up over time: exits and balances. */
export function isFlow({ kernel }: Pick<Metric, 'kernel'>): boolean {
  return kernel === 'balance' || kernel === 'exit-rate';
}
