import { type Control, NOTHING, onLine } from '../../../control.ts';
import { isEndReasonCode } from '../../../employments/end-reason.ts';
import type { AaregEntry } from '../../entry.ts';

/** typeArbeidsforhold, KLASS 180. */
const KNOWN_TYPES = new Set([
  'ordinaertArbeidsforhold',
  'maritimtArbeidsforhold',
  'frilanserOppdragstakerHonorarPersonerMm',
  'pensjonOgAndreTyperYtelserUtenAnsettelsesforhold',
  'forenkletOppgjoersordning',
]);
/** formForAnsettelse, KLASS 568. */
const KNOWN_FORMS = new Set(['fast', 'midlertidig']);

/** A code that is not in the code lists Laget knows: kept, and counted as unknown. */
export const unknownCode: Control<AaregEntry> = {
  id: 'aareg/unknown-code',
  severity: 'note',
  check: (entry) => {
    if (entry.type !== null && !KNOWN_TYPES.has(entry.type)) {
      return onLine(entry.line, `${entry.path}.type`, { code: entry.type });
    }
    const reason = entry.endReason;
    if (reason !== null && !isEndReasonCode(reason)) {
      return onLine(entry.line, `${entry.path}.ansettelsesperiode.sluttaarsak`, { code: reason });
    }
    const form = entry.details.find((one) => one.form !== null && !KNOWN_FORMS.has(one.form))?.form;
    return form == null ? NOTHING : onLine(entry.line, `${entry.path}.ansettelsesdetaljer`, { code: form });
  },
};
