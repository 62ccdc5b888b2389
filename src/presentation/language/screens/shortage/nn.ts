import type { SameTexts } from '../shape.ts';
import type { shortage as nb } from './nb.ts';

export const shortage: SameTexts<typeof nb> = {
  title: 'Mangelindeks',
  lead: 'Kvar det er vanskelegast å få nok kvalifiserte, sett ved sida av dei andre gruppene. Null er som snittet av gruppene, over null er meir mangel.',
  by: 'Fordelt på',
  dimensions: {
    'staff-group': 'Tilsettgruppe',
    'school-type': 'Skuleslag',
    area: 'Område',
    'living-conditions': 'Levekår',
  },
  parts: {
    C2: 'Ingen eller éin kvalifisert søkjar',
    C7: 'Vakanserate',
    C4: 'Tid til fylt, median',
    A8: 'Venta pensjon innan fem år',
  },
  index: 'Indeks',
  partOf: '{of} av {all} delar',
  weight: 'vekt {weight}',
  count: 'Talet på delar',
  fromMean: 'Standardavvik frå snittet',
  tooFew: 'for få delar',
  none: 'Det er ikkje levert nok til å rekne ut indeksen.',
  caption: 'Mangelindeks og delane han er rekna av',
  how: 'Kvar del blir rekna om til kor langt han er frå snittet av gruppene, målt i standardavvik. Indeksen er snittet av delane, og alle tel likt. Ein del treng minst tre grupper, og ein indeks minst to delar. Han er berre rekna av tal du kan sjå her.',
  notRanked:
    'Radene er ikkje rangerte. Få grupper og få stillingar gjer at små skilnader er tilfeldige: sjå på delane før du ser på indeksen.',
  lacks:
    'Delen timar gitt av lærarar med relevant kompetanse i faget er ikkje levert, og fag er inga inndeling av delane. Indeksen seier difor ikkje kva fag det manglar folk i.',
};
