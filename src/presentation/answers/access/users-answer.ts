import { type Grant, isInForce, isTrained, type KnownUser } from '../../../record/administration/index.ts';
import { type Day, formatDay } from '../../../terms/index.ts';
import type { GrantItem, GrantState, UserItem } from '../../api/contract/index.ts';
import { keeperNamed, type Language, ROLE_TEXTS } from '../../language/index.ts';
import { type PlacedUnit, placeNamed } from './place-names.ts';

/** What users are told with. */
export interface UsersTold {
  readonly users: readonly KnownUser[];
  readonly units: readonly PlacedUnit[];
  readonly today: Day;
  readonly language: Language;
}

/** Every user with all that was ever given, by name. */
export function userItems(told: UsersTold): readonly UserItem[] {
  return told.users.map((user) => userItem(user, told)).toSorted((a, b) => a.name.localeCompare(b.name, 'nb'));
}

export function userItem(user: KnownUser, told: UsersTold): UserItem {
  const { id, name, issuer, subject, trainedOn, person, at, grants } = user;
  return {
    ...{ id, name, issuer, subject, at },
    by: keeperNamed(user.by, told.language),
    trainedOn: trainedOn === null ? null : formatDay(trainedOn),
    isLinked: person !== null,
    grants: grants.map((grant) => grantItem(grant, user, told)),
  };
}

export function grantItem(grant: Grant, user: KnownUser, { users, units, today, language }: UsersTold): GrantItem {
  const { id, role, unit, area, from, to, reason, delegatedFrom, at, word } = grant;
  return {
    ...{ id, role, unit, area, reason, at },
    by: keeperNamed(grant.by, language),
    word: word === null ? null : { ...word, by: keeperNamed(word.by, language) },
    label: ROLE_TEXTS[language][role].label,
    place: placeNamed(units)({ unit, area }),
    from: formatDay(from),
    to: to === null ? null : formatDay(to),
    state: stateOf(grant, user, users, today),
    delegatedFrom: delegatedFrom === null ? null : { grant: delegatedFrom, name: holderOf(delegatedFrom, users) },
  };
}

function holderOf(id: string, users: readonly KnownUser[]): string {
  return users.find(({ grants }) => grants.some((grant) => grant.id === id))?.name ?? id;
}

/** Where a grant stands on a day, and what it lacks. */
function stateOf(grant: Grant, user: KnownUser, users: readonly KnownUser[], on: Day): GrantState {
  if (grant.word?.counts === false) return 'taken-back';
  if (grant.to !== null && on >= grant.to) return 'ended';
  if (on < grant.from) return 'not-begun';
  if (!isTrained(user, on)) return 'waits-for-training';
  return isInForce(grant, on, users) ? 'in-force' : 'fell-with-its-source';
}
