import type { Day } from '../../terms/index.ts';
import type { Level } from '../codes/levels.ts';
import { LEVELS } from '../codes/levels.ts';
import { subjectKey } from '../codes/subjects.ts';
import { LAW, type Law } from '../law/law.ts';
import { inForceOn } from '../law/sources.ts';
import { aboutOf, type CreditRule } from '../law/subject-credits.ts';

/** The rule of a subject, by the key it is looked up by; null where none asks for credits in the level on the day. */
export function creditRule(level: Level, key: string, day: Day, law: Law = LAW): CreditRule | null {
  const about = aboutOf(level, key);
  for (const rule of law.creditsAt.get(level) ?? []) if (rule.about === about && inForceOn(rule, day)) return rule;
  return null;
}

/** Credits asked to teach a subject at a level on a day; 0 where none are. Null where the level is not known. */
export function creditsAsked(level: string, subject: string, day: Day, law: Law = LAW): number | null {
  const known = LEVELS.find((one) => one === level);
  return known === undefined ? null : (creditRule(known, subjectKey(subject), day, law)?.stp ?? 0);
}
