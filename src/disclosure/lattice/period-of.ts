import type { Question } from '../../analysis/index.ts';
import { parseDay } from '../../terms/index.ts';

/** The period of a row as a question asks for it. */
export function periodOf(text: string): Question['period'] {
  const [from = null, to = null] = text.split('/').map(parseDay);
  if (from === null) return { kind: 'latest' };
  return to === null ? { kind: 'day', at: from } : { kind: 'between', from, to, grain: null };
}
