import { type Asker, mayForOwner } from '../access/index.ts';
import type { Agreement, LivingIndex, PaySpan, RawAround } from '../analysis/index.ts';
import { FEWEST_OF_SENSITIVE } from '../terms/index.ts';
import type { Audience, Refused } from './answering.ts';

/** Pay as it may be seen: the ends are somebody's own pay, so the public sees the middle only. */
export interface ToldPay extends Omit<PaySpan, 'persons'> {
  readonly persons: number | null;
  readonly state: 'shown' | 'withheld';
}

/** What stands around the figures, as one audience may see it. */
export interface Around {
  readonly audience: Audience;
  readonly living: readonly LivingIndex[];
  readonly agreements: readonly Agreement[];
  readonly pay: readonly ToldPay[];
}

/**
 * Places and agreements are told to everybody; pay to whoever sees the owner's whole figures, and to everybody the
 * middle of codes that enough have. Refused where whole figures are asked for without reach.
 */
export function tellAround(raw: RawAround, asker: Asker, audience: Audience): Around | Refused {
  const { living, agreements } = raw;
  if (audience === 'internal' && !mayForOwner(asker, 'whole-figures')) {
    return { refusal: { code: 'no-internal-access', role: asker.role } };
  }
  const pay = raw.pay.map((span) => (audience === 'internal' ? { ...span, state: 'shown' as const } : publicPay(span)));
  return { audience, living, agreements, pay };
}

/** Pay tells of each of few, so as many are asked as behind reasons for leaving; the ends are somebody's own pay. */
function publicPay(span: PaySpan): ToldPay {
  const isTold = span.median !== null && span.persons !== null && span.persons >= FEWEST_OF_SENSITIVE;
  const ends = { low: null, high: null };
  return isTold
    ? { ...span, ...ends, state: 'shown' }
    : { ...span, ...ends, median: null, persons: null, state: 'withheld' };
}
