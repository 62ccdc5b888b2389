import type { Context } from 'hono';
import type { UserOutcome } from '../../../../record/administration/index.ts';
import { type Day, formatDay, parseDay, parseUnitNumber } from '../../../../terms/index.ts';
import { ACCESS_TOLD, dayForm, fill, type Language, LOGIN_TEXTS, USER_TEXTS } from '../../../language/index.ts';
import { askerOf } from '../../asked.ts';
import type { OwnSession } from '../../doors/sessions.ts';
import { languageOf } from '../../language-of.ts';
import type { Parts } from '../../parts.ts';
import { ProblemAnswer } from '../../problem.ts';

/** The name for the record of whoever does it. */
export function nameOfDoer(c: Context, parts: Parts): string {
  const { who, role } = askerOf(c, parts);
  return `${who} (${role})`;
}

/** The id that was made or changed, or a refusal with its code. */
export function idOf(c: Context, outcome: UserOutcome): string {
  if (outcome.ok) return outcome.id;
  throw new ProblemAnswer(400, outcome.reason, userRefusal(outcome.reason, languageOf(c)));
}

/** Why a change of users is refused, as a screen says it. */
export function userRefusal(reason: keyof (typeof USER_TEXTS)['nb']['refused'], language: Language): string {
  const onScreen: Readonly<Record<string, string>> = ACCESS_TOLD[language].refused;
  return onScreen[reason] ?? USER_TEXTS[language].refused[reason];
}

/** A day as sent; throws with the form to write it in. */
export function dayIn(c: Context, parts: Parts, text: string): Day {
  const day = parseDay(text);
  if (day !== null) return day;
  const language = languageOf(c);
  const form = dayForm(formatDay(parts.open.today()), language);
  throw new ProblemAnswer(400, 'bad-day', fill(ACCESS_TOLD[language].badDay, { day: form }));
}

/** Somebody's own session; throws where nobody logs in. */
export function ownSession(c: Context, { sessions }: Parts): OwnSession {
  const own = sessions.own(c);
  if (own !== null) return own;
  throw new ProblemAnswer(400, 'no-login', LOGIN_TEXTS[languageOf(c)].noLogin);
}

/** A unit as sent; null where none is. */
export function unitIn(c: Context, text: string | null) {
  const unit = text === null ? null : parseUnitNumber(text);
  if (text !== null && unit === null) throw new ProblemAnswer(400, 'unknown-place', ACCESS_TOLD[languageOf(c)].badUnit);
  return unit;
}
