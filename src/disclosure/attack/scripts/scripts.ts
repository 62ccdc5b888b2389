import type { CountedMetricId, Period, Question } from '../../../analysis/index.ts';
import { addDays, type DimensionId } from '../../../terms/index.ts';
import type { Chance } from './chance.ts';
import {
  BETWEEN,
  codesOf,
  dimensionsOf,
  type Field,
  MEDIANS,
  ON_A_DAY,
  question,
  RATIOS,
  type Script,
  someBreakdown,
  somePeriod,
} from './field.ts';

const ALL_METRICS: readonly CountedMetricId[] = [...ON_A_DAY, ...BETWEEN, 'A2', 'A4'];

/** Anything by anything, with or without a filter. */
const wander: Script = (field, chance) => {
  const metric = chance.pick(ALL_METRICS);
  const filtered = chance.pick(dimensionsOf(field));
  const codes = chance.some(codesOf(field, filtered), 1 + chance.below(2));
  const where = chance.below(3) === 0 ? [{ dimension: filtered, codes }] : [];
  return [question(metric, somePeriod(field, chance, metric), { by: someBreakdown(field, chance), where })];
};

/** Some codes, the same with one more, and the one alone: what sets them apart is one unit or one group. */
const oneMore: Script = (field, chance) => {
  const metric = chance.pick(ALL_METRICS);
  const period = somePeriod(field, chance, metric);
  const dimension = chance.pick(['unit', 'unit', 'staff-subgroup', 'age-band'] as const);
  const codes = chance.some(codesOf(field, dimension), 2 + chance.below(3));
  const by = someBreakdown(field, chance, 1).filter((one) => one !== dimension);
  const asked = (own: readonly string[]) => question(metric, period, { by, where: [{ dimension, codes: own }] });
  return [asked(codes), asked(codes.slice(1)), asked(codes.slice(0, 1))];
};

/** The whole, what is left of it without one part, and the part. */
const wholeAndPart: Script = (field, chance) => {
  const metric = chance.pick(ALL_METRICS);
  const period = somePeriod(field, chance, metric);
  const [outer, inner] = chance.pick([
    ['area', 'unit'],
    ['staff-group', 'staff-subgroup'],
    ['school-type', 'unit'],
  ] as const);
  const within = { dimension: outer as DimensionId, codes: [chance.pick(codesOf(field, outer))] };
  const by = someBreakdown(field, chance, 1).filter((one) => one !== inner && one !== outer);
  return [
    question(metric, period, { by, where: [within] }),
    question(metric, period, { by: [inner, ...by], where: [within] }),
  ];
};

/** Windows that share an end, and the window that is left: their counts are differences of each other. */
const windows: Script = (field, chance) => {
  const metric = chance.pick(['B6', 'B4', 'B6'] as const);
  const [a, b, c] = chance.some(field.days, 3);
  if (a === undefined || b === undefined || c === undefined) return [];
  const by = someBreakdown(field, chance);
  const pairs = [
    [a, b],
    [b, c],
    [a, c],
    [a, addDays(b, 1)],
  ] as const;
  return pairs.map(([from, to]) => question(metric, { kind: 'between', from, to, grain: null }, { by }));
};

/** Several shares of the same persons: each tells of the others' denominators. */
const sameDenominator: Script = (field, chance) => {
  const [from, to] = chance.some(field.days, 2);
  if (from === undefined || to === undefined) return [];
  const by = someBreakdown(field, chance);
  const stocks = ON_A_DAY.map((metric) => question(metric, { kind: 'day', at: from }, { by }));
  const flows = (['B2', 'B3', 'B5', 'B12'] as const).map((metric) =>
    question(metric, { kind: 'between', from, to, grain: null }, { by }),
  );
  return [...stocks, ...flows];
};

/** As it was known on each of some days. */
const knownThen: Script = (field, chance) => {
  const metric = chance.pick(ALL_METRICS);
  const period = somePeriod(field, chance, metric);
  const by = someBreakdown(field, chance);
  return field.knownOn.map((asKnownOn) => question(metric, period, { by, asKnownOn }));
};

/** The same persons broken down every way two dimensions at a time, in one filter. */
const everyWay: Script = (field, chance) => {
  const metric = chance.pick(['A1', 'A7', 'B2', 'B5', 'B12', 'A5'] as const);
  const period = somePeriod(field, chance, metric);
  const dimensions = chance.some(dimensionsOf(field), 4);
  const filter = chance.pick(dimensionsOf(field));
  const codes = chance.some(codesOf(field, filter), 2);
  const where = chance.below(2) === 0 ? [{ dimension: filter, codes }] : [];
  const pairs = dimensions.flatMap((one, i) => dimensions.slice(i + 1).map((other) => [one, other] as const));
  return pairs.map((by) => question(metric, period, { by, where }));
};

/** All codes but one, and all of them. */
const allButOne: Script = (field, chance) => {
  const metric = chance.pick(ALL_METRICS);
  const period = somePeriod(field, chance, metric);
  const dimension = chance.pick(dimensionsOf(field));
  const codes = codesOf(field, dimension);
  const without = chance.pick(codes);
  const by = someBreakdown(field, chance, 1).filter((one) => one !== dimension);
  const where = [{ dimension, codes: codes.filter((code) => code !== without) }];
  return [
    question(metric, period, { by, where }),
    question(metric, period, { by: [dimension, ...by] }),
    question(metric, period, { by }),
  ];
};

/** The two sides of a ratio by themselves, and the ratio of every place that has both. */
const ratios: Script = (field, chance) => {
  const period: Period = { kind: 'day', at: chance.pick(field.days) };
  const place = chance.pick(['unit', 'area', 'school-type'] as const);
  return [
    ...RATIOS.map((metric) => question(metric, period, { by: [place] })),
    ...RATIOS.map((metric) => question(metric, period)),
    question('A2', period, { by: [place, 'staff-group'] }),
    question('A2', period, { by: [place, 'staff-subgroup'] }),
  ];
};

const SCHOOLS_TRIED = 6;

/** The middle of some schools together, with one of them and without it, and the counts that it stands among. */
const medians: Script = (field, chance) => {
  const period: Period = { kind: 'day', at: chance.pick(field.days) };
  const metric = chance.pick(MEDIANS);
  const place = chance.pick(['unit', 'area'] as const);
  const some = Array.from({ length: SCHOOLS_TRIED }, () => chance.some(codesOf(field, 'unit'), 2 + chance.below(4)));
  return [
    question(metric, period, { by: [place] }),
    question('A1', period, { by: [place, metric === 'A9' ? 'tenure' : 'age-band'] }),
    question('A5', period, { by: [place] }),
    ...some.map((codes) => question(metric, period, { where: [{ dimension: 'unit', codes }] })),
  ];
};

/** Every way of asking that is tried, by name. */
export const SCRIPTS: Readonly<Record<string, Script>> = {
  wander,
  oneMore,
  wholeAndPart,
  windows,
  sameDenominator,
  knownThen,
  everyWay,
  allButOne,
  ratios,
  medians,
};

/** So many different questions of some scripts in turn; the same for the same chance. */
export function questionsOf(
  field: Field,
  chance: Chance,
  count: number,
  scripts = Object.values(SCRIPTS),
): readonly Question[] {
  const asked = new Map<string, Question>();
  for (let turn = 0; asked.size < count && turn < count * TURNS_PER_QUESTION; turn++) {
    for (const one of scripts[turn % scripts.length]?.(field, chance) ?? []) asked.set(JSON.stringify(one), one);
  }
  return [...asked.values()].slice(0, count);
}

/** A small field runs out of different questions. */
const TURNS_PER_QUESTION = 20;
