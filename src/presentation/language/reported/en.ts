import type { SameTexts } from '../screens/shape.ts';
import type { nb } from './nb.ts';

export const en: SameTexts<typeof nb> = {
  definitions: {
    owner: 'left the school owner',
    school: 'left or changed school',
    'exit-rate': 'exits per 100 years of employment',
    'average-headcount': 'exits divided by the mean headcount',
    nfer: 'NFER, England: gone from the school a year later, in full-time equivalents',
    'nfer-sector': 'NFER, England: gone from all schools a year later, in full-time equivalents',
    nces: 'NCES, United States: teachers who no longer teach',
    register: 'employees as a register counts them',
    ks: 'KS: left the whole municipal sector',
    gsi: 'GSI',
    skoleporten: 'Skoleporten',
    'same-as-ours': 'the same as ours',
    other: 'another definition',
  },
  quoted: 'quoted',
  source: '{publisher}. {where}Definition: {definition}.',
};
