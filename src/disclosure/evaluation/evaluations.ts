import {
  type Dataset,
  evaluateUnits,
  followedBefore,
  followedPowerBefore,
  followedSince,
  panelOfUnits,
  powerBefore,
  type Question,
  type RawCell,
  type RawTable,
  Unanswerable,
  type UnitPanel,
} from '../../analysis/index.ts';
import type { DesignTold, OpenRecord } from '../../record/administration/index.ts';
import {
  addMonths,
  type Day,
  type EvaluationDesign,
  type FollowedSteps,
  firstTreatedDay,
  formatDay,
  lastTakenIn,
} from '../../terms/index.ts';
import type { Refused } from '../answering.ts';
import { limitsNow } from '../limits/open-limits.ts';
import type { PublishedTable } from '../published.ts';
import { readQuestion } from '../read-question.ts';
import { seenRow } from '../seen-row.ts';
import { type FollowedAsked, findFollowed, followsPersons } from './followed/find-followed.ts';
import { publishEvaluation, publishPower, publishUnanswered } from './publish-evaluation.ts';
import type { SeenEvaluation, SeenPower } from './seen-evaluation.ts';
import { type LaidDesign, type ToldParts, toldParts } from './told-sides.ts';

/** The way out for what an action did: never a figure of a unit, only what is found of many together. */
export interface Evaluations {
  /** What could be found with a design, from figures of before its start; of `until` where nobody is chosen yet. */
  readonly powerBefore: (design: EvaluationDesign) => Promise<SeenPower | Refused>;
  /**
   * What was found by a design that was told. One that was reckoned beforehand to be too weak tells nothing, whatever it finds.
   * Kept with the dataset version it was reckoned from, and read again as it was told.
   */
  readonly evaluate: (told: ToldBefore) => Promise<SeenEvaluation | Refused>;
}

/** A telling of a design, with the power it was reckoned to have. */
type ToldBefore = Pick<DesignTold, 'no' | 'design' | 'power'>;

export interface EvaluationParts {
  readonly open: Pick<OpenRecord, 'administration'>;
  readonly dataset: () => Dataset;
  readonly whole: (question: Question) => RawTable | Refused;
  /** As it is published: what it withholds must not be worked out from an effect. */
  readonly figure: (question: Question) => Promise<PublishedTable | Refused>;
}

export function openEvaluations(parts: EvaluationParts): Evaluations {
  return {
    powerBefore: async (design) => {
      const laid = await unitsOver(parts, design, firstTreatedDay(design));
      if ('refusal' in laid) return laid;
      const reckoned = followsPersons(design)
        ? followedPowerBefore(parts.dataset(), await followedAsked(parts, design))
        : powerBefore(laid.panel, design);
      return { power: publishPower(reckoned), dataset: laid.dataset };
    },
    evaluate: async ({ no, design, power }) => {
      const { designs } = parts.open.administration;
      // First: a metric that may not be told is not told of, also where an evaluation of it is kept.
      const laid = await unitsOver(parts, toldPeriod(design), null);
      if ('refusal' in laid) return laid;
      const kept = await designs.found(no, laid.dataset);
      // Only this door keeps any.
      if (kept !== null) return kept as unknown as SeenEvaluation;
      const found = await evaluated(parts, laid, { no, design, power });
      await designs.keepFound(no, laid.dataset, found);
      return found;
    },
  };
}

/** What a design that follows persons is asked with: whom it is limited to, and how few may be told of. */
async function followedAsked({ open }: EvaluationParts, design: EvaluationDesign): Promise<FollowedAsked> {
  const reading = questionOf(design, null);
  const where = 'refusal' in reading ? [] : reading.question.where;
  const limitsOf = await limitsNow(open);
  return { design, where, fewest: limitsOf(design.outcome.metric as Question['metric']).fewestPersons };
}

/**
 * What a design tells of, each as a design of its own: of followed persons the steps since the start, and as many some years earlier.
 */
async function toldDesigns(parts: EvaluationParts, design: EvaluationDesign): Promise<readonly EvaluationDesign[]> {
  if (!followsPersons(design)) return [design];
  const asked = await followedAsked(parts, design);
  const laid = [followedSince(parts.dataset(), asked), followedBefore(parts.dataset(), asked)];
  return laid.flatMap((one) => (one === null || one.steps.steps === 0 ? [] : [during(design, one.steps)]));
}

/** A design over the days that some steps take. */
function during(design: EvaluationDesign, steps: FollowedSteps): EvaluationDesign {
  const [start, last] = [firstTreatedDay(design), lastTakenIn(design, steps)];
  if (start === null || last === null) return design;
  const period = { from: addMonths(start, -steps.back), to: addMonths(last, steps.steps * steps.months) };
  return { ...design, period };
}

/** The figures that must be open for a design to be evaluated: of followed persons those since the start. */
function toldPeriod(design: EvaluationDesign): EvaluationDesign {
  const start = firstTreatedDay(design);
  if (!followsPersons(design) || start === null) return design;
  return { ...design, period: { from: start, to: design.period.to } };
}

interface LaidOut {
  readonly panel: UnitPanel;
  readonly cells: readonly RawCell[];
  readonly table: PublishedTable;
  readonly dataset: string;
}

/** The outcome by unit and period, whole and as published; up to a day, or all that the design is about. */
async function unitsOver(
  parts: EvaluationParts,
  design: EvaluationDesign,
  until: Day | null,
): Promise<LaidOut | Refused> {
  const reading = questionOf(design, until);
  if ('refusal' in reading) return reading;
  const table = await parts.figure(reading.question);
  if ('refusal' in table) return table;
  const raw = parts.whole(reading.question);
  if ('refusal' in raw) return raw;
  if (raw.columns.length !== 1) return { refusal: { code: 'outcome-of-several-lines', metric: design.outcome.metric } };
  const toldBy = (cell: RawCell) => seenRow(cell, raw.metric, false).value;
  return { panel: panelOfUnits(raw, design, toldBy), cells: raw.cells, table, dataset: raw.dataset };
}

function questionOf({ outcome, period }: EvaluationDesign, until: Day | null) {
  const to = until === null || until > period.to ? period.to : until;
  return readQuestion({
    metric: outcome.metric,
    by: 'unit',
    where: outcome.where,
    from: formatDay(period.from),
    to: formatDay(to),
    grain: outcome.grain,
  });
}

/** How much of what is found over some units may be told, knowing what earlier designs about the metric could tell. */
async function partsTold(
  parts: EvaluationParts,
  design: EvaluationDesign,
  earlier: readonly EvaluationDesign[],
): Promise<ToldParts> {
  const laid = await unitsOver(parts, design, null);
  if ('refusal' in laid) return 'verdict';
  const { fewestPersons } = (await limitsNow(parts.open))(laid.table.metric.id as Question['metric']);
  const before: LaidDesign[] = [];
  for (const one of earlier) {
    const theirs = await unitsOver(parts, one, null);
    // What may not be told today is not told again; what it told of other units' sides was of figures that are others now.
    if (!('refusal' in theirs)) before.push(laidDesign(one, theirs));
  }
  return toldParts({ ...laidDesign(design, laid), fewestPersons, earlier: before });
}

function laidDesign({ waves, comparison, outcome }: EvaluationDesign, { panel, cells, table }: LaidOut): LaidDesign {
  const withheld = new Set(
    table.rows.flatMap(({ state, period, codes }) => (state === 'withheld' ? [`${period} ${codes[0]}`] : [])),
  );
  const of = JSON.stringify([outcome.metric, outcome.where, outcome.grain]);
  return { waves, comparison, of, panel, cells, withheld };
}

async function evaluated(
  parts: EvaluationParts,
  laid: LaidOut,
  { no, design, power }: ToldBefore,
): Promise<SeenEvaluation> {
  const start = firstTreatedDay(design);
  if (start === null) return publishUnanswered('nobody-chosen', laid);
  const dataset = parts.dataset();
  if (dataset.horizon === null || dataset.horizon < start) return publishUnanswered('not-begun', laid);
  const earlier = await earlierOnes(parts.open, no, design);
  const theirs = (await Promise.all(earlier.map((one) => toldDesigns(parts, one)))).flat();
  try {
    if (followsPersons(design)) {
      const asked = await followedAsked(parts, design);
      const before = await Promise.all(earlier.filter(followsPersons).map((one) => followedAsked(parts, one)));
      const told = await partsOfFollowed(parts, design, theirs);
      const found = findFollowed(dataset, { asked, earlier: before, plannedPower: power.power, ...told });
      return found === 'not-followed-yet' ? publishUnanswered(found, laid) : found;
    }
    const told = await partsTold(parts, design, theirs);
    return publishEvaluation(evaluateUnits(laid.panel, design, power.power), told, laid);
  } catch (fault) {
    if (!(fault instanceof Unanswerable)) throw fault;
    return publishUnanswered(fault.code, laid);
  }
}

/** The same for followed persons: since the start, and of the years before beside that. */
async function partsOfFollowed(
  parts: EvaluationParts,
  design: EvaluationDesign,
  earlier: readonly EvaluationDesign[],
): Promise<{ readonly told: ToldParts; readonly toldThen: ToldParts }> {
  const [since, before] = await toldDesigns(parts, design);
  return {
    told: since === undefined ? 'verdict' : await partsTold(parts, since, earlier),
    toldThen:
      since === undefined || before === undefined ? 'verdict' : await partsTold(parts, before, [...earlier, since]),
  };
}

/** Designs about the same metric that could be evaluated before this one: each from when it was fixed, or told after the fixing. */
async function earlierOnes(
  { administration }: EvaluationParts['open'],
  no: number,
  { outcome }: EvaluationDesign,
): Promise<readonly EvaluationDesign[]> {
  const evaluable = (await administration.designs.list()).flatMap(({ told, fixing }) =>
    fixing === null
      ? []
      : told
          .filter((one) => one.counts && one.no >= fixing.design)
          .map((one) => ({ ...one, since: one.no === fixing.design ? fixing.at : one.at })),
  );
  const own = evaluable.find((one) => one.no === no);
  if (own === undefined) return [];
  const isBefore = (one: typeof own) => one.since < own.since || (one.since === own.since && one.no < no);
  return evaluable
    .filter((one) => isBefore(one) && one.design.outcome.metric === outcome.metric)
    .toSorted((a, b) => (a.since < b.since ? -1 : Number(a.since > b.since)) || a.no - b.no)
    .map(({ design }) => design);
}
