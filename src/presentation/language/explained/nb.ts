import type { ExplainedTexts } from './wording.ts';

export const nb: ExplainedTexts = {
  title: 'Hvorfor noe er skjermet',
  internal: 'Intern – ikke for deling. Grunnene kan røpe hva som er skjermet, og oppslaget er logget.',
  row: 'Rad',
  reason: 'Hvorfor',
  rules: {
    'few-persons': ({ fewestPersons }) => `Tallet gjelder færre enn ${fewestPersons} personer.`,
    'few-in-base': ({ fewestPersons }) => `Tallet er regnet av færre enn ${fewestPersons} personer.`,
    'few-in-complement': ({ fewestPersons }) => `Resten av gruppen er færre enn ${fewestPersons} personer.`,
    'few-implied': ({ fewestPersons }) =>
      `Av tallet kan man regne ut en gruppe på færre enn ${fewestPersons} personer.`,
    'small-base-of-rate': ({ smallestBase }) => `Andelen er regnet av færre enn ${smallestBase} personer.`,
    'small-base-of-median': ({ smallestBase }) => `Medianen er regnet av færre enn ${smallestBase} personer.`,
    'few-posts': () => 'Tallet gjelder for få utlyste stillinger. Hvem som har søkt på dem, er offentlig.',
  },
  kinds: {
    base: 'Antallet som tallet er regnet av, er skjermet.',
    'too-fine': 'Så fin oppdeling vises ikke for noen.',
    'not-of-this-time': 'Tall for så små grupper vises bare for hele år og faste dager.',
    'other-part-of-year': 'En annen måned eller et annet tertial i året er skjermet. Da skjermes alle.',
    'stands-beside':
      'Tallet ville røpe noe om et annet tall som er skjermet, for de samme personene eller stillingene.',
    'by-itself': 'Raden er vurdert for seg: få personer, eller en nabo som ellers kunne regnes ut.',
  },
  protects: (cells) =>
    cells === ''
      ? 'Beskytter en rad i en annen tabell, i et annet nøkkeltall eller i en tidligere utgave.'
      : `Beskytter ${cells}.`,
  addsUp: (cells) =>
    cells === '' ? 'Legger sammen rader, og noen av dem er skjermet.' : `Legger sammen rader. Skjermet: ${cells}.`,
  wholeOwner: 'hele skoleeieren',
  undivided: 'alle samlet',
  none: 'Ingen rader er skjermet.',
  nearest: {
    lead: 'Prøv heller',
    during: (period) => `tiden ${period}`,
    onDay: (day) => `dagen ${day}`,
    wholeYears: 'skoleår for skoleår',
    undivided: (dimension) => `uten å dele opp etter ${dimension}`,
    unfiltered: (dimension) => `uten å velge ut etter ${dimension}`,
    coarser: ({ from, to }) => `med ${to} i stedet for ${from}`,
  },
};
