import { readQuestion } from '../../disclosure/index.ts';
import {
  type Day,
  DESIGN_CONTROLS,
  DESIGN_GRAINS,
  DESIGN_METHODS,
  type EvaluationDesign,
  type FieldReader,
  FOLLOWED_OUTCOMES,
  FOLLOWED_PERSONS,
  type FollowedWish,
  firstTreatedDay,
  MATCHED_ON,
  type MatchedOn,
  parseUnitNumber,
  stepsOf,
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
  /** Who is followed, and what they are alike in: of matched survival alone. */
  readonly follow?: string | undefined;
  readonly matchedOn?: readonly string[] | undefined;
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
  const design: EvaluationDesign = {
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
  const followed = readFollowed(fields, written, design);
  return followed === null ? design : { ...design, followed };
}

/** Without a word about it they are alike in these. */
const USUALLY_ALIKE: readonly MatchedOn[] = ['staff-group', 'tenure', 'age-band', 'position'];

/** Who is followed, where the method follows anybody; what belongs to one method is refused of another. */
function readFollowed(fields: FieldReader, written: WrittenDesign, design: EvaluationDesign): FollowedWish | null {
  if (design.method !== 'matched-survival') {
    if ((written.follow ?? '') !== '') fields.wrong('follow', 'not-of-method', null);
    if ((written.matchedOn ?? []).length > 0) fields.wrong('matchedOn', 'not-of-method', null);
    return null;
  }
  const wished = fields.rows('matchedOn', written.matchedOn ?? USUALLY_ALIKE, (one, at) =>
    fields.code(at, one, MATCHED_ON),
  );
  const followed: FollowedWish = {
    who: fields.code('follow', written.follow ?? 'present', FOLLOWED_PERSONS),
    matchedOn: MATCHED_ON.filter((one) => wished.includes(one)),
  };
  refuseUnfollowed(fields, { ...design, followed });
  return followed;
}

/** What persons cannot be followed by: a figure that is not of them, or a time too short for a single step. */
function refuseUnfollowed(fields: FieldReader, design: EvaluationDesign): void {
  const { outcome, anticipation, waves } = design;
  const isOfPersons = outcome.metric === '' || FOLLOWED_OUTCOMES.some((one) => one === outcome.metric);
  if (!isOfPersons) fields.wrong('metric', 'not-followed', null);
  if (anticipation !== 0) fields.wrong('anticipation', 'not-of-method', null);
  const isLaid = waves.length > 0 && fields.problems.length === 0;
  if (isLaid && stepsOf(design).steps === 0) fields.wrong('to', 'too-short', null);
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
