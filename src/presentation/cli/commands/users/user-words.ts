import { isInForce, type KnownUser, type UserOutcome } from '../../../../record/administration/index.ts';
import {
  type Day,
  formatDay,
  type PersonKey,
  parseDay,
  parsePersonKey,
  parseRole,
  parseUnitNumber,
  ROLES,
  type Role,
} from '../../../../terms/index.ts';
import { fill, LABELS, type Language, SURFACE_TEXTS, USER_TEXTS } from '../../../language/index.ts';
import type { Context } from '../../command.ts';
import { EXIT, type Exit } from '../../surroundings.ts';
import { WrongUse } from '../../wrong-use.ts';

/** One user as lines: who it is, and each thing given. */
export function userLines(user: KnownUser, users: readonly KnownUser[], today: Day, language: Language): string {
  const texts = USER_TEXTS[language];
  const trained = user.trainedOn === null ? texts.untrained : fill(texts.trained, { day: formatDay(user.trainedOn) });
  const given = user.grants.map((grant) => {
    const self = grant.role === 'employee' ? texts.forSelf : texts.forOwner;
    const word = grant.word?.counts === false ? [fill(texts.takenBack, { reason: grant.word.reason })] : [];
    const isOver = word.length === 0 && !isInForce(grant, today, users);
    return [
      `  ${grant.id} ${LABELS[language].roles[grant.role]}`,
      grant.unit ?? grant.area ?? self,
      `${formatDay(grant.from)} ${grant.to === null ? texts.open : fill(texts.until, { day: formatDay(grant.to) })}`,
      ...(grant.delegatedFrom === null ? [] : [fill(texts.delegated, { id: grant.delegatedFrom })]),
      ...word,
      ...(isOver ? [texts.ended] : []),
      grant.reason,
    ].join(' · ');
  });
  return [`${user.id} ${user.name} (${user.issuer}, ${user.subject}) · ${trained}`, ...given].join('\n');
}

/** The outcome as a sentence; a refusal is told with its code. */
export function tell({ voice, language, format }: Context, outcome: UserOutcome, done: string): Exit {
  const texts = USER_TEXTS[language];
  if (!outcome.ok) {
    voice.sayNo('refusal', outcome.reason, texts.refused[outcome.reason]);
    return EXIT.refused;
  }
  if (format === 'json') voice.document({ id: outcome.id });
  else voice.text(fill(done, { id: outcome.id }));
  return EXIT.fine;
}

/** The words a command needs, or wrong use that says which. */
export function wordsOf({ typed, language }: Context, names: string, command: string): readonly string[] {
  const needed = names.split(' ').length;
  if (typed.words.length === needed) return typed.words;
  throw new WrongUse(SURFACE_TEXTS[language].missingArgument(names, command));
}

export function roleOf(text: string, language: Language): Role {
  const role = parseRole(text);
  if (role !== null) return role;
  throw new WrongUse(fill(USER_TEXTS[language].unknownRole, { role: text, roles: ROLES.join(', ') }));
}

export function personOf(key: string, named: string, language: Language): PersonKey {
  const person = parsePersonKey(key);
  if (person !== null) return person;
  throw new WrongUse(SURFACE_TEXTS[language].badOptionValue(named, key, '32 × 0–9, a–f'));
}

/** A day that was typed; null where none was. */
export function dayTyped({ typed, language }: Context, option: string): Day | null {
  const text = typed.value(option);
  return text === undefined ? null : dayOfText(text, option, language);
}

export function dayOfText(text: string, option: string, language: Language): Day {
  const day = parseDay(text);
  if (day === null) throw new WrongUse(SURFACE_TEXTS[language].badOptionValue(option, text, '2026-08-01'));
  return day;
}

/** A unit that was typed; null where none was. */
export function unitTyped({ typed, language }: Context) {
  const text = typed.value('unit');
  if (text === undefined) return null;
  const unit = parseUnitNumber(text);
  if (unit === null) throw new WrongUse(SURFACE_TEXTS[language].badOptionValue('--unit', text, '974589095'));
  return unit;
}
