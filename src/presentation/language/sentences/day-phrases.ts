import type { InEach } from '../language.ts';
import type { DayPhrase } from './day-phrase.ts';
import { DAY_PHRASES_IF } from './days/day-phrases-if.ts';
import { DAY_PHRASES_OF_SCHOOLS } from './days/day-phrases-of-schools.ts';

/**
 * Sentences of figures of one day, by alias: {numerator}, {denominator}, {value}, {noun} (of so many), {group} («lærerne»), {place}, {day} (or the time).
 */
export const DAY_PHRASES: InEach<Readonly<Record<string, DayPhrase>>> = {
  nb: {
    'exit-rate': {
      said: 'Det var *{value} avganger per 100 ansettelsesår* blant {group} {place} ({day}).',
    },
    'median-exit-age': {
      said: 'Halvparten av {group} {place} som sluttet etter fylte 60 år, var *{value} år* eller eldre da ({day}).',
    },
    'temporary-share': {
      said: '*{numerator} av {denominator} avtalte årsverk ({value})* blant {group} {place} {day} var midlertidige.',
      lead: 'Midlertidige årsverk av alle avtalte årsverk, den dagen',
    },
    'full-time-share': {
      said: '*{numerator} av {denominator} {noun} ({value})* {place} {day} hadde full stilling til sammen.',
      lead: 'Ansatte med full stilling til sammen, av alle',
    },
    'median-position-size': {
      said: 'Halvparten av {group} {place} {day} hadde til sammen *{value} stilling* eller mer.',
      lead: 'Samlet stillingsprosent for den ansatte i midten',
    },
    'aged-60-and-over': {
      said: '*{numerator} av {denominator} {noun} ({value})* {place} {day} hadde fylt 60 år.',
      lead: 'Ansatte som har fylt 60 år, av alle',
    },
    'median-age': {
      said: 'Halvparten av {group} {place} {day} var *{value} år* eller eldre.',
      lead: 'Alderen til den ansatte i midten, den dagen',
    },
    'median-tenure': {
      said: 'Halvparten av {group} {place} {day} hadde vært ansatt hos skoleeieren i *{value} år* eller mer.',
      lead: 'År hos skoleeieren for den ansatte i midten',
    },
    satisfaction: {
      said: 'På hvor godt de trives, svarte {group} {place} i snitt *{value} på en skala fra 1 til 5* ({day}).',
    },
    belonging: {
      said: 'På hvor sterkt de hører til i fagfellesskapet, svarte {group} {place} i snitt *{value} på en skala fra 1 til 5* ({day}).',
    },
    'aks-users': {
      said: 'På hvor fornøyd de er med AKS, svarte foresatte {place} i snitt *{value} på en skala fra 1 til 5* ({day}).',
    },
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
    'other-professions-per-100-pupils': {
      said: 'Det var *{value} årsverk i andre yrkesgrupper per 100 elever* {place} {day}: {numerator} årsverk og {denominator} elever.',
      lead: 'Årsverk i andre yrkesgrupper og elever ved de samme enhetene',
    },
    'assistants-per-100-teachers': {
      said: 'Det var *{value} assistentårsverk per 100 lærerårsverk* {place} {day}: {numerator} mot {denominator}.',
      lead: 'Årsverk som skoleassistent eller barne- og ungdomsarbeider mot årsverk som lærer',
    },
    'leader-span': {
      said: 'Det var *{value} ansatte per lederårsverk* {place} {day}: {numerator} ansatte og {denominator} lederårsverk.',
      lead: 'Ansatte ved enheten per årsverk som leder',
    },
    'administrative-support': {
      said: 'Det var *{value} administrative årsverk per 100 ansatte* {place} {day}: {numerator} årsverk og {denominator} ansatte.',
      lead: 'Årsverk i administrasjonen per 100 ansatte',
    },
    'pupils-per-aks-fte': {
      said: 'Det var *{value} barn per årsverk i AKS* {place} {day}: {numerator} barn og {denominator} årsverk.',
      lead: 'Barn i AKS eller SFO og avtalte årsverk ved de samme enhetene',
    },
    ...DAY_PHRASES_OF_SCHOOLS.nb,
    ...DAY_PHRASES_IF.nb,
  },
  nn: {
    'exit-rate': {
      said: 'Det var *{value} avgangar per 100 tilsetjingsår* blant {group} {place} ({day}).',
    },
    'median-exit-age': {
      said: 'Halvparten av {group} {place} som slutta etter fylte 60 år, var *{value} år* eller eldre då ({day}).',
    },
    'temporary-share': {
      said: '*{numerator} av {denominator} avtalte årsverk ({value})* blant {group} {place} {day} var mellombelse.',
      lead: 'Mellombelse årsverk av alle avtalte årsverk, den dagen',
    },
    'full-time-share': {
      said: '*{numerator} av {denominator} {noun} ({value})* {place} {day} hadde full stilling til saman.',
      lead: 'Tilsette med full stilling til saman, av alle',
    },
    'median-position-size': {
      said: 'Halvparten av {group} {place} {day} hadde til saman *{value} stilling* eller meir.',
      lead: 'Samla stillingsprosent for den tilsette i midten',
    },
    'aged-60-and-over': {
      said: '*{numerator} av {denominator} {noun} ({value})* {place} {day} hadde fylt 60 år.',
      lead: 'Tilsette som har fylt 60 år, av alle',
    },
    'median-age': {
      said: 'Halvparten av {group} {place} {day} var *{value} år* eller eldre.',
      lead: 'Alderen til den tilsette i midten, den dagen',
    },
    'median-tenure': {
      said: 'Halvparten av {group} {place} {day} hadde vore tilsett hos skuleeigaren i *{value} år* eller meir.',
      lead: 'År hos skuleeigaren for den tilsette i midten',
    },
    satisfaction: {
      said: 'På kor godt dei trivst, svarte {group} {place} i snitt *{value} på ein skala frå 1 til 5* ({day}).',
    },
    belonging: {
      said: 'På kor sterkt dei høyrer til i fagfellesskapen, svarte {group} {place} i snitt *{value} på ein skala frå 1 til 5* ({day}).',
    },
    'aks-users': {
      said: 'På kor nøgde dei er med AKS, svarte føresette {place} i snitt *{value} på ein skala frå 1 til 5* ({day}).',
    },
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
    'other-professions-per-100-pupils': {
      said: 'Det var *{value} årsverk i andre yrkesgrupper per 100 elevar* {place} {day}: {numerator} årsverk og {denominator} elevar.',
      lead: 'Årsverk i andre yrkesgrupper og elevar ved dei same einingane',
    },
    'assistants-per-100-teachers': {
      said: 'Det var *{value} assistentårsverk per 100 lærarårsverk* {place} {day}: {numerator} mot {denominator}.',
      lead: 'Årsverk som skuleassistent eller barne- og ungdomsarbeidar mot årsverk som lærar',
    },
    'leader-span': {
      said: 'Det var *{value} tilsette per leiarårsverk* {place} {day}: {numerator} tilsette og {denominator} leiarårsverk.',
      lead: 'Tilsette ved eininga per årsverk som leiar',
    },
    'administrative-support': {
      said: 'Det var *{value} administrative årsverk per 100 tilsette* {place} {day}: {numerator} årsverk og {denominator} tilsette.',
      lead: 'Årsverk i administrasjonen per 100 tilsette',
    },
    'pupils-per-aks-fte': {
      said: 'Det var *{value} barn per årsverk i AKS* {place} {day}: {numerator} barn og {denominator} årsverk.',
      lead: 'Barn i AKS eller SFO og avtalte årsverk ved dei same einingane',
    },
    ...DAY_PHRASES_OF_SCHOOLS.nn,
    ...DAY_PHRASES_IF.nn,
  },
  en: {
    'exit-rate': {
      said: 'There were *{value} exits per 100 years of employment* among {group} {place} ({day}).',
    },
    'median-exit-age': {
      said: 'Half of {group} {place} who left after 60 were *{value} years* or older then ({day}).',
    },
    'temporary-share': {
      said: '*{numerator} of {denominator} contracted FTE ({value})* among {group} {place} on {day} were temporary.',
      lead: 'Temporary FTE of all contracted FTE, on the day',
    },
    'full-time-share': {
      said: '*{numerator} of {denominator} {noun} ({value})* {place} on {day} had a whole position in all.',
      lead: 'Staff with a whole position in all, of everybody',
    },
    'median-position-size': {
      said: 'Half of {group} {place} on {day} had *{value} of a whole position* or more in all.',
      lead: 'Positions together of the person in the middle, per cent',
    },
    'aged-60-and-over': {
      said: '*{numerator} of {denominator} {noun} ({value})* {place} on {day} had turned 60.',
      lead: 'Staff who have turned 60, of everybody',
    },
    'median-age': {
      said: 'Half of {group} {place} on {day} were *{value} years* or older.',
      lead: 'Age of the person in the middle, on the day',
    },
    'median-tenure': {
      said: 'Half of {group} {place} on {day} had been employed by the school owner for *{value} years* or more.',
      lead: 'Years with the school owner of the person in the middle',
    },
    satisfaction: {
      said: 'On how well they like it at work, {group} {place} answered *{value} on a scale from 1 to 5* on average ({day}).',
    },
    belonging: {
      said: 'On how strongly they belong to their professional community, {group} {place} answered *{value} on a scale from 1 to 5* on average ({day}).',
    },
    'aks-users': {
      said: 'On how satisfied they are with AKS, guardians {place} answered *{value} on a scale from 1 to 5* on average ({day}).',
    },
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
    'other-professions-per-100-pupils': {
      said: 'There were *{value} full-time equivalents in other professions per 100 pupils* {place} on {day}: {numerator} full-time equivalents and {denominator} pupils.',
      lead: 'Full-time equivalents in other professions, and pupils of the same units',
    },
    'assistants-per-100-teachers': {
      said: 'There were *{value} assistant FTE per 100 teacher FTE* {place} on {day}: {numerator} to {denominator}.',
      lead: 'Full-time equivalents as school assistant or youth worker to those as teacher',
    },
    'leader-span': {
      said: 'There were *{value} employees per leader FTE* {place} on {day}: {numerator} employees and {denominator} leader FTE.',
      lead: 'Employees of the unit per full-time equivalent as leader',
    },
    'administrative-support': {
      said: 'There were *{value} administrative FTE per 100 employees* {place} on {day}: {numerator} FTE and {denominator} employees.',
      lead: 'Full-time equivalents in administration per 100 employees',
    },
    'pupils-per-aks-fte': {
      said: 'There were *{value} children per AKS FTE* {place} on {day}: {numerator} children and {denominator} FTE.',
      lead: 'Children in after-school care and contracted full-time equivalents of the same units',
    },
    ...DAY_PHRASES_OF_SCHOOLS.en,
    ...DAY_PHRASES_IF.en,
  },
};
