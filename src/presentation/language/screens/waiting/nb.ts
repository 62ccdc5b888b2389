/** Screens that are not built yet: what comes, and what it waits for. */
export const waiting = {
  notYet: 'Ikke bygd ennå.',
  notYetRest: 'Her står det ingen tall før de er riktige.',
  whatComes: 'Dette kommer her',
  waitsFor: 'Venter på',
  meanwhile: 'Se nøkkeltallene som er klare',
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
