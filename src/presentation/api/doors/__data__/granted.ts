import type { Asker } from '../../../../access/index.ts';
import { CAPABILITIES } from '../../../../access/capabilities.ts';
import { ROLE_GIVEN, ROLES, type Role, type UnitNumber } from '../../../../terms/index.ts';
import type { Demand } from '../demands.ts';

/** Three schools: the one asked about, one in the same area, and one outside it. */
export const TARGET = '974589095' as UnitNumber;
export const NEIGHBOUR = '974760673' as UnitNumber;
export const OUTSIDE = '971032146' as UnitNumber;

/** Where whoever asks stands: at the unit asked about, elsewhere in its area, outside the area, or nowhere. */
export type Stand = 'own' | 'area' | 'outside' | 'none';

export interface Standing {
  readonly asker: Asker;
  readonly stand: Stand;
  readonly placed: 'owner' | 'area' | 'unit';
}

const at = (role: Role, unit: UnitNumber, stand: Stand): Standing => ({
  asker: { who: role, role, unit },
  stand,
  placed: 'unit',
});
const inArea = (role: Role, code: string, stand: Stand): Standing => ({
  asker: { who: role, role, unit: null, area: { code, units: [] } },
  stand,
  placed: 'area',
});
const nowhere = (role: Role): Standing => ({ asker: { who: role, role, unit: null }, stand: 'none', placed: 'owner' });

/** Every role at every place, also places that the role is not given for. */
export const STANDINGS: readonly Standing[] = ROLES.flatMap((role) => [
  nowhere(role),
  ...(ROLE_GIVEN[role].givenFor === 'area' ? [inArea(role, 'A', 'own'), inArea(role, 'B', 'outside')] : []),
  at(role, TARGET, 'own'),
  at(role, NEIGHBOUR, 'area'),
  at(role, OUTSIDE, 'outside'),
]);

type Rows = Readonly<Record<string, { readonly may: Readonly<Partial<Record<Role, string>>> }>>;

/** What the table grants, read straight from it: the second road beside the doors, the gate and casework. */
export function isGranted(standing: Standing, demand: Demand, audience: 'public' | 'internal'): boolean {
  if (!grants(standing, demand.may, demand.for === 'owner', demand.unit !== undefined)) return false;
  if (audience === 'public') return true;
  return grants(standing, 'whole-figures', demand.whole === 'owner', true);
}

function grants({ asker, stand, placed }: Standing, capability: string, forOwner: boolean, ofUnit: boolean): boolean {
  const widest = (CAPABILITIES as Rows)[capability]?.may[asker.role];
  if (widest === undefined || widest === 'own') return false;
  if (forOwner) return widest === 'owner' && placed === 'owner';
  if (placed === 'owner') return widest === 'owner';
  if (placed === 'area' && widest === 'unit') return false;
  return !ofUnit || stand === 'own';
}
