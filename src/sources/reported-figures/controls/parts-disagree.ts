import { type Control, NOTHING, onLine } from '../../control.ts';
import type { ReportedDraft } from '../reported-draft.ts';

/** Doubles of what is written in decimal: far below any rounding, far above their own. */
const TINY = 1e-9;

/** Value and parts do not agree beyond what rounding explains. All three are kept as they were reported. */
export const partsDisagree: Control<ReportedDraft> = {
  id: 'reported-figures/parts-disagree',
  severity: 'note',
  check: ({ value, rounding, measured, numerator, denominator, line }) => {
    if (value === null || typeof numerator !== 'number' || typeof denominator !== 'number') return NOTHING;
    const per = measured?.measure === 'share' ? 1 : measured?.measure === 'per-100-years' ? 100 : null;
    if (per === null) return NOTHING;
    const agrees = denominator > 0 && Math.abs((per * numerator) / denominator - value) <= rounding + TINY;
    return agrees ? NOTHING : onLine(line, 'value', { numerator, denominator });
  },
};
