/** Screens that are not built yet: what comes, and what it waits for. */
export const waiting = {
  notYet: 'Ikke bygd ennå.',
  notYetRest: 'Her står det ingen tall før de er riktige.',
  whatComes: 'Dette kommer her',
  waitsFor: 'Venter på',
  meanwhile: 'Se nøkkeltallene som er klare',
  plan: {
    title: 'Plan',
    lead: 'Innsatsområder og tiltak: hva, hvorfor, for hvem, hvem som eier det, og om det virker.',
    what1: 'Tiltak med status og dokumentasjon',
    why1: 'Planens tekst og tiltak er ikke lagt inn.',
    what2: 'Indikatorer med utgangspunkt og mål',
    why2: 'Bygger på nøkkeltallene som allerede er klare.',
    what3: 'Vurdering av effekt',
    why3: 'Opplegget må være bestemt før tiltaket starter.',
  },
  report: {
    title: 'Rapport',
    lead: 'Tertialrapporten: satt sammen av tall og tekst, med sjekkliste før den sendes.',
    what1: 'Utkast med levende tall',
    why1: 'Tallene for bemanning og turnover er klare. Malen er ikke laget.',
    what2: 'Sjekkliste og godkjenning',
    why2: 'Venter på innlogging.',
    what3: 'Tidligere rapporter, uendret',
    why3: 'Datasettene lagres allerede med versjon, så de kan gjenskapes.',
  },
} as const;
