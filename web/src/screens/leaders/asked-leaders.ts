import { LEADERS_PATH } from '../../app/places.ts';

/** What the reader asks on the page about leaders; all of it stands in the address. */
export interface AskedLeaders {
  readonly audience: 'public' | 'internal';
  /** As typed: years, months, per cent, kroner, kroner. */
  readonly wish: Readonly<Record<WishField, string>>;
}

/** The fields of the study-leave reckoning with what they stand at first. */
export const WISH = { after: '10', months: '4', taking: '100', 'cost-low': '80000', 'cost-high': '110000' } as const;
export type WishField = keyof typeof WISH;
export const WISH_FIELDS = Object.keys(WISH) as readonly WishField[];
/** What the server takes of each. */
export const WISH_RANGE: Readonly<Record<WishField, readonly [number, number]>> = {
  after: [1, 30],
  months: [1, 12],
  taking: [0, 100],
  'cost-low': [0, 1_000_000],
  'cost-high': [0, 1_000_000],
};

/** True for what is typed in a field if it is a number the server takes. */
export function isTaken(field: WishField, typed: string): boolean {
  const [low, high] = WISH_RANGE[field];
  return /^\d{1,7}$/.test(typed) && Number(typed) >= low && Number(typed) <= high;
}

export function readLeaders(query: URLSearchParams): AskedLeaders {
  const read = (field: WishField) => {
    const typed = query.get(field) ?? '';
    return isTaken(field, typed) ? typed : WISH[field];
  };
  return {
    audience: query.get('audience') === 'internal' ? 'internal' : 'public',
    wish: Object.fromEntries(WISH_FIELDS.map((field) => [field, read(field)])) as AskedLeaders['wish'],
  };
}

/** The address of the page; what is as at the start is left out. */
export function leadersAddress({ audience, wish }: AskedLeaders): string {
  const query = new URLSearchParams();
  if (audience === 'internal') query.set('audience', audience);
  for (const field of WISH_FIELDS) if (wish[field] !== WISH[field]) query.set(field, wish[field]);
  const text = query.toString();
  return text === '' ? LEADERS_PATH : `${LEADERS_PATH}?${text}`;
}
