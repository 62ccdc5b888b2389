import type { InEach } from '../language.ts';
import type { DayPhrase } from './day-phrase.ts';

/** Sentences of what schools have on one day, by alias, filled in as those of `day-phrases.ts`. */
export const DAY_PHRASES_OF_SCHOOLS: InEach<Readonly<Record<string, DayPhrase>>> = {
  nb: {
    'hours-by-qualified': {
      said: 'Av undervisningstimene {place} ble *{value}* gitt av lærere som oppfyller kravene til tilsetting, ifølge GSI ({day}).',
      lead: 'Timer gitt av lærere som oppfyller kravene til tilsetting, slik GSI har dem',
    },
    'pupils-per-special-group-fte': {
      said: 'Det var *{value} elever per årsverk i egne grupper* {place} {day}: {numerator} elever og {denominator} årsverk.',
      lead: 'Elever og årsverk i egne, faste grupper ved vanlige skoler',
    },
    'staffed-on-day-one': {
      said: '*{numerator} av {denominator} årsverk i hjemler for {group} ({value})* {place} var besatt av kvalifiserte {day}.',
      lead: 'Hjemler besatt av kvalifiserte ved tellingen nærmest skolestart',
    },
    'principal-tenure': {
      said: 'Halvparten av rektorene {place} er ikke lenger rektor ved skolen etter *{value} år*: {numerator} av {denominator} har sluttet som rektor der innen {day}.',
      notReached:
        'Mer enn halvparten av rektorene {place} er fortsatt rektor så lenge noen er fulgt, så medianen er *ikke nådd*: {numerator} av {denominator} har sluttet som rektor der innen {day}.',
      lead: 'Tid som rektor ved samme skole, både avsluttet og løpende',
    },
  },
  nn: {
    'hours-by-qualified': {
      said: 'Av undervisningstimane {place} blei *{value}* gitt av lærarar som oppfyller krava til tilsetjing, ifølgje GSI ({day}).',
      lead: 'Timar gitt av lærarar som oppfyller krava til tilsetjing, slik GSI har dei',
    },
    'pupils-per-special-group-fte': {
      said: 'Det var *{value} elevar per årsverk i eigne grupper* {place} {day}: {numerator} elevar og {denominator} årsverk.',
      lead: 'Elevar og årsverk i eigne, faste grupper ved vanlege skular',
    },
    'staffed-on-day-one': {
      said: '*{numerator} av {denominator} årsverk i heimlar for {group} ({value})* {place} var besette av kvalifiserte {day}.',
      lead: 'Heimlar besette av kvalifiserte ved teljinga nærmast skulestart',
    },
    'principal-tenure': {
      said: 'Halvparten av rektorane {place} er ikkje lenger rektor ved skulen etter *{value} år*: {numerator} av {denominator} har slutta som rektor der innan {day}.',
      notReached:
        'Meir enn halvparten av rektorane {place} er framleis rektor så lenge nokon er følgd, så medianen er *ikkje nådd*: {numerator} av {denominator} har slutta som rektor der innan {day}.',
      lead: 'Tid som rektor ved same skule, både avslutta og løpande',
    },
  },
  en: {
    'hours-by-qualified': {
      said: 'Of the hours of teaching {place} *{value}* were given by teachers who meet the hiring requirement, according to GSI ({day}).',
      lead: 'Hours given by teachers who meet the hiring requirement, as GSI has them',
    },
    'pupils-per-special-group-fte': {
      said: 'There were *{value} pupils per full-time equivalent in special groups* {place} {day}: {numerator} pupils and {denominator} full-time equivalents.',
      lead: 'Pupils and full-time equivalents in fixed groups at ordinary schools',
    },
    'staffed-on-day-one': {
      said: '*{numerator} of {denominator} authorised FTE for {group} ({value})* {place} were filled by somebody qualified on {day}.',
      lead: 'Authorised posts filled by somebody qualified at the count nearest the start of school',
    },
    'principal-tenure': {
      said: 'Half of the principals {place} are no longer principal of the school after *{value} years*: {numerator} of {denominator} had stopped being so by {day}.',
      notReached:
        'More than half of the principals {place} still are for as long as anyone is followed, so the median is *not reached*: {numerator} of {denominator} had stopped being so by {day}.',
      lead: 'Time as principal of one school, ended and running',
    },
  },
};
