/** Whether something is so: it is, it is not, or the facts do not say. */
export type Answerable = 'yes' | 'no' | 'unknown';

/** All must be so: one «no» settles it, else one «unknown» leaves it open. */
export function both(one: Answerable, other: Answerable): Answerable {
  if (one === 'no' || other === 'no') return 'no';
  return one === 'unknown' || other === 'unknown' ? 'unknown' : 'yes';
}

/** A number that must be reached; null is not known. */
export function reaches(value: number | null, least: number): Answerable {
  if (value === null) return 'unknown';
  return value >= least ? 'yes' : 'no';
}

export function said(value: boolean | null): Answerable {
  if (value === null) return 'unknown';
  return value ? 'yes' : 'no';
}
