import { type Control, NOTHING, onFile } from '../../control.ts';

/** One page of several: the other pages are files of their own. */
export const morePages: Control<{ readonly page: number; readonly pages: number; readonly total: number }> = {
  id: 'brreg/more-pages',
  severity: 'note',
  check: ({ page, pages, total }) => (pages > 1 ? onFile({ page: page + 1, pages, total }) : NOTHING),
};
