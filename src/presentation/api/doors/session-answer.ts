import {
  type Asker,
  CAPABILITY_IDS,
  may,
  ROLE_GIVEN,
  type Role,
  reachOf,
  reachOfRole,
  widestReach,
} from '../../../access/index.ts';
import { type PlacedUnit, placeNamed } from '../../answers/access/place-names.ts';
import { CAPABILITY_TEXTS, type Language, ROLE_TEXTS } from '../../language/index.ts';
import type { SessionAnswer, SessionLogin, SessionTemporary } from '../contract/index.ts';
import { VISITOR_ROLES } from './sessions.ts';

interface Told {
  readonly login: SessionLogin | null;
  readonly units: () => readonly PlacedUnit[];
  readonly language: Language;
}

/** Who is asking, what they may do, and the roles to try where nobody logs in. */
export function sessionAnswer(asker: Asker, { login, units, language }: Told): SessionAnswer {
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
    temporary: asker.temporary === undefined ? null : temporaryOf(asker, units(), language),
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

/** A role taken for some hours, and what it may do that a look as another does not show. */
function temporaryOf(asker: Asker, units: readonly PlacedUnit[], language: Language): SessionTemporary | null {
  const { temporary, role, unit, area } = asker;
  if (temporary === undefined) return null;
  const hidden = CAPABILITY_IDS.filter((id) => reachOfRole(asker, id).kind !== 'none' && !may(asker, id));
  return {
    ...temporary,
    label: ROLE_TEXTS[language][role].label,
    place: placeNamed(units)({ unit, area: area?.code ?? null }),
    hidden: hidden.map((id) => CAPABILITY_TEXTS[language][id].name),
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
