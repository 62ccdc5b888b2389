import { type Asker, CAPABILITY_IDS, type Capability, type Reach, reachOf } from '../../../access/index.ts';
import { isInForce, isTrained, type KnownUser, type OpenSession } from '../../../record/administration/index.ts';
import type { MeAnswer } from '../../api/contract/index.ts';
import { CAPABILITY_TEXTS, type Language, ROLE_TEXTS } from '../../language/index.ts';
import { placeNamed } from './place-names.ts';
import { grantItem, type UsersTold, userItem } from './users-answer.ts';

interface Mine {
  readonly asker: Asker;
  /** Null where nobody logs in. */
  readonly me: KnownUser | null;
  readonly told: UsersTold;
  /** Sessions of anybody that live. */
  readonly sessions: readonly OpenSession[];
  readonly thisSession: string | null;
  readonly contact: string | null;
}

/** Everything that is known here of one's own access. */
export function meAnswer({ asker, me, told, sessions, thisSession, contact }: Mine): MeAnswer {
  const { language, units, users } = told;
  const { role, unit, area } = asker;
  return {
    user: me === null ? null : userItem(me, told),
    role: { role, ...ROLE_TEXTS[language][role], place: placeNamed(units)({ unit, area: area?.code ?? null }) },
    may: CAPABILITY_IDS.flatMap((id) => mayItem(id, reachOf(asker, id), language)),
    handedOn: me === null ? [] : handedOn(me, told),
    sessions: sessions
      .filter(({ issuer, subject }) => issuer === me?.issuer && subject === me.subject)
      .map(({ id, role: inUse, issuedAt, lastSeenAt }) => ({
        id,
        label: labelOf(inUse, language),
        ...{ begun: issuedAt, lastSeen: lastSeenAt, isThis: id === thisSession },
      })),
    contact,
    officers: users.filter((user) => isOfficer(user, told)).map(({ name }) => name),
  };
}

function mayItem(id: Capability, reach: Reach, language: Language): MeAnswer['may'] {
  if (reach.kind === 'none') return [];
  const { name } = CAPABILITY_TEXTS[language][id];
  return [{ id, name, reach: reach.kind, units: reach.kind === 'units' ? reach.units.length : 0 }];
}

/** What others have of mine, latest first. */
function handedOn(me: KnownUser, told: UsersTold): MeAnswer['handedOn'] {
  const mine = new Set(me.grants.map(({ id }) => id));
  return told.users
    .flatMap((user) => user.grants.map((grant) => ({ user, grant })))
    .filter(({ grant }) => grant.delegatedFrom !== null && mine.has(grant.delegatedFrom))
    .map(({ user, grant }) => ({ name: user.name, grant: grantItem(grant, user, told) }))
    .toReversed();
}

function labelOf(role: string | null, language: Language): string | null {
  const labels: Readonly<Record<string, { readonly label: string }>> = ROLE_TEXTS[language];
  return role === null ? null : (labels[role]?.label ?? role);
}

function isOfficer(user: KnownUser, { users, today }: UsersTold): boolean {
  const isIn = user.grants.some((one) => one.role === 'data-protection-officer' && isInForce(one, today, users));
  return isIn && isTrained(user, today);
}
