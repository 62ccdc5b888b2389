import { type Control, NOTHING, onFile } from '../../control.ts';
import type { MessageHead } from '../head.ts';

export type HeadSeen = MessageHead & { readonly recipients: number };

/** Without id, employer or month nobody can say which other messages this one adds to or replaces. */
export const headIncomplete: Control<HeadSeen> = {
  id: 'amelding/head-incomplete',
  severity: 'stops-delivery',
  check: ({ messageId, employer, month }) => {
    const missing: string[] = [];
    if (messageId === null) missing.push('meldingsId');
    if (employer === null) missing.push('opplysningspliktig');
    if (month === null) missing.push('kalendermaaned');
    return missing.length === 0 ? NOTHING : onFile({ fields: missing.join(', ') });
  },
};
