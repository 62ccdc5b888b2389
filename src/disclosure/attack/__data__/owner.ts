import { ask, buildDataset, type Question } from '../../../analysis/index.ts';
import { AGE_BANDS, addDays, type Contract, SEXES, STAFF_GROUPS } from '../../../terms/index.ts';
import {
  day,
  EMPTY_WORLD,
  factsOfWorld,
  history,
  row,
  type SmallWorld,
  unitNumber,
  type WorldRow,
} from '../../../../test/analysis/small-world.ts';
import { dimensionsOf } from '../../dimensions.ts';
import { publish } from '../../publish/publish.ts';
import { unitsOf } from '../../units.ts';
import type { Attacked, Gate } from '../attack.ts';
import { codebookOf } from '../boxes.ts';
import { type Chance, openChance } from '../scripts/chance.ts';
import type { Field } from '../scripts/field.ts';

export const FEWEST = 5;
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
    persons: careers.map(() => ({
      birthYear: 1958 + chance.below(44),
      birthMonth: 1 + chance.below(12),
      sex: SEXES[chance.below(10) < 7 ? 0 : 1] ?? 'f',
    })),
    units: UNITS,
    areas: ['A', 'B', 'C'].map((code) => ({ code, level: 'area', parent: null, living: 'other' })),
    deliveries: [
      history('2025-11-01', careers.flatMap((rows, i) => (late[i] === true ? rows.slice(0, -1) : rows))),
      history('2025-12-01', careers.flat()),
    ],
  };
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
  if (fate === 0) return [row(person, school(), `${first}/${turn}`, more)];
  const position = fate === 1 ? more.position : chance.pick(POSITIONS);
  return [row(person, school(), `${first}/${turn}`, more), row(person, school(), `${turn}/`, { ...more, position })];
}

/** An owner ready to be attacked: what is true, what questions can name, and today's gate, which sees one table at a time. */
export interface Target {
  readonly attacked: Attacked;
  readonly field: Field;
  /** Each table protected by itself. */
  readonly tableByTable: Gate;
}

export function targetOf(world: SmallWorld): Target {
  const dataset = buildDataset(factsOfWorld(world));
  const truth = (question: Question) => ask(dataset, question);
  const tableByTable: Gate = (question) => {
    const raw = truth(question);
    return 'refusal' in raw ? raw : publish(raw, { fewestPersons: FEWEST, smallestBase: 10 });
  };
  const book = codebookOf(unitsOf(dataset), dimensionsOf(dataset));
  const subgroups = truth({ metric: 'A1', by: ['staff-subgroup'], where: [], period: { kind: 'latest' }, asKnownOn: null });
  const peopled = 'refusal' in subgroups ? [] : subgroups.cells.filter(({ numerator }) => numerator > 0);
  const field: Field = {
    codes: {
      unit: world.units.map(({ unit }) => unit),
      area: world.areas.map(({ code }) => code),
      'school-type': ['barneskole', 'ungdomsskole', '1-10'],
      'staff-group': STAFF_GROUPS.filter((code) => code !== 'unassigned'),
      'staff-subgroup': peopled.flatMap(({ codes }) => codes.filter((code) => code !== 'Total')),
      sex: ['f', 'm'],
      'age-band': AGE_BANDS.filter((code) => code !== 'unknown'),
      contract: ['permanent', 'temporary'],
    },
    days: ['2024-10-01', '2025-01-01', '2025-08-01', '2025-10-01'].map(day),
    knownOn: [null, addDays(HORIZON, -1)],
  };
  return { attacked: { gate: tableByTable, truth, book, fewest: FEWEST }, field, tableByTable };
}
