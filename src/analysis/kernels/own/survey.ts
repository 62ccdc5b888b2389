import { FEWEST_ANSWERS, LIKERT_SCALE } from '../../../terms/index.ts';
import type { Estimate } from '../../raw-table.ts';
import type { View } from '../../read-model/view.ts';
import { normalQuantile } from '../../statistics/index.ts';
import { BY, type Lens } from '../axis.ts';
import { type Cube, newCube, shapeOf } from '../cube.ts';
import { isOfOwner } from './owner-rest.ts';
import { add, eachRow, isOfAllGroups, number, type PlacedRow, placedRows } from './placed-rows.ts';
import { SURVEYS, type SurveyNumerator } from './surveys.ts';

const LEVEL = 0.95;
const ERRORS = normalQuantile((1 + LEVEL) / 2);

export interface SurveyMean {
  /** Sum of mean × answers, persons = answers. */
  readonly sum: Cube;
  /** Answers. */
  readonly answers: Cube;
  /** The means, with an interval where every standard deviation behind it is told. */
  readonly means: readonly Estimate[];
}

export interface Round {
  /** The last day of answers; null where there was no round yet. */
  readonly day: number | null;
  /** The round before it. */
  readonly before: number | null;
}

/** All rows of a metric's survey that are known. */
export function surveyRows(view: View, numerator: SurveyNumerator): readonly PlacedRow[] {
  const { survey } = SURVEYS[numerator];
  return placedRows(view, 'survey-results').filter(({ values }) => values['survey'] === survey);
}

/** The latest round on or before a day, and the one before. */
export function roundOn(rows: readonly PlacedRow[], on: number): Round {
  const days = [...new Set(rows.map(({ values }) => number(values['day'])))].filter((one) => one <= on);
  const [day = null, before = null] = days.sort((a, b) => b - a);
  return { day, before };
}

/**
 * Means of a factor in a round, as delivered. The owner's own row is the whole; where there is none, the units' means are
 * put together weighted by how many answered. Groups are told of the owner only.
 */
export function surveyMean(rows: readonly PlacedRow[], lens: Lens, along: 'unit' | 'group'): SurveyMean {
  const told = along === 'unit' ? byUnit(rows) : byGroup(rows);
  const shape = shapeOf(lens);
  const [sum, answers] = [newCube(shape), newCube(shape)];
  const spread = new Float64Array(shape.cells);
  eachRow(lens, told.rows, ({ values }, targets) => {
    const count = number(values['answers']);
    const within = typeof values['spread'] === 'number' ? values['spread'] : Number.NaN;
    add(sum, targets, number(values['sum']), count);
    add(answers, targets, count, count);
    for (const cell of targets) spread[cell] = (spread[cell] ?? 0) + within;
  });
  const means = Array.from(spread, (within, cell) => estimate(sum.sum[cell] ?? 0, answers.sum[cell] ?? 0, within));
  const isFiltered = lens.filters.some(({ axis }) => axis.by === (along === 'unit' ? BY.unit : BY.subgroup));
  const whole = isFiltered ? null : told.whole;
  if (whole !== null) means[shape.cells - 1] = { ...(means.at(-1) as Estimate), value: whole };
  return { sum, answers, means };
}

/** A row with its sum of answers, and the sum of squares within it where its standard deviation is told. */
function weighed(row: PlacedRow): PlacedRow {
  const { mean, answers, deviation } = row.values;
  const spread = typeof deviation === 'number' ? number(answers) * deviation ** 2 : null;
  return { ...row, values: { ...row.values, sum: number(mean) * number(answers), spread } };
}

interface Told {
  readonly rows: readonly PlacedRow[];
  /** The owner's mean as delivered; null where it is put together. */
  readonly whole: number | null;
}

function byUnit(rows: readonly PlacedRow[]): Told {
  const ofAll = rows.filter(isOfAllGroups);
  return withRest(
    ofAll.find(isOfOwner),
    ofAll.filter((row) => !isOfOwner(row)),
  );
}

function byGroup(rows: readonly PlacedRow[]): Told {
  const ofOwner = rows.filter(isOfOwner);
  const parts = ofOwner.filter((row) => !isOfAllGroups(row));
  const units = rows.filter((row) => !isOfOwner(row));
  const whole = ofOwner.find(isOfAllGroups);
  return parts.length === 0 && whole === undefined ? withRest(undefined, units) : withRest(whole, parts);
}

/** Parts, and what the whole has beside them, placed nowhere: unless so few are left that the survey tells nobody of them. */
function withRest(whole: PlacedRow | undefined, parts: readonly PlacedRow[]): Told {
  const told = parts.map(weighed);
  if (whole === undefined) return { rows: told, whole: null };
  const all = weighed(whole).values;
  const less = (name: string) => told.reduce((left, { values }) => left - number(values[name]), number(all[name]));
  const answers = less('answers');
  if (answers < 0 || (answers > 0 && answers < FEWEST_ANSWERS)) return { rows: told, whole: null };
  const mean = typeof all['mean'] === 'number' ? all['mean'] : null;
  if (answers === 0) return { rows: told, whole: mean };
  const isSpreadTold = [all, ...told.map(({ values }) => values)].every((one) => typeof one['spread'] === 'number');
  const sum = Math.min(Math.max(less('sum'), answers * LIKERT_SCALE.low), answers * LIKERT_SCALE.high);
  const rest = { ...all, sum, answers, spread: isSpreadTold ? Math.max(0, less('spread')) : null };
  return { rows: [...told, { ...whole, values: rest }], whole: mean };
}

/** Mean with its 95 % interval: 1.96 standard errors, the variance within the parts that are put together (stratified). */
function estimate(sum: number, answers: number, within: number): Estimate {
  if (answers === 0) return { value: null, low: null, high: null };
  const value = sum / answers;
  if (!Number.isFinite(within)) return { value, low: null, high: null };
  const margin = (ERRORS * Math.sqrt(within)) / answers;
  return { value, low: Math.max(LIKERT_SCALE.low, value - margin), high: Math.min(LIKERT_SCALE.high, value + margin) };
}
