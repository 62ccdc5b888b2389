import { dayOf } from '../../terms/index.ts';
import { at, type Chance } from '../chance.ts';
import type { UnitChange, UnitPlan } from '../scales.ts';
import type { DemoArea } from '../world/world.ts';
import { DISTRICTS } from './districts.ts';
import { pairStaff, type Seat } from './pairing.ts';
import {
  ADULT_EDUCATION,
  EMPLOYEES,
  EMPTY_UPPER_SCHOOLS,
  OFFICE_SIZE,
  OTHER_UNITS,
  PUPILS,
  SPECIAL_PUPILS,
} from './published-sizes.ts';
import { sizesOf } from './quantiles.ts';
import { SCHOOL_STEMS } from './school-names.ts';

const GRADES = { barneskole: [1, 7], ungdomsskole: [8, 10], '1-10': [1, 10] } as const;
const KINDS = ['barneskole', 'ungdomsskole', '1-10'] as const;

function shuffled<T>(list: readonly T[], chance: Chance): T[] {
  return list
    .map((one) => ({ one, draw: chance.next() }))
    .toSorted((a, b) => a.draw - b.draw)
    .map(({ one }) => one);
}

/** The ordinary schools with their pupils, dealt out over the districts. */
function seatsOf(chance: Chance): Seat[] {
  const pupils = {
    barneskole: shuffled(sizesOf(PUPILS.barneskole), chance),
    ungdomsskole: shuffled(sizesOf(PUPILS.ungdomsskole), chance),
    '1-10': shuffled(sizesOf(PUPILS['1-10']), chance),
  };
  return DISTRICTS.flatMap((plan, district) => {
    let hard = plan.exposed;
    return KINDS.flatMap((type, kind) =>
      Array.from({ length: at(plan.ordinary, kind) }, (): Seat => {
        const exposed = type !== 'ungdomsskole' && hard-- > 0;
        return { type, district, exposed, pupils: pupils[type].pop() ?? 0 };
      }),
    );
  });
}

/** A sub-area of a district, with or without hard living conditions as the school needs it. */
function subAreaFor(areas: readonly DemoArea[], district: number, exposed: boolean, chance: Chance): string {
  const code = String(district + 1).padStart(2, '0');
  const own = areas.filter((area) => area.parent === code);
  const fitting = own.filter((area) => (area.livingConditions === 'exposed') === exposed);
  return chance.pick(fitting.length > 0 ? fitting : own).code;
}

interface Drafting {
  readonly areas: readonly DemoArea[];
  readonly chance: Chance;
  /** A stem for a name, each once. */
  readonly stem: () => string;
}

function ordinarySchools({ areas, chance, stem }: Drafting): UnitPlan[] {
  const seats = seatsOf(chance.branch('seats'));
  const sizes = {
    barneskole: sizesOf(EMPLOYEES.barneskole),
    ungdomsskole: sizesOf(EMPLOYEES.ungdomsskole),
    '1-10': sizesOf(EMPLOYEES['1-10']),
  };
  const employees = pairStaff(seats, sizes, chance.branch('pairs'));
  return seats.map(
    (seat, place): UnitPlan => ({
      key: `school-${place + 1}`,
      name: `${stem()} ${seat.type === 'ungdomsskole' ? 'ungdomsskole' : 'skole'}`,
      type: seat.type,
      grades: GRADES[seat.type],
      size: at(employees, place),
      pupils: seat.pupils,
      subArea: subAreaFor(areas, seat.district, seat.exposed, chance),
    }),
  );
}

function otherUnits({ areas, chance, stem }: Drafting): UnitPlan[] {
  const subAreas = areas.filter((area) => area.level === 'sub-area');
  const somewhere = (): string => chance.pick(subAreas).code;
  const empty = new Array<number>(EMPTY_UPPER_SCHOOLS).fill(0);
  const unit = (key: string, plan: Omit<UnitPlan, 'key' | 'subArea'>): UnitPlan => ({
    key,
    ...plan,
    subArea: somewhere(),
  });
  const [upper, special] = [[...sizesOf(EMPLOYEES.videregående), ...empty], sizesOf(EMPLOYEES.spesialskole)];
  return [
    ...upper.map((size, n) =>
      unit(`upper-${n + 1}`, {
        name: `${stem()} videregående skole`,
        type: 'videregående',
        grades: [11, 13],
        size,
        pupils: null,
      }),
    ),
    ...special.map((size, n) => {
      const pupils = SPECIAL_PUPILS[n] ?? null;
      return unit(`special-${n + 1}`, { name: `${stem()} skole`, type: 'spesialskole', grades: [1, 10], size, pupils });
    }),
    ...ADULT_EDUCATION.map((size, n) =>
      unit(`adult-${n + 1}`, {
        name: `${stem()} voksenopplæring`,
        type: 'voksenopplæring',
        grades: null,
        size,
        pupils: null,
      }),
    ),
    ...OTHER_UNITS.map((size, n) =>
      unit(`other-${n + 1}`, { name: `${stem()} leirskole`, type: 'annen enhet', grades: [1, 10], size, pupils: null }),
    ),
    unit('office', { name: 'Utdanningskontoret', type: 'annen enhet', grades: null, size: OFFICE_SIZE, pupils: null }),
  ];
}

const pupilsOf = (unit: UnitPlan): number => unit.pupils ?? 0;

/** Units that are no more: what became of them are units of the register today. */
function formerUnits(now: readonly UnitPlan[], stem: () => string): { units: UnitPlan[]; changes: UnitChange[] } {
  const find = (key: string): UnitPlan => now.find((unit) => unit.key === key) ?? at(now, 0);
  const sameDistrict = now.filter((unit) => unit.key.startsWith('school-') && unit.subArea?.slice(0, 2) === '14');
  const lower = at(
    sameDistrict.filter((unit) => unit.type === 'barneskole'),
    0,
  );
  const upper = at(
    sameDistrict.filter((unit) => unit.type === 'ungdomsskole'),
    0,
  );
  const merged = find('school-4');
  const special = find('special-6');
  const former = (key: string, like: UnitPlan, changes: Partial<UnitPlan>): UnitPlan => ({
    ...like,
    key,
    name: `${stem()} skole`,
    ...changes,
  });
  const half = Math.round(merged.size / 2);
  return {
    units: [
      former('former-1', merged, { size: half, pupils: Math.round(pupilsOf(merged) / 2) }),
      former('former-2', merged, { size: merged.size - half, pupils: Math.floor(pupilsOf(merged) / 2) }),
      former('former-3', lower, {
        type: '1-10',
        grades: [1, 10],
        size: lower.size + upper.size,
        pupils: pupilsOf(lower) + pupilsOf(upper),
      }),
      former('former-4', special, {}),
    ],
    changes: [
      { kind: 'merger', from: ['former-1', 'former-2'], to: [merged.key], day: dayOf(2018, 8, 1) },
      { kind: 'split', from: ['former-3'], to: [lower.key, upper.key], day: dayOf(2021, 8, 1) },
      { kind: 'renumbering', from: ['former-4'], to: [special.key], day: dayOf(2023, 1, 1) },
    ],
  };
}

/** The 177 units of today and the few that were before them. */
export function makeCityUnits(
  areas: readonly DemoArea[],
  chance: Chance,
): { units: UnitPlan[]; changes: UnitChange[] } {
  const stems = shuffled(SCHOOL_STEMS, chance.branch('names'));
  const drafting = { areas, chance, stem: () => stems.pop() ?? 'Skole' };
  const now = [...ordinarySchools(drafting), ...otherUnits(drafting)];
  const former = formerUnits(now, drafting.stem);
  return { units: [...now, ...former.units], changes: former.changes };
}
