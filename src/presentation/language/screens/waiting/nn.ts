import type { SameTexts } from '../shape.ts';
import type { waiting as nb } from './nb.ts';

export const waiting = {
  notYet: 'Ikkje bygd enno.',
  notYetRest: 'Her står det ingen tal før dei er rette.',
  whatComes: 'Dette kjem her',
  waitsFor: 'Ventar på',
  meanwhile: 'Sjå nøkkeltala som er klare',
  report: {
    title: 'Rapport',
    lead: 'Tertialrapporten: sett saman av tal og tekst, med sjekkliste før han blir send.',
    what1: 'Utkast med levande tal',
    why1: 'Tala for bemanning og turnover er klare. Malen er ikkje laga.',
    what2: 'Sjekkliste og godkjenning',
    why2: 'Ventar på innlogging.',
    what3: 'Tidlegare rapportar, uendra',
    why3: 'Datasetta blir allereie lagra med versjon, så dei kan lagast på nytt.',
  },
} as const satisfies SameTexts<typeof nb>;
