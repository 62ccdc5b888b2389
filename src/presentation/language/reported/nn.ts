import type { SameTexts } from '../screens/shape.ts';
import type { nb } from './nb.ts';

export const nn: SameTexts<typeof nb> = {
  definitions: {
    owner: 'slutta hos skuleeigaren',
    school: 'slutta eller bytt skule',
    'exit-rate': 'avgangar per 100 tilsetjingsår',
    'average-headcount': 'avgangar delt på gjennomsnittleg tal på tilsette',
    nfer: 'NFER, England: borte frå skulen eitt år seinare, i årsverk',
    'nfer-sector': 'NFER, England: borte frå alle skular eitt år seinare, i årsverk',
    nces: 'NCES, USA: lærarar som ikkje lenger er lærarar',
    register: 'tilsette slik eit register tel dei',
    ks: 'KS: slutta i heile kommunesektoren',
    gsi: 'GSI',
    skoleporten: 'Skoleporten',
    'same-as-ours': 'same som vår',
    other: 'ein annan definisjon',
  },
  quoted: 'attgjeve',
  source: '{publisher}. {where}Definisjon: {definition}.',
};
