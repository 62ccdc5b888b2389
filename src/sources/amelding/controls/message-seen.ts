import type { ReadResult } from '../../delivery.ts';
import type { ReadContext } from '../../reading.ts';

/** What the controls of a whole message look at. */
export interface MessageSeen {
  readonly context: ReadContext;
  readonly met: ReadResult['met'];
}
