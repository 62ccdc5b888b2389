import type { InEach } from '../language.ts';

/** Sentences of who leaves when and why; `*` encloses the figure itself. */
export interface LeavingPhrases {
  readonly whyLeft: string;
  readonly why: Readonly<Record<'retired' | 'contract-ended' | 'other-told' | 'not-said', string>>;
  readonly allSaid: string;
  readonly early: string;
  readonly within: string;
  readonly withinNext: string;
  readonly causes: string;
  readonly cause: Readonly<Record<'left-owner' | 'other-school' | 'leader-post' | 'retired', string>>;
  readonly curve: string;
  readonly seniors: string;
  readonly expected: string;
  readonly expectedBetween: string;
}

export const LEAVING_PHRASES: InEach<LeavingPhrases> = {
  nb: {
    whyLeft:
      'Av *{denominator} {noun}* ansatt {place} {from} hadde *{share}* sluttet etter egen oppsigelse innen {to}.',
    why: {
      retired: '{share} gikk av med pensjon.',
      'contract-ended': 'For {share} gikk kontrakten ut.',
      'other-told': '{share} sluttet av en annen oppgitt grunn.',
      'not-said': 'For {share} er grunnen ikke oppgitt.',
    },
    allSaid: 'Grunnen er oppgitt for alle.',
    early: 'Av *{denominator} {noun}* som begynte {place} fra {from} til {to}, hadde {shares}.',
    within: '*{share}* sluttet igjen innen {months} måneder',
    withinNext: '{share} innen {months} måneder',
    causes: 'Av *{denominator} {noun}* som begynte {place} fra {from} til {to}, var *{share}* fortsatt der etter 3 år.',
    cause: {
      'left-owner': '{share} hadde sluttet.',
      'other-school': '{share} hadde gått til en annen skole.',
      'leader-post': '{share} var blitt leder.',
      retired: '{share} hadde gått av med pensjon.',
    },
    curve: 'Av {noun} {place} var {shares}. Regnet ut av dem som er fulgt fra {from} til {to}.',
    seniors:
      'Av {noun} fra 62 til 66 år {place} var *{share}* fortsatt ansatt ett år senere. Regnet ut av årene som slutter {to}.',
    expected:
      '*{numerator} av {denominator} {noun} ({share})* ansatt {place} {day} ventes å gå av med pensjon innen fem år.',
    expectedBetween: 'Anslaget er usikkert: med 95 prosent sikkerhet mellom {low} og {high}.',
  },
  nn: {
    whyLeft:
      'Av *{denominator} {noun}* tilsette {place} {from} hadde *{share}* slutta etter eiga oppseiing innan {to}.',
    why: {
      retired: '{share} gjekk av med pensjon.',
      'contract-ended': 'For {share} gjekk kontrakten ut.',
      'other-told': '{share} slutta av ein annan oppgitt grunn.',
      'not-said': 'For {share} er grunnen ikkje oppgitt.',
    },
    allSaid: 'Grunnen er oppgitt for alle.',
    early: 'Av *{denominator} {noun}* som byrja {place} frå {from} til {to}, hadde {shares}.',
    within: '*{share}* slutta igjen innan {months} månader',
    withinNext: '{share} innan {months} månader',
    causes: 'Av *{denominator} {noun}* som byrja {place} frå {from} til {to}, var *{share}* framleis der etter 3 år.',
    cause: {
      'left-owner': '{share} hadde slutta.',
      'other-school': '{share} hadde gått til ein annan skule.',
      'leader-post': '{share} var blitt leiar.',
      retired: '{share} hadde gått av med pensjon.',
    },
    curve: 'Av {noun} {place} var {shares}. Rekna ut av dei som er følgde frå {from} til {to}.',
    seniors:
      'Av {noun} frå 62 til 66 år {place} var *{share}* framleis tilsette eitt år seinare. Rekna ut av åra som sluttar {to}.',
    expected:
      '*{numerator} av {denominator} {noun} ({share})* tilsette {place} {day} er venta å gå av med pensjon innan fem år.',
    expectedBetween: 'Anslaget er usikkert: med 95 prosent visse mellom {low} og {high}.',
  },
  en: {
    whyLeft: 'Of *{denominator} {noun}* employed {place} on {from}, *{share}* had left by {to} after giving notice.',
    why: {
      retired: '{share} retired.',
      'contract-ended': 'For {share} the contract ran out.',
      'other-told': '{share} left for another stated reason.',
      'not-said': 'For {share} no reason is stated.',
    },
    allSaid: 'A reason is stated for everyone.',
    early: 'Of *{denominator} {noun}* who began {place} from {from} to {to}, {shares}.',
    within: '*{share}* had left again within {months} months',
    withinNext: '{share} within {months} months',
    causes:
      'Of *{denominator} {noun}* who began {place} from {from} to {to}, *{share}* were still there after 3 years.',
    cause: {
      'left-owner': '{share} had left.',
      'other-school': '{share} had gone to another school.',
      'leader-post': '{share} had become leaders.',
      retired: '{share} had retired.',
    },
    curve: 'Of {noun} {place}, {shares}. Worked out from those followed from {from} to {to}.',
    seniors:
      'Of {noun} aged 62 to 66 {place}, *{share}* were still employed a year later. Worked out from the years that end on {to}.',
    expected:
      '*{numerator} of {denominator} {noun} ({share})* employed {place} on {day} are expected to retire within five years.',
    expectedBetween: 'The estimate is uncertain: between {low} and {high} with 95 per cent confidence.',
  },
};
