import type { SameTexts } from '../shape.ts';
import type { reported as nb } from './nb.ts';

export const reported: SameTexts<typeof nb> = {
  /** KS-turnover. */
  quoted: {
    says: '{publisher} oppgir at *{share}* slutta {whom} frå {from} til {to}.',
    before: 'Året før oppgav dei {share}.',
    country: 'kommunesektoren i heile landet',
    owner: 'kommunesektoren, av dei som var tilsette hos skuleeigaren,',
    none: 'Ingen tal er oppgitt.',
    caption: 'Prosent som slutta, slik {publisher} har oppgitt det',
    where: 'Attgjeve frå',
    about: 'Gjeld',
  },
};
