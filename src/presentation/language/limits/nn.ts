import type { SameTexts } from '../screens/shape.ts';
import type { nb } from './nb.ts';

export const nn: SameTexts<typeof nb> = {
  title: 'Færrast personar',
  lead: 'Tal om færre personar enn dette blir skjerma for ålmenta. Grensene er ingen løyndom.',
  kinds: {
    staff: 'tilsette',
    'exit-reasons': 'kvifor nokon slutta',
    sickness: 'sjukefråvær',
    violence: 'vald og truslar',
    'ten-factor': '10-FAKTOR',
    applicants: 'søkjarar',
    'applicant-outcomes': 'kva det blei av søkjarar',
  },
  standard: {
    staff: 'det er standard for tal om tilsette.',
    'exit-reasons': 'tala seier kvifor nokon slutta.',
    sickness: 'tala gjeld helse.',
    violence: 'tala seier kven som er råka.',
    'ten-factor': 'ei grense på tre svar gjeld for alle, og offentleg blir gjennomsnitt av minst fem viste.',
    applicants: 'talet på søkjarar er offentleg etter offentleglova § 25.',
    'applicant-outcomes':
      'kven som søkte, er offentleg, men ikkje kven som var kvalifisert, fekk tilbod eller kom kvarifrå.',
  },
  general: 'skuleeigaren har valt {fewest} for alle nøkkeltal.',
  decided: 'det er bestemt av {by} {day}: {reason}',
  openData: 'Opne data: {fewest}.',
  told: 'Færrast personar: {fewest}, fordi {why}',
  purposes: { public: 'skjerm og rapportar', 'open-data': 'opne data' },
  history: 'Avgjerder',
  undone: 'standard',
  none: 'Ingen har bestemt noko eige.',
  one: '{day}: {fewest} for {purpose}. {by}: {reason}',
  done: 'Grensa for {metric} er {fewest} ({purpose}).',
};
