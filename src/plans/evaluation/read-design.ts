import { readQuestion } from '../../disclosure/index.ts';
import {
  type Day,
  DESIGN_CONTROLS,
  DESIGN_GRAINS,
  DESIGN_METHODS,
  type EvaluationDesign,
  type FieldReader,
  firstTreatedDay,
  parseUnitNumber,
  type UnitNumber,
  WANTED_DIRECTIONS,
} from '../../terms/index.ts';
import { readMetric } from '../actions/read-metric.ts';

/** A design as people write it: days as `YYYY-MM-DD`. What may be left out has a usual value. */
export interface WrittenDesign {
  readonly question: string;
  readonly metric: string;
  /** `dimension=code` each. */
  readonly where?: readonly string[] | undefined;
  readonly grain: string;
  readonly waves?: readonly { readonly from: string; readonly units: readonly string[] }[] | undefined;
  readonly control?: string | undefined;
  /** Units that may be compared with; left out or empty: all. */
  readonly comparedWith?: readonly string[] | undefined;
  readonly from: string;
  readonly to: string;
  readonly method: string;
  readonly anticipation?: number | undefined;
  readonly direction: string;
  readonly smallestEffect: number;
  readonly seed?: number | undefined;
}

const MOST_UNITS = 2_000;
const MOST_ANTICIPATION = 12;

/** Reads a design as written; what is wrong is gathered by the reader of the fields, each by its place. */
export function readDesign(fields: FieldReader, written: WrittenDesign): EvaluationDesign {
  const metric = readMetric(fields, 'metric', written.metric);
  const waves = fields.rows('waves', written.waves ?? [], ({ from, units }, at) => ({
    from: fields.day(`${at}.from`, from),
    units: readUnits(fields, `${at}.units`, units),
  }));
  refuseTwice(fields, waves);
  const period = { from: fields.day('from', written.from), to: fields.day('to', written.to) };
  if (period.to <= period.from) fields.wrong('to', 'before-start', null);
  return {
    question: fields.said('question', written.question),
    outcome: {
      metric,
      where: readWhere(fields, metric, written.where ?? []),
      grain: fields.code('grain', written.grain, DESIGN_GRAINS),
    },
    waves,
    comparison: {
      control: fields.code('control', written.control ?? 'never', DESIGN_CONTROLS),
      units: readUnits(fields, 'comparedWith', written.comparedWith ?? []),
    },
    period,
    method: fields.code('method', written.method, DESIGN_METHODS),
    anticipation: readWhole(fields, 'anticipation', written.anticipation ?? 0, MOST_ANTICIPATION),
    direction: fields.code('direction', written.direction, WANTED_DIRECTIONS),
    smallestEffect:
      written.smallestEffect > 0 && Number.isFinite(written.smallestEffect)
        ? written.smallestEffect
        : fields.wrong('smallestEffect', 'not-above-zero', 1),
    seed: readWhole(fields, 'seed', written.seed ?? 1, 2 ** 31 - 1),
  };
}

function readUnits(fields: FieldReader, place: string, written: readonly string[]): readonly UnitNumber[] {
  if (written.length > MOST_UNITS) return fields.wrong(place, 'too-many', []);
  const units = written.flatMap(
    (one, n) => parseUnitNumber(one.trim()) ?? fields.wrong(`${place}[${n}]`, 'unknown-code', []),
  );
  return [...new Set(units)].sort();
}

/** A unit as the record knows it. */
export interface KnownUnit {
  readonly unit: string;
  readonly closedOn: Day | null;
}

/** Units of a design must be known, and open when the action begins: a school that is closed gets nothing and is compared with nobody. */
export function refuseUnits(fields: FieldReader, design: EvaluationDesign, known: readonly KnownUnit[]): void {
  const closings = new Map(known.map(({ unit, closedOn }) => [unit, closedOn]));
  const judge = (place: string, units: readonly UnitNumber[], from: Day | null) => {
    const strange = units.filter((unit) => !closings.has(unit));
    if (strange.length > 0) fields.wrongOf(place, 'unknown-unit', strange);
    const closed = units.filter((unit) => {
      const day = closings.get(unit) ?? null;
      return from !== null && day !== null && day <= from;
    });
    if (closed.length > 0) fields.wrongOf(place, 'closed-unit', closed);
  };
  for (const [n, { from, units }] of design.waves.entries()) judge(`waves[${n}].units`, units, from);
  judge('comparedWith', design.comparison.units, firstTreatedDay(design));
}

/** A unit gets the action once. */
function refuseTwice(fields: FieldReader, waves: EvaluationDesign['waves']): void {
  const seen = new Set<UnitNumber>();
  waves.forEach(({ units }, n) => {
    if (units.length === 0) fields.wrong(`waves[${n}].units`, 'lacking', null);
    const twice = units.filter((unit) => seen.has(unit));
    if (twice.length > 0) fields.wrongOf(`waves[${n}].units`, 'in-two-waves', twice);
    for (const unit of units) seen.add(unit);
  });
}

/** Filters as a question has them, of dimensions that the metric offers. */
function readWhere(fields: FieldReader, metric: string, where: readonly string[]): readonly string[] {
  if (metric === '') return [];
  return fields.rows('where', where, (one, at) => {
    const reading = readQuestion({ metric, by: 'unit', where: [one] });
    return 'refusal' in reading ? fields.wrong(at, 'unknown-code', '') : one.trim();
  });
}

function readWhole(fields: FieldReader, place: string, written: number, most: number): number {
  return Number.isInteger(written) && written >= 0 && written <= most
    ? written
    : fields.wrong(place, 'not-a-number', 0);
}
