import type { LivingConditions } from '../../terms/index.ts';

/** Whether a place is exposed, as registers and maps write it; `unknown` for a blank. */
export function livingConditionsOf(value: unknown): LivingConditions {
  const text = String(value ?? '')
    .trim()
    .toLowerCase();
  if (['exposed', 'utsatt', 'levekårsutsatt', 'ja', 'true', '1'].includes(text)) return 'exposed';
  return ['other', 'andre', 'annet', 'ikke utsatt', 'nei', 'false', '0'].includes(text) ? 'other' : 'unknown';
}
