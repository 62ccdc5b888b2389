import { ask, buildDataset, type Dataset, type MetricId, type Question } from '../../../analysis/index.ts';
import type { ToldLedger } from '../../../record/administration/index.ts';
import { AGE_BANDS, addDays, type Contract, type EndReason, SEXES, STAFF_GROUPS, TENURE_BANDS } from '../../../terms/index.ts';
import {
  day,
  EMPTY_WORLD,
  factsOfWorld,
  history,
  row,
  type SmallWorld,
  unitNumber,
  type WorldPerson,
  type WorldRow,
} from '../../../../test/analysis/small-world.ts';
import { dimensionsOf } from '../../dimensions.ts';
import { memoryLedger } from '../../lattice/__data__/memory-ledger.ts';
import { NOTHING_PUBLISHED, type Published } from '../../lattice/known/elsewhere.ts';
import { type Lattice, notTold, openLattice } from '../../lattice/lattice.ts';
import { limitsBook, type LimitsOf } from '../../limits/limits-book.ts';
import { publish } from '../../publish/publish.ts';
import { unitsOf } from '../../units.ts';
import type { Attacked, Gate } from '../attack.ts';
import { codebookOf } from '../boxes.ts';
import { type Chance, openChance } from '../scripts/chance.ts';
import type { Field } from '../scripts/field.ts';

/** The limits that hold where nobody has decided otherwise: five, and ten where a metric tells why somebody left. */
const STANDARD = limitsBook({ settings: { ownerKind: 'real', fewestPersons: 5 }, decisions: [] });
const POSITIONS = ['3310108', '3310108', '3310108', '3310101', '5131116', '5131106', '4114105', '1228102'];
const UNITS = Array.from({ length: 8 }, (_, i) => ({
  unit: unitNumber(i),
  schoolType: (['barneskole', 'ungdomsskole', '1-10'] as const)[i % 3] ?? 'barneskole',
  area: ['A', 'B', 'C'][Math.floor(i / 3)] ?? 'A',
  subArea: null,
  living: (['exposed', 'other'] as const)[i % 2] ?? 'other',
}));
const HORIZON = day('2025-12-01');

/** An owner made up by chance: eight schools in three areas; some leave, move, come late or are told of late. */
export function invented(seed: number, persons: number): SmallWorld {
  const chance = openChance(seed);
  const careers = Array.from({ length: persons }, (_, person) => careerOf(person, chance));
  const late = careers.map(() => chance.below(25) === 0);
  return {
    ...EMPTY_WORLD,
    persons: careers.map((_, person) => ({ ...bornOf(person, chance), sex: SEXES[chance.below(10) < 7 ? 0 : 1] ?? 'f' })),
    units: UNITS,
    areas: ['A', 'B', 'C'].map((code) => ({ code, level: 'area', parent: null, living: 'other' })),
    deliveries: [
      history('2025-11-01', careers.flatMap((rows, i) => (late[i] === true ? rows.slice(0, -1) : rows))),
      history('2025-12-01', careers.flat()),
    ],
  };
}

/** Of whom it is not known when they were born: one in so many. */
const ONE_IN = 19;

/** When somebody was born; of some it is not known. */
function bornOf(person: number, chance: Chance): Pick<WorldPerson, 'birthYear' | 'birthMonth'> {
  const born = { birthYear: 1958 + chance.below(44), birthMonth: 1 + chance.below(12) };
  return person % ONE_IN === 0 ? { birthYear: 0, birthMonth: 0 } : born;
}

/** One or two posts in a row, some of them with an end. Schools are of different sizes. */
function careerOf(person: number, chance: Chance): WorldRow[] {
  const school = () => unitNumber(Math.min(chance.below(8), chance.below(12)));
  const began = 2012 + chance.below(13);
  const contract: Contract = chance.below(5) === 0 ? 'temporary' : 'permanent';
  const more = { position: chance.pick(POSITIONS), contract, percent: chance.pick([10_000, 10_000, 8_000, 5_000]) };
  const first = `${began}-${chance.pick(['08-01', '01-01', '09-15'])}`;
  const turn = `2025-${chance.pick(['02-01', '08-01', '06-21'])}`;
  const fate = chance.below(10);
  if (began > 2024 || fate > 2) return [row(person, school(), `${first}/`, more)];
  if (fate === 0) return [row(person, school(), `${first}/${turn}`, { ...more, endReason: reasonOf(person) })];
  const position = fate === 1 ? more.position : chance.pick(POSITIONS);
  return [row(person, school(), `${first}/${turn}`, more), row(person, school(), `${turn}/`, { ...more, position })];
}

/** Most resigned, some retired or came to the end of a contract, and of some it is not said. */
function reasonOf(person: number): EndReason {
  const reasons = ['resigned', 'resigned', 'resigned', 'retired', 'contract-ended', 'payroll-system-changed'] as const;
  return reasons[person % reasons.length] ?? 'resigned';
}

/** How a gate answers the public from a dataset: what is handed in to be attacked. */
export type GateOf = (dataset: Dataset) => Gate;

/** Each table protected by itself: sums and differences of several tables give counts away. */
export const tableByTable: GateOf = (dataset) => (question) => {
  const raw = ask(dataset, question);
  return 'refusal' in raw ? raw : publish(raw, STANDARD(question.metric));
};

/** Today's gate: every question is answered from one lattice of cells. */
export const fromLattice: GateOf = latticeKnowing(NOTHING_PUBLISHED);

/** The same, knowing what others have published. */
export function latticeKnowing(published: Published): GateOf {
  return (dataset) => answersOf(openLattice(dataset, null, published), dataset, STANDARD);
}

function answersOf(lattice: Lattice, dataset: Dataset, limitsOf: LimitsOf): Gate {
  return async (question) => {
    const refusal = notTold(question, limitsOf);
    if (refusal !== null) return { refusal };
    const raw = ask(dataset, question);
    if ('refusal' in raw) return raw;
    return publish(raw, limitsOf(question.metric), await lattice.withheld(question, raw, limitsOf));
  };
}

const QUESTIONS_BETWEEN = 15;
const RAISED: Readonly<Partial<Record<MetricId, number>>> = { A1: 7, A5: 8, B2: 9, B3: 6, B5: 14, B6: 8, B12: 12 };

/** An owner who raises some limits and lowers them again, time after time: what was told in between is known. */
export const changingLimits: GateOf = (dataset) => {
  const ledger = memoryLedger();
  const raised: LimitsOf = (metric) => {
    const { fewestPersons, smallestBase } = STANDARD(metric);
    return { fewestPersons: RAISED[metric] ?? fewestPersons, fewestInBase: RAISED.A1 ?? fewestPersons, smallestBase };
  };
  let asked = 0;
  return (question) => {
    const isRaised = Math.floor(asked++ / QUESTIONS_BETWEEN) % 2 === 0;
    return answersOf(openLattice(dataset, ledger), dataset, isRaised ? raised : STANDARD)(question);
  };
};

/** An owner ready to be attacked, and what questions can name. */
export interface Target {
  readonly dataset: Dataset;
  readonly attacked: Attacked;
  readonly field: Field;
}

const SCHOOL_TYPES_USED = ['barneskole', 'ungdomsskole', '1-10'];
/**
 * Days of a quiet year, in which nobody left or moved, and of one in which many did. Years that overlap begin on them, from August, from
 * October and from January, and a tertial and a month.
 */
const DAYS = [
  ...['2023-08-01', '2023-10-01', '2024-01-01', '2024-08-01', '2024-10-01'],
  ...['2025-01-01', '2025-05-01', '2025-08-01', '2025-09-01', '2025-10-01'],
];

export function targetOf(world: SmallWorld, gateOf: GateOf = tableByTable, limitsOf: LimitsOf = STANDARD): Target {
  const dataset = buildDataset(factsOfWorld(world));
  const truth = (question: Question) => ask(dataset, question);
  const book = codebookOf(unitsOf(dataset), dimensionsOf(dataset));
  const latest = { where: [], period: { kind: 'latest' }, asKnownOn: null } as const;
  const subgroups = truth({ ...latest, metric: 'A1', by: ['staff-subgroup'] });
  const peopled = 'refusal' in subgroups ? [] : subgroups.cells.filter(({ numerator }) => numerator > 0);
  const field: Field = {
    codes: {
      unit: world.units.map(({ unit }) => unit),
      area: world.areas.map(({ code }) => code),
      'school-type': SCHOOL_TYPES_USED,
      'staff-group': STAFF_GROUPS.filter((code) => code !== 'unassigned'),
      'staff-subgroup': peopled.flatMap(({ codes }) => codes.filter((code) => code !== 'Total')),
      sex: ['f', 'm'],
      'age-band': AGE_BANDS.filter((code) => code !== 'unknown'),
      contract: ['permanent', 'temporary'],
      tenure: TENURE_BANDS,
    },
    days: DAYS.map(day),
    knownOn: [null, addDays(HORIZON, -1)],
  };
  return { dataset, attacked: { gate: gateOf(dataset), truth, book, limitsOf }, field };
}
