import type { Answer } from '../answer.ts';
import { plainAnswer } from './plain.ts';

/** What somebody outside a teaching post may do: help under guidance, never answer for teaching (TH-07, L-11). */
export function answerRole(task: string | null, guided: boolean | null): Answer {
  const rules = ['TH-07', 'L-11'];
  const isTask = (named: RegExp) => task !== null && named.test(task);
  const helps = isTask(/GUIDANCE|SUPERVIS|ASSIST|HELP|HJELP|SUPPORT|RETTLEI|VEILED/i);
  if (helps && !isTask(/ALONE/i) && guided !== false)
    return plainAnswer('role', { outcome: { allowed: true }, basis: ['OL § 17-6(2)'], rules, told: 'role-may-help' });
  if (guided === false || isTask(/ALONE|RESPONSIB|ANSVAR|TEACH|UNDERVIS/i))
    return plainAnswer('role', {
      outcome: { allowed: false, alternative: 'ASSIST_UNDER_GUIDANCE_17_6_2' },
      basis: ['OL § 17-6(1)'],
      rules,
      told: 'role-not-alone',
    });
  return plainAnswer('role', {
    outcome: { allowed: 'NEEDS_ASSESSMENT' },
    basis: ['OL § 17-6'],
    rules,
    told: 'role-open',
    ask: ['position.task'],
  });
}
