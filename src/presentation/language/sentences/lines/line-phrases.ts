import type { InEach } from '../../language.ts';

/** Sentences of metrics that are told in several lines; `*` encloses the figure itself. */
export interface LinePhrases {
  readonly outcomes: string;
  readonly outcome: Readonly<Record<'role-changer' | 'mover' | 'leaver', string>>;
  readonly staying: string;
  readonly after: string;
  readonly afterNext: string;
  readonly left: string;
  readonly joined: string;
  readonly principals: string;
  readonly manyPrincipals: string;
}

export const LINE_PHRASES: InEach<LinePhrases> = {
  nb: {
    outcomes: 'Av *{denominator} {noun}* ansatt {place} {from} var *{share}* i samme rolle ved samme skole {to}.',
    outcome: {
      'role-changer': '{share} hadde ny rolle ved skolen.',
      mover: '{share} hadde byttet skole.',
      leaver: '{share} hadde sluttet.',
    },
    staying: 'Av *{denominator} {noun}* som begynte {place} fra {from} til {to}, var {shares}.',
    after: '*{share}* fortsatt ansatt etter {years} år',
    afterNext: '{share} etter {years} år',
    left: '*{count} {noun}* ansatt {place} {from} hadde sluttet {to}.',
    joined: '{count} var nye.',
    principals:
      'På de fem årene fram til {day} hadde *{schools} skoler* {place} til sammen *{changes} rektorskifter*, {rate} per skole.',
    manyPrincipals: '{many} av dem ({share}) hadde tre eller flere rektorer.',
  },
  nn: {
    outcomes: 'Av *{denominator} {noun}* tilsette {place} {from} var *{share}* i same rolle ved same skule {to}.',
    outcome: {
      'role-changer': '{share} hadde ny rolle ved skulen.',
      mover: '{share} hadde bytt skule.',
      leaver: '{share} hadde slutta.',
    },
    staying: 'Av *{denominator} {noun}* som byrja {place} frå {from} til {to}, var {shares}.',
    after: '*{share}* framleis tilsette etter {years} år',
    afterNext: '{share} etter {years} år',
    left: '*{count} {noun}* tilsette {place} {from} hadde slutta {to}.',
    joined: '{count} var nye.',
    principals:
      'På dei fem åra fram til {day} hadde *{schools} skular* {place} til saman *{changes} rektorskifte*, {rate} per skule.',
    manyPrincipals: '{many} av dei ({share}) hadde tre eller fleire rektorar.',
  },
  en: {
    outcomes:
      'Of *{denominator} {noun}* employed {place} on {from}, *{share}* had the same role at the same school on {to}.',
    outcome: {
      'role-changer': '{share} had a new role at the school.',
      mover: '{share} had changed school.',
      leaver: '{share} had left.',
    },
    staying: 'Of *{denominator} {noun}* who began {place} from {from} to {to}, {shares}.',
    after: '*{share}* were still employed after {years|year|years}',
    afterNext: '{share} after {years|year|years}',
    left: '*{count} {noun}* employed {place} on {from} had left by {to}.',
    joined: '{count} were new.',
    principals:
      'Over the five years up to {day} *{schools} schools* {place} had *{changes} changes of principal* in all, {rate} per school.',
    manyPrincipals: '{many} of them ({share}) had three or more principals.',
  },
};
