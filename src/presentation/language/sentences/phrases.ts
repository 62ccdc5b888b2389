import type { InEach } from '../language.ts';

/** Sentences of the figures; `*` encloses the figure itself. A test compares the placeholders of the languages. */
export interface Phrases {
  readonly atUnit: string;
  readonly atOwner: string;
  readonly stockOne: string;
  readonly stock: string;
  readonly fte: string;
  readonly plainFigure: string;
  readonly leftOneYear: string;
  readonly leftBy: string;
  readonly schoolOneYear: string;
  readonly schoolBy: string;
  readonly withMovers: string;
  readonly shareBefore: string;
  readonly countBefore: string;
  readonly balance: string;
  readonly balanceBroken: string;
  readonly balanceIn: string;
  readonly balanceHires: string;
  readonly balanceOut: string;
  readonly balanceTransfers: string;
  readonly withheld: string;
  readonly notDelivered: string;
  readonly notApplicable: string;
  readonly provisional: string;
}

export const PHRASES: InEach<Phrases> = {
  nb: {
    atUnit: 'ved {unit}',
    atOwner: 'i {owner}',
    stockOne: '*{count} {noun}* var ansatt {place} {day}.',
    stock: '*{count} {noun}* var ansatt {place} {day}.',
    fte: 'Det var *{count} avtalte årsverk* blant {noun} {place} {day}.',
    plainFigure: '{name}: *{value}*, {noun} {place} ({period}).',
    leftOneYear:
      '*{numerator} av {denominator} {noun} ({share})* ansatt{place} {from} hadde sluttet {owner} ett år senere.',
    leftBy: '*{numerator} av {denominator} {noun} ({share})* ansatt{place} {from} hadde sluttet {owner} innen {to}.',
    schoolOneYear:
      '*{numerator} av {denominator} {noun} ({share})* ansatt{place} {from} hadde sluttet eller byttet skole ett år senere.',
    schoolBy:
      '*{numerator} av {denominator} {noun} ({share})* ansatt{place} {from} hadde sluttet eller byttet skole innen {to}.',
    withMovers: 'Medregnet dem som byttet skole, er andelen {share}.',
    shareBefore: 'Året før hadde {share} sluttet.',
    countBefore: 'Ett år før var tallet {count}.',
    balance: 'Fra {from} til {to} gikk tallet på {noun} {place} fra *{start}* til *{end}*.',
    balanceBroken: 'Det var *{start}* {noun} {place} {from} og *{end}* {to}.',
    balanceIn: '{hires} begynte og {returns} kom tilbake.',
    balanceHires: '{hires} begynte.',
    balanceOut: '{exits} sluttet.',
    balanceTransfers: '{in} kom fra en annen gruppe eller enhet, og {out} gikk andre veien.',
    withheld: 'Tallet er skjermet av hensyn til personvern.',
    notDelivered: 'Det er ikke levert data for {period}.',
    notApplicable: 'Det er ingen {noun} å telle her, så nøkkeltallet er ikke aktuelt.',
    provisional: 'Tallet er foreløpig.',
  },
  nn: {
    atUnit: 'ved {unit}',
    atOwner: 'i {owner}',
    stockOne: '*{count} {noun}* var tilsett {place} {day}.',
    stock: '*{count} {noun}* var tilsette {place} {day}.',
    fte: 'Det var *{count} avtalte årsverk* blant {noun} {place} {day}.',
    plainFigure: '{name}: *{value}*, {noun} {place} ({period}).',
    leftOneYear:
      '*{numerator} av {denominator} {noun} ({share})* tilsette{place} {from} hadde slutta {owner} eitt år seinare.',
    leftBy: '*{numerator} av {denominator} {noun} ({share})* tilsette{place} {from} hadde slutta {owner} innan {to}.',
    schoolOneYear:
      '*{numerator} av {denominator} {noun} ({share})* tilsette{place} {from} hadde slutta eller bytt skule eitt år seinare.',
    schoolBy:
      '*{numerator} av {denominator} {noun} ({share})* tilsette{place} {from} hadde slutta eller bytt skule innan {to}.',
    withMovers: 'Medrekna dei som bytte skule, er delen {share}.',
    shareBefore: 'Året før hadde {share} slutta.',
    countBefore: 'Eitt år før var talet {count}.',
    balance: 'Frå {from} til {to} gjekk talet på {noun} {place} frå *{start}* til *{end}*.',
    balanceBroken: 'Det var *{start}* {noun} {place} {from} og *{end}* {to}.',
    balanceIn: '{hires} byrja og {returns} kom tilbake.',
    balanceHires: '{hires} byrja.',
    balanceOut: '{exits} slutta.',
    balanceTransfers: '{in} kom frå ei anna gruppe eller eining, og {out} gjekk andre vegen.',
    withheld: 'Talet er skjerma av omsyn til personvern.',
    notDelivered: 'Det er ikkje levert data for {period}.',
    notApplicable: 'Det er ingen {noun} å telje her, så nøkkeltalet er ikkje aktuelt.',
    provisional: 'Talet er førebels.',
  },
  en: {
    atUnit: 'at {unit}',
    atOwner: 'in {owner}',
    stockOne: '*{count} {noun}* was employed {place} on {day}.',
    stock: '*{count} {noun}* were employed {place} on {day}.',
    fte: 'There were *{count} contracted full-time equivalents* among {noun} {place} on {day}.',
    plainFigure: '{name}: *{value}*, {noun} {place} ({period}).',
    leftOneYear:
      '*{numerator} of {denominator} {noun} ({share})* employed{place} on {from} had left work {owner} one year later.',
    leftBy: '*{numerator} of {denominator} {noun} ({share})* employed{place} on {from} had left work {owner} by {to}.',
    schoolOneYear:
      '*{numerator} of {denominator} {noun} ({share})* employed{place} on {from} had left or changed school one year later.',
    schoolBy:
      '*{numerator} of {denominator} {noun} ({share})* employed{place} on {from} had left or changed school by {to}.',
    withMovers: 'Including those who changed school, the share is {share}.',
    shareBefore: 'The year before, {share} had left.',
    countBefore: 'One year before, the number was {count}.',
    balance: 'From {from} to {to} the number of {noun} {place} went from *{start}* to *{end}*.',
    balanceBroken: 'There were *{start}* {noun} {place} on {from} and *{end}* on {to}.',
    balanceIn: '{hires} started and {returns} came back.',
    balanceHires: '{hires} started.',
    balanceOut: '{exits} left.',
    balanceTransfers: '{in} came from another group or unit, and {out} went the other way.',
    withheld: 'The figure is withheld to protect privacy.',
    notDelivered: 'No data are delivered for {period}.',
    notApplicable: 'There are no {noun} to count here, so the figure does not apply.',
    provisional: 'The figure is provisional.',
  },
};
