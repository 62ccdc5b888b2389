import type { Day } from '../../terms/index.ts';
import {
  CONTRACTS,
  EMPLOYMENT_TERMS,
  LIVING_CONDITIONS,
  SCHOOL_TYPES,
  SEXES,
  STAFF_GROUPS,
} from '../../terms/index.ts';
import { EXCLUSION_CODES } from '../note-codes.ts';
import { at } from '../read-model/columns.ts';
import { countingDeliveries, knowledgeDay } from '../read-model/counting-source.ts';
import { COUNTED, type Dataset, EMPLOYMENT_SOURCES } from '../read-model/dataset.ts';
import { reasonRank } from '../read-model/employed.ts';
import { GROUP_OF_SUBGROUP, SUBGROUP_CODES } from '../read-model/subgroup-codes.ts';
import { datasetOn } from '../read-model/versions/dataset-on.ts';

/** A table to be loaded: its columns with their SQL types, and its rows. */
export interface TwinTable {
  readonly name: string;
  readonly columns: readonly (readonly [name: string, type: 'integer' | 'text'])[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Left out of the default population because paid by the hour, or learning. */
const [HOURLY, APPRENTICE] = [1 + EXCLUSION_CODES.indexOf('hourly'), 1 + EXCLUSION_CODES.indexOf('apprentice')];

/** Order of an end of which no reason is told. */
export const NOT_SAID_RANK = reasonRank(-1);

/** Stands for an open end: a day whose date every engine can write. */
export const FAR_AWAY = 100_000;

/**
 * The dataset as known on a day, as the tables the twins read. Counted pieces, and apart from them those paid by the hour;
 * spells and primary posts are left to SQL.
 */
export function twinTables(all: Dataset, asKnownOn: Day | null): TwinTable[] {
  const dataset = datasetOn(all, asKnownOn);
  const { birthYear, birthMonth, sex, length } = dataset.persons;
  const persons = Array.from({ length }, (_, i) => [i, at(birthYear, i), at(birthMonth, i), SEXES[at(sex, i)] ?? '']);
  const units = dataset.units.codes;
  return [
    { name: 'piece', columns: PIECE_COLUMNS, rows: pieceRows(dataset, asKnownOn, COUNTED) },
    { name: 'apprentice_piece', columns: PIECE_COLUMNS, rows: pieceRows(dataset, asKnownOn, APPRENTICE) },
    { name: 'hourly_piece', columns: PIECE_COLUMNS, rows: pieceRows(dataset, asKnownOn, HOURLY) },
    {
      name: 'last_told',
      columns: [
        ['person', 'integer'],
        ['to_day', 'integer'],
      ],
      rows: lastTold(dataset, asKnownOn),
    },
    {
      name: 'person',
      columns: [
        ['person', 'integer'],
        ['birth_year', 'integer'],
        ['birth_month', 'integer'],
        ['sex', 'text'],
      ],
      rows: persons,
    },
    {
      name: 'succession',
      columns: [
        ['from_unit', 'text'],
        ['to_unit', 'text'],
        ['day', 'integer'],
      ],
      rows: dataset.successions.map(({ from, to, day }) => [units[from] ?? '', units[to] ?? '', day]),
    },
    {
      name: 'leave_of_absence',
      columns: [
        ['person', 'integer'],
        ['from_day', 'integer'],
        ['to_day', 'integer'],
        ['unit', 'text'],
        ['percent', 'integer'],
      ],
      rows: leaveRows(dataset, asKnownOn),
    },
    { name: 'pupils', columns: PUPIL_COLUMNS, rows: pupilRows(dataset) },
    {
      name: 'paid_month',
      columns: [
        ['person', 'integer'],
        ['unit', 'text'],
        ['month', 'integer'],
      ],
      rows: paidRows(dataset, asKnownOn),
    },
  ];
}

const PIECE_COLUMNS: TwinTable['columns'] = [
  ['person', 'integer'],
  ['unit', 'text'],
  ['unit_rank', 'integer'],
  ['area', 'text'],
  ['sub_area', 'text'],
  ['school_type', 'text'],
  ['living_conditions', 'text'],
  ['staff_group', 'text'],
  ['staff_subgroup', 'text'],
  ['position_rank', 'integer'],
  ['contract', 'text'],
  ['contract_rank', 'integer'],
  ['percent', 'integer'],
  ['start_day', 'integer'],
  ['from_day', 'integer'],
  ['to_day', 'integer'],
  ['silent_from', 'integer'],
  ['terms', 'text'],
  ['reason_rank', 'integer'],
];

const PUPIL_COLUMNS: TwinTable['columns'] = [
  ['unit', 'text'],
  ['area', 'text'],
  ['sub_area', 'text'],
  ['school_type', 'text'],
  ['living_conditions', 'text'],
  ['day', 'integer'],
  ['pupils', 'integer'],
];

function pupilRows(dataset: Dataset): (string | number)[][] {
  const { pupils } = dataset;
  return Array.from({ length: pupils.length }, (_, i) => [
    ...placeOfUnit(dataset, at(pupils.unit, i)),
    at(pupils.day, i),
    at(pupils.pupils, i),
  ]);
}

/** Unit, area, sub-area, school type and living conditions. */
function placeOfUnit({ units, areas, subAreas }: Dataset, unit: number): string[] {
  return [
    units.codes[unit] ?? '',
    areas.codes[at(units.area, unit)] ?? '',
    subAreas.codes[at(units.subArea, unit)] ?? '',
    SCHOOL_TYPES[at(units.schoolType, unit)] ?? '',
    LIVING_CONDITIONS[at(units.living, unit)] ?? '',
  ];
}

function pieceRows(dataset: Dataset, asKnownOn: Day | null, excluded: number): (string | number)[][] {
  const { pieces } = dataset;
  const counts = isKnown(dataset, asKnownOn);
  const rows: (string | number)[][] = [];
  for (let i = 0; i < pieces.length; i++) {
    if (at(pieces.excluded, i) !== excluded || !counts(pieces, i)) continue;
    rows.push(pieceRow(dataset, i));
  }
  return rows;
}

/** The first day after everything that is told of each person, whether it counts or not. */
function lastTold(dataset: Dataset, asKnownOn: Day | null): (string | number)[][] {
  const { pieces } = dataset;
  const isTold = isKnown(dataset, asKnownOn);
  const last = new Map<number, number>();
  for (let i = 0; i < pieces.length; i++) {
    const [person, to] = [at(pieces.person, i), Math.min(FAR_AWAY, at(pieces.to, i))];
    if (to > at(pieces.from, i) && isTold(pieces, i)) last.set(person, Math.max(last.get(person) ?? to, to));
  }
  return [...last];
}

function pieceRow(dataset: Dataset, i: number): (string | number)[] {
  const { pieces } = dataset;
  const [unit, subgroup, contract] = [at(pieces.unit, i), at(pieces.subgroup, i), at(pieces.contract, i)];
  const [number = '', ...place] = placeOfUnit(dataset, unit);
  return [
    at(pieces.person, i),
    number,
    unit,
    ...place,
    STAFF_GROUPS[at(GROUP_OF_SUBGROUP, subgroup)] ?? '',
    SUBGROUP_CODES[subgroup] ?? '',
    at(pieces.position, i),
    CONTRACTS[contract] ?? '',
    contract,
    Math.max(0, at(pieces.percent, i)),
    at(pieces.start, i),
    at(pieces.from, i),
    Math.min(FAR_AWAY, at(pieces.to, i)),
    Math.min(FAR_AWAY, at(pieces.silent, i)),
    EMPLOYMENT_TERMS[at(pieces.terms, i)] ?? '',
    reasonRank(at(pieces.endReason, i)),
  ];
}

function leaveRows(dataset: Dataset, asKnownOn: Day | null): (string | number)[][] {
  const { leaves, units } = dataset;
  const counts = isKnown(dataset, asKnownOn);
  const rows: (string | number)[][] = [];
  for (let i = 0; i < leaves.length; i++) {
    if (!counts(leaves, i)) continue;
    const days = [at(leaves.from, i), Math.min(FAR_AWAY, at(leaves.to, i))];
    rows.push([at(leaves.person, i), ...days, units.codes[at(leaves.unit, i)] ?? '', at(leaves.percent, i)]);
  }
  return rows;
}

function paidRows({ paid, units }: Dataset, asKnownOn: Day | null): (string | number)[][] {
  const day = knowledgeDay(asKnownOn);
  const rows: (string | number)[][] = [];
  for (let i = 0; i < paid.length; i++) {
    if (at(paid.knownFrom, i) > day || day >= at(paid.knownTo, i)) continue;
    rows.push([at(paid.person, i), units.codes[at(paid.unit, i)] ?? '', at(paid.month, i)]);
  }
  return rows;
}

interface Dated {
  readonly source: Int32Array;
  readonly knownFrom: Int32Array;
  readonly knownTo: Int32Array;
}

function isKnown(dataset: Dataset, asKnownOn: Day | null): (rows: Dated, place: number) => boolean {
  const counting = countingDeliveries(dataset, asKnownOn);
  const source = counting === null ? -1 : EMPLOYMENT_SOURCES.indexOf(counting.source);
  const day = knowledgeDay(asKnownOn);
  return (rows, place) =>
    at(rows.source, place) === source && at(rows.knownFrom, place) <= day && day < at(rows.knownTo, place);
}
