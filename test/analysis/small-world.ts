import type { DeliveryFact, Facts, OwnRowFact } from '../../src/record/index.ts';
import {
  CONTRACTS,
  type Contract,
  type Day,
  DEFAULT_GAP_RULE,
  EMPLOYMENT_TERMS,
  type EmploymentTerms,
  END_REASONS,
  type EndReason,
  type GapRule,
  type LivingConditions,
  OPEN_END,
  parseDay,
  type SchoolType,
  SEXES,
  type Sex,
  type StaffSubgroup,
  type UnitNumber,
  unitNumberControlDigit,
} from '../../src/terms/index.ts';

/** A delivered row as a person would write it. */
export interface WorldRow {
  readonly person: number;
  readonly workplace: string;
  readonly position: string | null;
  /** Hundredths of a per cent; −1 = not said. */
  readonly percent: number;
  readonly contract: Contract;
  readonly terms: EmploymentTerms;
  readonly from: Day;
  readonly to: Day;
  /** Why it ended on `to`; left out = not said. */
  readonly endReason?: EndReason;
}

export interface WorldLeave {
  readonly person: number;
  /** Left out = the first of all workplaces. */
  readonly workplace?: string;
  /** Hundredths of a per cent; left out = not said. */
  readonly percent?: number;
  readonly from: Day;
  readonly to: Day;
}

export interface WorldDelivery {
  readonly source: 'hr-extract' | 'amelding' | 'aareg';
  readonly knownOn: Day;
  readonly withdrawnOn: Day | null;
  readonly horizon: Day;
  /** First day of the month it speaks of; null = a history. */
  readonly month: Day | null;
  readonly rows: readonly WorldRow[];
  readonly leaves: readonly WorldLeave[];
}

export interface WorldPerson {
  readonly birthYear: number;
  readonly birthMonth: number;
  readonly sex: Sex;
}

export interface WorldUnit {
  readonly unit: UnitNumber;
  readonly schoolType: SchoolType;
  readonly area: string | null;
  readonly subArea: string | null;
  readonly living: LivingConditions;
}

/** Few persons, few units, everything in sight. */
export interface SmallWorld {
  readonly gapRule: GapRule;
  readonly persons: readonly WorldPerson[];
  readonly deliveries: readonly WorldDelivery[];
  /** Who was paid where in the month of an a-melding. */
  readonly paid?: readonly { readonly person: number; readonly workplace: string; readonly delivery: number }[];
  readonly units: readonly WorldUnit[];
  /** Rows of own tables, each delivery's by itself. */
  readonly own?: readonly {
    readonly knownOn: Day;
    readonly withdrawnOn: Day | null;
    readonly rows: readonly Omit<OwnRowFact, 'delivery'>[];
  }[];
  readonly pupils?: readonly { readonly unit: UnitNumber; readonly day: Day; readonly pupils: number }[];
  readonly areas: readonly {
    readonly code: string;
    readonly level: 'area' | 'sub-area';
    readonly parent: string | null;
    readonly living: LivingConditions;
  }[];
  readonly successions: readonly { readonly from: UnitNumber; readonly to: UnitNumber; readonly day: Day }[];
  readonly workplaces: readonly {
    readonly workplace: string;
    readonly unit: UnitNumber;
    readonly from: Day;
    readonly to: Day;
  }[];
  readonly positions: readonly {
    readonly position: string;
    readonly subgroup: StaffSubgroup;
    readonly from: Day;
    readonly to: Day;
  }[];
}

/** The day of a date that is known to exist. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`no such day: ${text}`);
  return parsed;
}

/** A valid unit number for each of 0, 1, 2 … */
export function unitNumber(n: number): UnitNumber {
  let digits = 97_000_000 + n * 10;
  let control = unitNumberControlDigit(String(digits));
  while (control === null) control = unitNumberControlDigit(String(++digits));
  return `${digits}${control}` as UnitNumber;
}

export const EMPTY_WORLD: SmallWorld = {
  gapRule: DEFAULT_GAP_RULE,
  persons: [],
  deliveries: [],
  units: [],
  areas: [],
  successions: [],
  workplaces: [],
  positions: [],
};

/** A row with the usual values; `days` is `from/to`, or `from/` where it is open. */
export function row(person: number, workplace: string, days: string, more: Partial<WorldRow> = {}): WorldRow {
  const [from = '', to = ''] = days.split('/');
  return {
    person,
    workplace,
    position: '3310108',
    percent: 10_000,
    contract: 'permanent',
    terms: 'ordinary',
    from: day(from),
    to: to === '' ? OPEN_END : day(to),
    ...more,
  };
}

/** A history delivery of the owner's extract that was known the day it was made. */
export function history(knownOn: string, rows: readonly WorldRow[], more: Partial<WorldDelivery> = {}): WorldDelivery {
  const made = day(knownOn);
  return {
    source: 'hr-extract',
    knownOn: made,
    withdrawnOn: null,
    horizon: made,
    month: null,
    rows,
    leaves: [],
    ...more,
  };
}

type Own = NonNullable<SmallWorld['own']>[number];

function deliveryFact(delivery: WorldDelivery, i: number): DeliveryFact {
  return {
    id: `d${i}`,
    source: delivery.source,
    knownOn: delivery.knownOn,
    ownTime: false,
    withdrawnOn: delivery.withdrawnOn,
    extent: delivery.month === null ? { kind: 'history' } : { kind: 'month', firstDay: delivery.month },
    horizon: delivery.horizon,
  };
}

function ownDelivery({ knownOn, withdrawnOn, rows: [first] }: Own, i: number): DeliveryFact {
  const source = first?.table ?? 'absence';
  return { id: `own${i}`, source, knownOn, ownTime: false, withdrawnOn, extent: null, horizon: knownOn };
}

function placed(rows: Own['rows'], delivery: number): readonly OwnRowFact[] {
  return rows.map((one) => ({ ...one, delivery }));
}

/** The same world as the record would hand it over. */
export function factsOfWorld(world: SmallWorld): Facts {
  const workplaces = listed(world.deliveries.flatMap((told) => told.rows.map(({ workplace }) => workplace)));
  const positions = listed(world.deliveries.flatMap((told) => told.rows.flatMap(({ position }) => position ?? [])));
  const rows = world.deliveries.flatMap((told, i) => told.rows.map((one) => ({ ...one, delivery: i })));
  const leaves = world.deliveries.flatMap((told, i) => told.leaves.map((one) => ({ ...one, delivery: i })));
  return {
    settings: {
      ownerName: 'Prøve kommune',
      ownerKind: 'invented',
      gapRule: world.gapRule,
      fewestPersons: 5,
      countingSource: 'auto',
      referenceDay: '10-01',
    },
    deliveries: [...world.deliveries.map(deliveryFact), ...(world.own ?? []).map(ownDelivery)],
    ...(world.own === undefined
      ? {}
      : { own: world.own.flatMap(({ rows: told }, i) => placed(told, world.deliveries.length + i)) }),
    persons: {
      length: world.persons.length,
      key: world.persons.map((_, i) => i.toString(16).padStart(32, '0')),
      birthYear: Int16Array.from(world.persons, ({ birthYear }) => birthYear),
      birthMonth: Int8Array.from(world.persons, ({ birthMonth }) => birthMonth),
      sex: Uint8Array.from(world.persons, ({ sex }) => SEXES.indexOf(sex)),
    },
    workplaces,
    positions: positions.map((code) => ({ code, title: null })),
    employments: {
      length: rows.length,
      person: Int32Array.from(rows, ({ person }) => person),
      delivery: Int32Array.from(rows, ({ delivery }) => delivery),
      workplace: Int32Array.from(rows, ({ workplace }) => workplaces.indexOf(workplace)),
      position: Int32Array.from(rows, ({ position }) => (position === null ? -1 : positions.indexOf(position))),
      percent: Int32Array.from(rows, ({ percent }) => percent),
      contract: Uint8Array.from(rows, ({ contract }) => CONTRACTS.indexOf(contract)),
      terms: Uint8Array.from(rows, ({ terms }) => EMPLOYMENT_TERMS.indexOf(terms)),
      from: Int32Array.from(rows, ({ from }) => from),
      to: Int32Array.from(rows, ({ to }) => to),
      endReason: Int8Array.from(rows, ({ endReason }) =>
        endReason === undefined ? -1 : END_REASONS.indexOf(endReason),
      ),
    },
    leaves: {
      length: leaves.length,
      person: Int32Array.from(leaves, ({ person }) => person),
      delivery: Int32Array.from(leaves, ({ delivery }) => delivery),
      workplace: Int32Array.from(leaves, ({ workplace }) => Math.max(0, workplaces.indexOf(workplace ?? ''))),
      from: Int32Array.from(leaves, ({ from }) => from),
      to: Int32Array.from(leaves, ({ to }) => to),
      percent: Int32Array.from(leaves, ({ percent }) => percent ?? -1),
    },
    messages: messagesOf(world, workplaces),
    pupils: world.pupils ?? [],
    units: world.units.map(({ unit, schoolType, area, subArea, living }) => ({
      unit,
      name: `Skole ${unit}`,
      schoolType,
      areaCode: area,
      subAreaCode: subArea,
      livingConditions: living,
      latitude: null,
      longitude: null,
      pupils: null,
      registeredEmployees: null,
      closedOn: null,
      fromMappingOnly: false,
    })),
    areas: world.areas.map(({ code, level, parent, living }) => ({
      code,
      name: `Område ${code}`,
      level,
      parent,
      livingConditions: living,
      geometry: null,
    })),
    successions: world.successions.map((one) => ({ ...one, kind: 'merger' })),
    workplacePlacings: world.workplaces,
    positionPlacings: world.positions,
    fingerprint: 'of-a-small-world',
  };
}

function messagesOf(world: SmallWorld, workplaces: readonly string[]): NonNullable<Facts['messages']> {
  const paid = (world.paid ?? []).filter(({ workplace }) => workplaces.includes(workplace));
  return {
    heads: world.deliveries.flatMap(({ source, month, knownOn }, delivery) =>
      source !== 'amelding' || month === null
        ? []
        : [{ delivery, messageId: `m${delivery}`, replaces: null, employer: 'e', month, deliveredAt: knownOn }],
    ),
    states: [],
    employmentIds: new Map(),
    paid: {
      length: paid.length,
      person: Int32Array.from(paid, ({ person }) => person),
      delivery: Int32Array.from(paid, ({ delivery }) => delivery),
      workplace: Int32Array.from(paid, ({ workplace }) => workplaces.indexOf(workplace)),
    },
  };
}

function listed(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}
