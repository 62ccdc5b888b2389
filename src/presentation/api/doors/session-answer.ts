import { type Asker, CAPABILITY_IDS, may, ROLE_GIVEN, type Role, reachOf, widestReach } from '../../../access/index.ts';
import { type Language, ROLE_TEXTS } from '../../language/index.ts';
import type { SessionAnswer, SessionLogin } from '../contract/index.ts';
import { VISITOR_ROLES } from './sessions.ts';

/** Who is asking, what they may do, and the roles to try where nobody logs in. */
export function sessionAnswer(asker: Asker, language: Language, login: SessionLogin | null): SessionAnswer {
  const whole = reachOf(asker, 'whole-figures');
  return {
    who: asker.who,
    role: asker.role,
    unit: asker.unit,
    area: asker.area?.code ?? null,
    internalReach: internalReach(asker),
    wholeUnits: whole.kind === 'units' ? [...whole.units] : [],
    may: CAPABILITY_IDS.filter((capability) => may(asker, capability)),
    keepsData: may(asker, 'take-in'),
    canSwitch: login === null,
    login,
    roles: (login === null ? VISITOR_ROLES : []).map((role) => ({
      role,
      ...ROLE_TEXTS[language][role],
      needsUnit: ROLE_GIVEN[role].givenFor === 'unit',
      needsArea: ROLE_GIVEN[role].givenFor === 'area',
      internalReach: wholeReachOf(role),
    })),
  };
}

type InternalReach = SessionAnswer['internalReach'];

/** Whose whole figures somebody sees: the role's reach, narrowed to the unit or area it was given for. */
function internalReach(asker: Asker): InternalReach {
  const { kind } = reachOf(asker, 'whole-figures');
  if (kind === 'owner') return 'owner';
  if (kind !== 'units') return 'none';
  return asker.unit === null ? 'area' : 'unit';
}

function wholeReachOf(role: Role): InternalReach {
  const widest = widestReach(role, 'whole-figures');
  return widest === 'own' ? 'none' : widest;
}
