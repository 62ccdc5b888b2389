import { type Control, NOTHING, onLine } from '../../control.ts';
import type { Received } from '../received.ts';

/** No message id, or a state that is none of received, rejected and replaced. */
export const unknownState: Control<Received> = {
  id: 'amelding-feedback/unknown-state',
  severity: 'rejects-row',
  check: ({ messageId, state, stateText, line }) =>
    messageId === null || state === null
      ? onLine(line, 'mottattLeveranse.mottakstatus', { state: stateText.slice(0, 60) })
      : NOTHING,
};
