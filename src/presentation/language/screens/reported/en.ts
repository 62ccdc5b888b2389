import type { SameTexts } from '../shape.ts';
import type { reported as nb } from './nb.ts';

export const reported: SameTexts<typeof nb> = {
  /** KS-turnover. */
  quoted: {
    says: '{publisher} reports that *{share}* left {whom} from {from} to {to}.',
    before: 'The year before they reported {share}.',
    country: 'the municipal sector in the whole country',
    owner: 'the municipal sector, of those employed by the owner,',
    none: 'No figures are reported.',
    caption: 'Per cent who left, as {publisher} has reported it',
    where: 'Quoted from',
    about: 'About',
  },
};
