import { SUSPICIOUS_POSITION } from '../../../../terms/index.ts';
import { type Control, NOTHING, onLine } from '../../../control.ts';
import type { AaregEntry } from '../../entry.ts';
/** SSB's limit for a suspicious share. It is kept as delivered. */
export const percentOver120: Control<AaregEntry> = {
  id: 'aareg/percent-over-120',
  severity: 'note',
  check: (entry) => {
    const over = entry.details.find((one) => (one.percent ?? 0) > SUSPICIOUS_POSITION);
    if (over === undefined) return NOTHING;
    const values = { percent: (over.percent ?? 0) / 100 };
    return onLine(entry.line, `${entry.path}.ansettelsesdetaljer.avtaltStillingsprosent`, values);
  },
};
