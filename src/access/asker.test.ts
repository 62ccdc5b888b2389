import { expect, test } from 'vitest';
import type { UnitNumber } from '../terms/index.ts';
import { ROLES } from '../terms/index.ts';
import { type Asker, lookerOf, may, mayForOwner, mayForUnit, reachOf, reachOfRole } from './asker.ts';
import { CAPABILITIES, CAPABILITY_IDS, widestReach } from './capabilities.ts';

const BJORKA = '974589087' as UnitNumber;
const FURULY = '974589095' as UnitNumber;
const asker = (role: Asker['role'], more: Partial<Asker> = {}): Asker => ({ who: 'x', role, unit: null, ...more });
const AREA = { code: 'A', units: [BJORKA, FURULY] };

test('a principal reaches the own unit and no other', () => {
  const principal = asker('principal', { unit: BJORKA });
  expect([mayForUnit(principal, 'cases', BJORKA), mayForUnit(principal, 'cases', FURULY)]).toEqual([true, false]);
  expect(mayForOwner(principal, 'whole-figures')).toBe(false);
});

test('a director reaches the units of the area on the day, and nothing where none lies in it', () => {
  expect(mayForUnit(asker('area-director', { area: AREA }), 'whole-figures', FURULY)).toBe(true);
  expect(mayForUnit(asker('area-director', { area: { code: 'A', units: [] } }), 'whole-figures', FURULY)).toBe(false);
});

test('a role for one unit that was given for an area reaches nothing', () => {
  expect(reachOf(asker('principal', { area: AREA }), 'cases')).toEqual({ kind: 'none' });
});

test('a role for the owner that was given for one unit reaches that unit only', () => {
  const adviser = asker('hr-adviser', { unit: BJORKA });
  expect(reachOf(adviser, 'cases')).toEqual({ kind: 'units', units: [BJORKA], group: null });
  expect(mayForOwner(asker('hr-analyst', { unit: BJORKA }), 'settings')).toBe(false);
});

test('a leader of AKS knows the staff of AKS only', () => {
  const leader = asker('aks-leader', { unit: BJORKA });
  expect(reachOf(leader, 'whole-figures')).toEqual({ kind: 'units', units: [BJORKA], group: 'aks' });
  expect(may(leader, 'cases')).toBe(false);
});

test('the administrator gives access and sees neither persons nor whole figures', () => {
  const administrator = asker('administrator');
  expect(mayForOwner(administrator, 'users')).toBe(true);
  expect(
    CAPABILITY_IDS.filter((id) => ['cases', 'whole-figures', 'take-in'].includes(id) && may(administrator, id)),
  ).toEqual([]);
});

test.each(['council-reader', 'political-department', 'union-representative'] as const)(
  'a %s sees what is public, what it has looked at and its own page, and nothing else',
  (role) => {
    expect(CAPABILITY_IDS.filter((id) => may(asker(role), id))).toEqual(['public-figures', 'own-look-ups', 'own-page']);
  },
);

test('whoever looks as an analyst reaches no person, no whole figure and no change, and still their own page', () => {
  const temporary = { id: 't000001', kind: 'look-as', until: '2026-09-15T11:00:00.000Z', seenAs: 'Kari' } as const;
  const looking = asker('hr-analyst', { temporary });
  const reached = CAPABILITY_IDS.filter((id) => may(looking, id));
  expect(reached).toEqual(['public-figures', 'deliveries', 'own-look-ups', 'own-page']);
  expect(reachOfRole(looking, 'cases')).toEqual({ kind: 'owner' });
});

test('an emergency reaches what the role taken reaches, and is logged as an emergency', () => {
  const temporary = { id: 't000001', kind: 'emergency', until: '2026-09-15T11:00:00.000Z', seenAs: null } as const;
  const taken = asker('principal', { unit: BJORKA, temporary });
  expect([mayForUnit(taken, 'cases', BJORKA), mayForUnit(taken, 'cases', FURULY)]).toEqual([true, false]);
  expect([lookerOf(taken).kind, lookerOf(asker('principal')).kind]).toEqual(['emergency', 'ordinary']);
});

test('an employee without a person reaches no line of the log', () => {
  expect(reachOf(asker('employee'), 'look-up-log')).toEqual({ kind: 'none' });
});

test('every capability says on what authority, and is given to somebody', () => {
  const lacking = CAPABILITY_IDS.filter(
    (id) => CAPABILITIES[id].why.length < 20 || ROLES.every((role) => widestReach(role, id) === 'none'),
  );
  expect(lacking).toEqual([]);
});
