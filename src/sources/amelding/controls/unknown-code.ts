import { type Control, NOTHING, onLine } from '../../control.ts';
import { isEndReasonCode } from '../../employments/end-reason.ts';
import type { MessageEntry } from '../entry.ts';

/** typeArbeidsforhold, KLASS 180. */
const TYPES = new Set([
  'ordinaertArbeidsforhold',
  'maritimtArbeidsforhold',
  'frilanserOppdragstakerHonorarPersonerMm',
  'pensjonOgAndreTyperYtelserUtenAnsettelsesforhold',
  'forenkletOppgjoersordning',
]);
/** formForAnsettelse, KLASS 568. */
const FORMS = new Set(['fast', 'midlertidig']);

/** A code that is in none of the lists Laget knows: kept, and counted as unknown. */
export const unknownCode: Control<MessageEntry> = {
  id: 'amelding/unknown-code',
  severity: 'note',
  check: ({ type, endReason, form, line }) => {
    if (type !== null && !TYPES.has(type)) return onLine(line, 'arbeidsforhold.typeArbeidsforhold', { code: type });
    if (endReason !== null && !isEndReasonCode(endReason)) {
      return onLine(line, 'arbeidsforhold.aarsakTilSluttdato', { code: endReason });
    }
    const unknownForm = form !== null && !FORMS.has(form);
    return unknownForm ? onLine(line, 'arbeidsforhold.formForAnsettelse', { code: form }) : NOTHING;
  },
};
