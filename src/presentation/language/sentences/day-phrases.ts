import type { InEach } from '../language.ts';

/** What a phrase says more than its numbers. */
export interface DayPhrase {
  /** The sentence; `*` encloses the figure itself. */
  readonly said: string;
  /** The line under the figure's title. */
  readonly lead: string;
}

/**
 * Sentences of figures of one day, by alias: {numerator}, {denominator}, {value}, {noun} (of so many), {group} («lærerne»), {place}, {day}.
 */
export const DAY_PHRASES: InEach<Readonly<Record<string, DayPhrase>>> = {
  nb: {
    'combined-post': {
      said: '*{numerator} av {denominator} ({value})* med stilling i AKS {place} {day} hadde også en stilling i skolen.',
      lead: 'Andel av dem i AKS som også har en stilling i skolen',
    },
    'aged-over-62': {
      said: '*{numerator} av {denominator} {noun} ({value})* {place} {day} var over 62 år.',
      lead: 'Andel som har fylt 63 år',
    },
    'median-tenure-at-school': {
      said: 'Halvparten av {group} {place} {day} hadde vært ved skolen i *{value} år* eller mer.',
      lead: 'Tid ved skolen uten opphold, den i midten',
    },
    'median-tenure-in-role': {
      said: 'Halvparten av {group} {place} {day} hadde hatt samme slags stilling i *{value} år* eller mer.',
      lead: 'Tid i samme slags stilling uten opphold, den i midten',
    },
    stability: {
      said: '*{numerator} av {denominator} {noun} ({value})* {place} {day} hadde vært ved skolen i minst tre år.',
      lead: 'Andel med minst tre hele år ved skolen',
    },
  },
  nn: {
    'combined-post': {
      said: '*{numerator} av {denominator} ({value})* med stilling i AKS {place} {day} hadde òg ei stilling i skulen.',
      lead: 'Del av dei i AKS som òg har ei stilling i skulen',
    },
    'aged-over-62': {
      said: '*{numerator} av {denominator} {noun} ({value})* {place} {day} var over 62 år.',
      lead: 'Del som har fylt 63 år',
    },
    'median-tenure-at-school': {
      said: 'Halvparten av {group} {place} {day} hadde vore ved skulen i *{value} år* eller meir.',
      lead: 'Tid ved skulen utan opphald, den i midten',
    },
    'median-tenure-in-role': {
      said: 'Halvparten av {group} {place} {day} hadde hatt same slags stilling i *{value} år* eller meir.',
      lead: 'Tid i same slags stilling utan opphald, den i midten',
    },
    stability: {
      said: '*{numerator} av {denominator} {noun} ({value})* {place} {day} hadde vore ved skulen i minst tre år.',
      lead: 'Del med minst tre heile år ved skulen',
    },
  },
  en: {
    'combined-post': {
      said: '*{numerator} of {denominator} ({value})* with a post in AKS {place} on {day} also had a post in the school.',
      lead: 'Share of those in AKS who also have a post in the school',
    },
    'aged-over-62': {
      said: '*{numerator} of {denominator} {noun} ({value})* {place} on {day} were over 62.',
      lead: 'Share who have turned 63',
    },
    'median-tenure-at-school': {
      said: 'Half of {group} {place} on {day} had been at the school for *{value} years* or more.',
      lead: 'Time at the school without interruption, the one in the middle',
    },
    'median-tenure-in-role': {
      said: 'Half of {group} {place} on {day} had had the same kind of position for *{value} years* or more.',
      lead: 'Time in the same kind of position without interruption, the one in the middle',
    },
    stability: {
      said: '*{numerator} of {denominator} {noun} ({value})* {place} on {day} had been at the school for at least three years.',
      lead: 'Share with at least three completed years at the school',
    },
  },
};
