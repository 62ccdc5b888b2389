import type { InEach } from '../language.ts';

/** Sentences of a school's page; `*` encloses the figure itself. A test compares the placeholders of the languages. */
export interface SchoolPhrases {
  readonly changed: string;
  readonly unchanged: string;
  readonly broken: string;
  readonly inside: string;
  readonly above: string;
  readonly below: string;
  readonly farAbove: string;
  readonly farBelow: string;
  readonly leftWithheld: string;
  readonly movedWithheld: string;
  readonly allWithheld: string;
  readonly nobody: string;
}

export const SCHOOL_PHRASES: InEach<SchoolPhrases> = {
  nb: {
    changed: 'Fra {from} til {to} gikk tallet på {noun} fra *{start}* til *{end}*.',
    unchanged: 'Tallet på {noun} var *{end}* både {from} og {to}.',
    broken: 'Tallet på {noun} var *{start}* {from} og *{end}* {to}.',
    inside: 'Det er innenfor det vi kan vente ved en skole på denne størrelsen.',
    above:
      'Det er flere enn vi ville ventet ved en skole på denne størrelsen. Når mange skoler ses samtidig, havner noen der tilfeldig.',
    below:
      'Det er færre enn vi ville ventet ved en skole på denne størrelsen. Når mange skoler ses samtidig, havner noen der tilfeldig.',
    farAbove: 'Det er klart flere enn tilfeldige svingninger vanligvis gir ved en skole på denne størrelsen.',
    farBelow: 'Det er klart færre enn tilfeldige svingninger vanligvis gir ved en skole på denne størrelsen.',
    leftWithheld: 'Hvor mange {noun} som sluttet, er skjermet av hensyn til personvern.',
    movedWithheld: 'Hvor mange {noun} som sluttet eller byttet skole, er skjermet av hensyn til personvern.',
    allWithheld:
      'Hvor mange {noun} som kom og gikk, er skjermet av hensyn til personvern. De er med i tallene for alle skolene.',
    nobody: 'Det var ingen {noun} å følge ved denne skolen i perioden.',
  },
  nn: {
    changed: 'Frå {from} til {to} gjekk talet på {noun} frå *{start}* til *{end}*.',
    unchanged: 'Talet på {noun} var *{end}* både {from} og {to}.',
    broken: 'Talet på {noun} var *{start}* {from} og *{end}* {to}.',
    inside: 'Det er innanfor det vi kan vente ved ein skule på denne storleiken.',
    above:
      'Det er fleire enn vi ville venta ved ein skule på denne storleiken. Når mange skular blir sedde samtidig, hamnar nokre der tilfeldig.',
    below:
      'Det er færre enn vi ville venta ved ein skule på denne storleiken. Når mange skular blir sedde samtidig, hamnar nokre der tilfeldig.',
    farAbove: 'Det er klart fleire enn tilfeldige svingingar vanlegvis gir ved ein skule på denne storleiken.',
    farBelow: 'Det er klart færre enn tilfeldige svingingar vanlegvis gir ved ein skule på denne storleiken.',
    leftWithheld: 'Kor mange {noun} som slutta, er skjerma av omsyn til personvern.',
    movedWithheld: 'Kor mange {noun} som slutta eller bytte skule, er skjerma av omsyn til personvern.',
    allWithheld:
      'Kor mange {noun} som kom og gjekk, er skjerma av omsyn til personvern. Dei er med i tala for alle skulane.',
    nobody: 'Det var ingen {noun} å følgje ved denne skulen i perioden.',
  },
  en: {
    changed: 'From {from} to {to} the number of {noun} went from *{start}* to *{end}*.',
    unchanged: 'The number of {noun} was *{end}* on both {from} and {to}.',
    broken: 'The number of {noun} was *{start}* on {from} and *{end}* on {to}.',
    inside: 'That is within what can be expected at a school of this size.',
    above:
      'That is more than would be expected at a school of this size. When many schools are seen at once, some end up there by chance.',
    below:
      'That is fewer than would be expected at a school of this size. When many schools are seen at once, some end up there by chance.',
    farAbove: 'That is clearly more than chance usually gives at a school of this size.',
    farBelow: 'That is clearly fewer than chance usually gives at a school of this size.',
    leftWithheld: 'How many {noun} left is withheld to protect privacy.',
    movedWithheld: 'How many {noun} left or changed school is withheld to protect privacy.',
    allWithheld:
      'How many {noun} came and went is withheld to protect privacy. They are part of the figures for all schools.',
    nobody: 'There were no {noun} to follow at this school in the period.',
  },
};
