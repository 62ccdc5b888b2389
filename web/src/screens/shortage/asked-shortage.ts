import type { ShortageAnswer } from '../../../../src/presentation/api/contract/index.ts';
import { SHORTAGE_PATH } from '../../app/places.ts';

export const SHORTAGE_BY = ['staff-group', 'school-type', 'area', 'living-conditions'] as const;

/** What the reader asks; all of it stands in the address. */
export type AskedShortage = Pick<ShortageAnswer, 'by' | 'audience'>;

export function readShortage(query: URLSearchParams): AskedShortage {
  return {
    by: SHORTAGE_BY.find((one) => one === query.get('by')) ?? 'staff-group',
    audience: query.get('audience') === 'internal' ? 'internal' : 'public',
  };
}

/** The address of the page; what is as at the start is left out. */
export function shortageAddress({ by, audience }: AskedShortage): string {
  const query = new URLSearchParams();
  if (by !== 'staff-group') query.set('by', by);
  if (audience === 'internal') query.set('audience', audience);
  const text = query.toString();
  return text === '' ? SHORTAGE_PATH : `${SHORTAGE_PATH}?${text}`;
}

/** The file of what anyone is told. */
export function shortageFile({ by }: AskedShortage, language: string): string {
  return `/api/shortage-index/export?${new URLSearchParams({ by, lang: language })}`;
}
