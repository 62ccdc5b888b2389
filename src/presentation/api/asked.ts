import type { Context } from 'hono';
import type { Role } from '../../access/index.ts';
import { isLanguage, type Language, SURFACE_TEXTS } from '../language/index.ts';
import type { Parts } from './parts.ts';
import { ProblemAnswer } from './problem.ts';

/** The language asked for: `lang` in the address, else bokmål. */
export function languageOf(c: Context): Language {
  const lang = c.req.query('lang') ?? 'nb';
  return isLanguage(lang) ? lang : 'nb';
}

/** Roles that may change data and see the log of look-ups. */
const KEEPERS: readonly Role[] = ['hr-analyst', 'data-folder-holder'];

/** Whether a role keeps the data. */
export function keepsData(role: Role): boolean {
  return KEEPERS.includes(role);
}

/** Whether the role of the session keeps the data. */
export function isKeeper(c: Context, { sessions }: Parts): boolean {
  return keepsData(sessions.askerOf(c).role);
}

/** Refuses a session whose role does not keep the data. Gives the name for the record. */
export function keeperOf(c: Context, { sessions }: Parts): string {
  const { role, who } = sessions.askerOf(c);
  if (keepsData(role)) return `${who} (${role})`;
  throw new ProblemAnswer(403, 'no-access', SURFACE_TEXTS[languageOf(c)].noAccess);
}
