import type { InEach } from '../../language.ts';

/** What is said of a figure of absence, by alias. */
export interface AbsencePhrase {
  /** What the days were lost in: «sykefravær». */
  readonly lostIn: string;
  /** The line under the figure's title. */
  readonly lead: string;
}

export interface AbsencePhrases {
  /** {share}, {noun}, {place}, {period}, {lostIn}, {numerator}, {denominator}; `*` encloses the figure itself. */
  readonly said: string;
  readonly of: Readonly<Record<string, AbsencePhrase>>;
}

export const ABSENCE_PHRASES: InEach<AbsencePhrases> = {
  nb: {
    said: '*{share}* av de avtalte dagsverkene for {noun} {place} gikk tapt i {lostIn} ({period}): {numerator} av {denominator} dagsverk.',
    of: {
      'sickness-absence': { lostIn: 'sykefravær', lead: 'Tapte dagsverk av de avtalte, alt fravær ved egen sykdom' },
      'self-certified-absence': {
        lostIn: 'egenmeldt sykefravær',
        lead: 'Tapte dagsverk av de avtalte, fravær uten sykmelding',
      },
      'doctor-certified-absence': {
        lostIn: 'legemeldt sykefravær',
        lead: 'Tapte dagsverk av de avtalte, fravær med sykmelding',
      },
      'short-absence': {
        lostIn: 'sykefravær på 1–16 dager',
        lead: 'Tapte dagsverk av de avtalte, fravær i arbeidsgiverperioden',
      },
      'long-absence': {
        lostIn: 'sykefravær på 17 dager eller mer',
        lead: 'Tapte dagsverk av de avtalte, fravær etter arbeidsgiverperioden',
      },
    },
  },
  nn: {
    said: '*{share}* av dei avtalte dagsverka for {noun} {place} gjekk tapt i {lostIn} ({period}): {numerator} av {denominator} dagsverk.',
    of: {
      'sickness-absence': {
        lostIn: 'sjukefråvær',
        lead: 'Tapte dagsverk av dei avtalte, alt fråvær ved eigen sjukdom',
      },
      'self-certified-absence': {
        lostIn: 'eigenmeldt sjukefråvær',
        lead: 'Tapte dagsverk av dei avtalte, fråvær utan sjukmelding',
      },
      'doctor-certified-absence': {
        lostIn: 'legemeldt sjukefråvær',
        lead: 'Tapte dagsverk av dei avtalte, fråvær med sjukmelding',
      },
      'short-absence': {
        lostIn: 'sjukefråvær på 1–16 dagar',
        lead: 'Tapte dagsverk av dei avtalte, fråvær i arbeidsgjevarperioden',
      },
      'long-absence': {
        lostIn: 'sjukefråvær på 17 dagar eller meir',
        lead: 'Tapte dagsverk av dei avtalte, fråvær etter arbeidsgjevarperioden',
      },
    },
  },
  en: {
    said: '*{share}* of the working days agreed with {noun} {place} were lost in {lostIn} ({period}): {numerator} of {denominator} days.',
    of: {
      'sickness-absence': {
        lostIn: 'sickness absence',
        lead: 'Days lost of those agreed, all absence for own sickness',
      },
      'self-certified-absence': {
        lostIn: 'self-certified sickness absence',
        lead: 'Days lost of those agreed, absence without a doctor’s certificate',
      },
      'doctor-certified-absence': {
        lostIn: 'doctor-certified sickness absence',
        lead: 'Days lost of those agreed, absence with a doctor’s certificate',
      },
      'short-absence': {
        lostIn: 'sickness absence of 1–16 days',
        lead: 'Days lost of those agreed, absence in the employer’s period',
      },
      'long-absence': {
        lostIn: 'sickness absence of 17 days or more',
        lead: 'Days lost of those agreed, absence after the employer’s period',
      },
    },
  },
};
