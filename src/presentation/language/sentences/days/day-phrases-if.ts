import type { InEach } from '../../language.ts';
import type { DayPhrase } from '../day-phrase.ts';

/** Sentences of what would be if the law were another, by alias: each begins with «if», so that none is taken for what the law says. */
export const DAY_PHRASES_IF: InEach<Readonly<Record<string, DayPhrase>>> = {
  nb: {
    'if-sixty-in-every-subject': {
      said: 'Hvis det ble krevd 60 studiepoeng i alle fag på 8.–10. trinn, ville *{numerator} av {denominator} lærere ({value})* {place} ikke lenger oppfylt alle kravene de oppfyller i dag ({day}).',
      lead: 'Et tenkt lovverk, ikke loven: lærere som ville blitt berørt',
    },
    'if-sixty-in-every-subject-hours': {
      said: 'Hvis det ble krevd 60 studiepoeng i alle fag på 8.–10. trinn, ville *{value}* av timene det gjelder {place}, ikke lenger vært gitt slik kravene ber om ({day}).',
      lead: 'Et tenkt lovverk, ikke loven: timer som ville blitt berørt',
    },
    'if-thirty-in-every-subject': {
      said: 'Hvis det ble krevd 30 studiepoeng i alle fag på 1.–7. trinn, ville *{numerator} av {denominator} lærere ({value})* {place} ikke lenger oppfylt alle kravene de oppfyller i dag ({day}).',
      lead: 'Et tenkt lovverk, ikke loven: lærere som ville blitt berørt',
    },
    'if-thirty-in-every-subject-hours': {
      said: 'Hvis det ble krevd 30 studiepoeng i alle fag på 1.–7. trinn, ville *{value}* av timene det gjelder {place}, ikke lenger vært gitt slik kravene ber om ({day}).',
      lead: 'Et tenkt lovverk, ikke loven: timer som ville blitt berørt',
    },
    'if-no-exemption': {
      said: 'Hvis unntakene fra studiepoeng falt bort, ville *{numerator} av {denominator} lærere ({value})* {place} ikke lenger oppfylt alle kravene de oppfyller i dag ({day}).',
      lead: 'Et tenkt lovverk, ikke loven: lærere som ville blitt berørt',
    },
    'if-no-exemption-hours': {
      said: 'Hvis unntakene fra studiepoeng falt bort, ville *{value}* av timene det gjelder {place}, ikke lenger vært gitt slik kravene ber om ({day}).',
      lead: 'Et tenkt lovverk, ikke loven: timer som ville blitt berørt',
    },
  },
  nn: {
    'if-sixty-in-every-subject': {
      said: 'Om det blei kravd 60 studiepoeng i alle fag på 8.–10. trinn, ville *{numerator} av {denominator} lærarar ({value})* {place} ikkje lenger oppfylt alle krava dei oppfyller i dag ({day}).',
      lead: 'Eit tenkt lovverk, ikkje lova: lærarar som ville blitt råka',
    },
    'if-sixty-in-every-subject-hours': {
      said: 'Om det blei kravd 60 studiepoeng i alle fag på 8.–10. trinn, ville *{value}* av timane det gjeld {place}, ikkje lenger vore gitt slik krava ber om ({day}).',
      lead: 'Eit tenkt lovverk, ikkje lova: timar som ville blitt råka',
    },
    'if-thirty-in-every-subject': {
      said: 'Om det blei kravd 30 studiepoeng i alle fag på 1.–7. trinn, ville *{numerator} av {denominator} lærarar ({value})* {place} ikkje lenger oppfylt alle krava dei oppfyller i dag ({day}).',
      lead: 'Eit tenkt lovverk, ikkje lova: lærarar som ville blitt råka',
    },
    'if-thirty-in-every-subject-hours': {
      said: 'Om det blei kravd 30 studiepoeng i alle fag på 1.–7. trinn, ville *{value}* av timane det gjeld {place}, ikkje lenger vore gitt slik krava ber om ({day}).',
      lead: 'Eit tenkt lovverk, ikkje lova: timar som ville blitt råka',
    },
    'if-no-exemption': {
      said: 'Om unntaka frå studiepoeng fall bort, ville *{numerator} av {denominator} lærarar ({value})* {place} ikkje lenger oppfylt alle krava dei oppfyller i dag ({day}).',
      lead: 'Eit tenkt lovverk, ikkje lova: lærarar som ville blitt råka',
    },
    'if-no-exemption-hours': {
      said: 'Om unntaka frå studiepoeng fall bort, ville *{value}* av timane det gjeld {place}, ikkje lenger vore gitt slik krava ber om ({day}).',
      lead: 'Eit tenkt lovverk, ikkje lova: timar som ville blitt råka',
    },
  },
  en: {
    'if-sixty-in-every-subject': {
      said: 'If 60 credits were asked in every subject on grades 8–10, *{numerator} of {denominator} teachers ({value})* {place} would no longer meet all requirements they meet today ({day}).',
      lead: 'An imagined law, not the law: teachers who would be affected',
    },
    'if-sixty-in-every-subject-hours': {
      said: 'If 60 credits were asked in every subject on grades 8–10, *{value}* of the hours concerned {place} would no longer be given as the requirements ask ({day}).',
      lead: 'An imagined law, not the law: hours that would be affected',
    },
    'if-thirty-in-every-subject': {
      said: 'If 30 credits were asked in every subject on grades 1–7, *{numerator} of {denominator} teachers ({value})* {place} would no longer meet all requirements they meet today ({day}).',
      lead: 'An imagined law, not the law: teachers who would be affected',
    },
    'if-thirty-in-every-subject-hours': {
      said: 'If 30 credits were asked in every subject on grades 1–7, *{value}* of the hours concerned {place} would no longer be given as the requirements ask ({day}).',
      lead: 'An imagined law, not the law: hours that would be affected',
    },
    'if-no-exemption': {
      said: 'If the exemptions from credits were gone, *{numerator} of {denominator} teachers ({value})* {place} would no longer meet all requirements they meet today ({day}).',
      lead: 'An imagined law, not the law: teachers who would be affected',
    },
    'if-no-exemption-hours': {
      said: 'If the exemptions from credits were gone, *{value}* of the hours concerned {place} would no longer be given as the requirements ask ({day}).',
      lead: 'An imagined law, not the law: hours that would be affected',
    },
  },
};
