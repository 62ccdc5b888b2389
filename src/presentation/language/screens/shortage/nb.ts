/** The shortage index: what it is made of, and what it lacks. */
export const shortage = {
  title: 'Mangelindeks',
  lead: 'Hvor det er vanskeligst å få nok kvalifiserte, sett ved siden av de andre gruppene. Null er som snittet av gruppene, over null er mer mangel.',
  by: 'Fordelt på',
  dimensions: {
    'staff-group': 'Ansattgruppe',
    'school-type': 'Skoleslag',
    area: 'Område',
    'living-conditions': 'Levekår',
  },
  parts: {
    C2: 'Ingen eller én kvalifisert søker',
    C7: 'Vakanserate',
    C4: 'Tid til besatt, median',
    A8: 'Ventet pensjon innen fem år',
  },
  index: 'Indeks',
  partOf: '{of} av {all} deler',
  weight: 'vekt {weight}',
  count: 'Antall deler',
  fromMean: 'Standardavvik fra snittet',
  tooFew: 'for få deler',
  none: 'Det er ikke levert nok til å regne ut indeksen.',
  caption: 'Mangelindeks og delene den er regnet av',
  how: 'Hver del regnes om til hvor langt den er fra snittet av gruppene, målt i standardavvik. Indeksen er snittet av delene, og alle teller likt. En del trenger minst tre grupper, og en indeks minst to deler. Den er bare regnet av tall du kan se her.',
  notRanked:
    'Radene er ikke rangert. Få grupper og få stillinger gjør at små forskjeller er tilfeldige: se på delene før du ser på indeksen.',
  lacks:
    'Andelen timer gitt av lærere med relevant kompetanse i faget er ikke levert, og fag er ingen inndeling av delene. Indeksen sier derfor ikke hvilke fag det mangler folk i.',
} as const;
