import type { Day } from '../../terms/index.ts';
import type { Level } from '../codes/levels.ts';
import { LEVELS } from '../codes/levels.ts';
import { subjectKey } from '../codes/subjects.ts';
import { inForceOn } from '../law/sources.ts';
import { aboutOf, CREDIT_RULES, type CreditRule } from '../law/subject-credits.ts';

/** Rules by level; few enough to be looked through. */
const RULES = new Map<Level, readonly CreditRule[]>(
  LEVELS.map((level) => [level, CREDIT_RULES.filter((rule) => rule.levels.includes(level))]),
);

/** The rule of a subject, by the key it is looked up by; null where none asks for credits in the level on the day. */
export function creditRule(level: Level, key: string, day: Day): CreditRule | null {
  const about = aboutOf(level, key);
  for (const rule of RULES.get(level) ?? []) if (rule.about === about && inForceOn(rule, day)) return rule;
  return null;
}

/** Credits asked to teach a subject at a level on a day; 0 where none are. Null where the level is not known. */
export function creditsAsked(level: string, subject: string, day: Day): number | null {
  const known = LEVELS.find((one) => one === level);
  return known === undefined ? null : (creditRule(known, subjectKey(subject), day)?.stp ?? 0);
}
