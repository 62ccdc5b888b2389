import type { ExplainedTexts } from './wording.ts';

export const nn: ExplainedTexts = {
  title: 'Kvifor noko er skjerma',
  internal: 'Intern – ikkje for deling. Grunnane kan røpe kva som er skjerma, og oppslaget er logga.',
  row: 'Rad',
  reason: 'Kvifor',
  rules: {
    'few-persons': ({ fewestPersons }) => `Talet gjeld færre enn ${fewestPersons} personar.`,
    'few-in-base': ({ fewestPersons }) => `Talet er rekna av færre enn ${fewestPersons} personar.`,
    'few-in-complement': ({ fewestPersons }) => `Resten av gruppa er færre enn ${fewestPersons} personar.`,
    'few-implied': ({ fewestPersons }) => `Av talet kan ein rekne ut ei gruppe på færre enn ${fewestPersons} personar.`,
    'small-base-of-rate': ({ smallestBase }) => `Delen er rekna av færre enn ${smallestBase} personar.`,
    'small-base-of-median': ({ smallestBase }) => `Medianen er rekna av færre enn ${smallestBase} personar.`,
    'few-posts': () => 'Talet gjeld for få utlyste stillingar. Kven som har søkt på dei, er offentleg.',
  },
  kinds: {
    base: 'Talet på personar som det er rekna av, er skjerma.',
    'too-fine': 'Så fin oppdeling blir ikkje vist for nokon.',
    'not-of-this-time': 'Tal for så små grupper blir berre viste for heile år og faste dagar.',
    'other-part-of-year': 'Ein annan månad eller eit anna tertial i året er skjerma. Då blir alle skjerma.',
    'stands-beside': 'Talet ville røpe noko om eit anna tal som er skjerma, for dei same personane eller stillingane.',
    'by-itself': 'Rada er vurdert for seg: få personar, eller ein nabo som elles kunne reknast ut.',
  },
  protects: (cells) =>
    cells === ''
      ? 'Vernar ei rad i ein annan tabell, i eit anna nøkkeltal eller i ei tidlegare utgåve.'
      : `Vernar ${cells}.`,
  addsUp: (cells) =>
    cells === '' ? 'Legg saman rader, og nokre av dei er skjerma.' : `Legg saman rader. Skjerma: ${cells}.`,
  wholeOwner: 'heile skuleeigaren',
  undivided: 'alle samla',
  none: 'Ingen rader er skjerma.',
  nearest: {
    lead: 'Prøv heller',
    during: (period) => `tida ${period}`,
    onDay: (day) => `dagen ${day}`,
    wholeYears: 'skuleår for skuleår',
    undivided: (dimension) => `utan å dele opp etter ${dimension}`,
    unfiltered: (dimension) => `utan å velje ut etter ${dimension}`,
    coarser: ({ from, to }) => `med ${to} i staden for ${from}`,
  },
};
