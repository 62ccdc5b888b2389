import type { Asker } from '../../access/index.ts';
import type { Audience, Figures, Question, Refused, SeenTable, TableNote } from '../../disclosure/index.ts';
import { type Day, formatDay, parseDay } from '../../terms/index.ts';
import { type BaseYear, type Judged, judged } from './judged.ts';
import { historyStart } from './own-history.ts';
import { isTold, type Point, schoolYearOf } from './point.ts';
import { followedUntil, leaversQuestion, revisionQuestion, statusQuestions } from './questions.ts';
import { type Reading, readingsOf } from './reading.ts';
import { type WorthSeeing, worthSeeing } from './worth-seeing.ts';

export interface StandingRequest {
  readonly asker: Asker;
  readonly audience: Audience;
  /** The base year is the school year this day lies in; null = the first that can be compared with. */
  readonly baseDay: Day | null;
}

/** How the owner stands: every live metric by staff group over the years, judged by one rule. */
export interface Standing {
  /** `sha256:…` of the dataset version. */
  readonly dataset: string;
  readonly horizon: Day;
  /** First day of the first year whose leavers are all known, `YYYY-MM-DD`; null without any. */
  readonly start: string | null;
  readonly base: BaseYear | null;
  /** What a reader must know first: months delivered, exits that may be taken back, who is no longer reported. */
  readonly notes: readonly TableNote[];
  readonly readings: readonly Reading[];
  /** What became of last year's exit rate after it was first told at this time of the year; null where not known. */
  readonly revision: Revision | null;
}

/** A figure as it was known on a day, and as it is known now. */
export interface Revision {
  /** `YYYY-MM-DD`. */
  readonly knownOn: string;
  readonly unit: Reading['unit'];
  readonly earlier: number;
  readonly now: number;
  /** The sources that counted then and count now, where they differ: then the two are not compared. */
  readonly sources: { readonly earlier: string; readonly now: string } | null;
}

type Gate = Pick<Figures, 'answer' | 'state'>;
const CLOSED: readonly string[] = ['no-internal-access', 'unit-outside-access', 'group-outside-access'];

/**
 * Asks the gate everything the status tells. Refused where there are no data, or where the asker may not see whole
 * figures of the owner; a single figure that cannot be answered is left out.
 */
export async function standingOf(gate: Gate, request: StandingRequest): Promise<Standing | Refused> {
  const { horizon, dataset } = gate.state();
  if (horizon === null) return { refusal: { code: 'no-data' } };
  const leavers = await askAll(gate, request, [leaversQuestion(horizon)]);
  if ('refusal' in leavers) return leavers;
  const turnover = leavers.flatMap(readingsOf);
  const first = historyStart(turnover.find(({ subject }) => subject.code === 'Total')?.points ?? []);
  const start = first === null ? null : parseDay(first.period.slice(0, 10));
  const tables = await askAll(gate, request, statusQuestions(horizon, start));
  if ('refusal' in tables) return tables;
  const all = [...turnover, ...tables.flatMap(readingsOf)];
  const readings = all.map((reading) => within(reading, start, horizon)).filter(({ points }) => points.length > 0);
  return {
    dataset,
    horizon,
    start: start === null ? null : formatDay(start),
    base: baseOf(request.baseDay, first?.schoolYear ?? null),
    notes: firstNotes(tables),
    readings,
    revision: await revisionOf(gate, request, horizon, tables),
  };
}

/** How much last year's exit rate moved after this day of last year; it is asked only where this year's is provisional. */
async function revisionOf(
  gate: Gate,
  request: StandingRequest,
  horizon: Day,
  told: readonly SeenTable[],
): Promise<Revision | null> {
  const isRate = ({ metric, subject }: Reading) => metric === 'B4' && subject.code === 'Total';
  const [before, now] = told.flatMap(readingsOf).find(isRate)?.points.slice(-2) ?? [];
  if (now?.state !== 'provisional' || !isTold(before)) return null;
  const question = revisionQuestion(horizon, before.period);
  const tables = question === null ? [] : await askAll(gate, request, [question]);
  const then = 'refusal' in tables ? undefined : tables.flatMap(readingsOf).find(isRate)?.points[0];
  if (question?.asKnownOn == null || !isTold(then)) return null;
  const sources = { earlier: sourceOf(tables), now: sourceOf(told.filter(({ metric }) => metric.id === 'B4')) };
  return {
    knownOn: formatDay(question.asKnownOn),
    unit: 'per-100-years',
    earlier: then.value,
    now: before.value,
    sources: sources.earlier === sources.now ? null : sources,
  };
}

/** The source a figure is counted from, as its table says. */
function sourceOf(tables: readonly SeenTable[] | Refused): string {
  return 'refusal' in tables ? '' : String(tables[0]?.settings['counting-source'] ?? '');
}

/** The answers there are; the refusal where the asker may ask nothing, or there is nothing to ask about. */
export async function askAll(
  gate: Pick<Gate, 'answer'>,
  { asker, audience }: Pick<StandingRequest, 'asker' | 'audience'>,
  questions: readonly Question[],
): Promise<readonly SeenTable[] | Refused> {
  const tables: SeenTable[] = [];
  for (const question of questions) {
    const table = await gate.answer(question, asker, audience);
    if (!('refusal' in table)) tables.push(table);
    else if (CLOSED.includes(table.refusal.code)) return table;
  }
  return tables;
}

function baseOf(day: Day | null, first: number | null): Standing['base'] {
  if (first === null) return null;
  const wanted = day === null ? null : schoolYearOf(formatDay(day));
  return wanted === null || wanted < first
    ? { schoolYear: first, chosen: false }
    : { schoolYear: wanted, chosen: true };
}

const TOLD_FIRST: readonly string[] = ['months-delivered', 'provisional-exits', 'fallen-out'];

/** Of each code the first note there is: the first tables are stocks at the horizon. */
function firstNotes(tables: readonly SeenTable[]): readonly TableNote[] {
  const notes = tables.flatMap((table) => table.notes);
  return TOLD_FIRST.flatMap((code) => notes.find((note) => note.code === code) ?? []);
}

/** A reading without what lies before the history, and without years of staying that nobody is followed through. */
function within(reading: Reading, start: Day | null, horizon: Day): Reading {
  const from = start === null ? null : formatDay(start);
  const years = reading.metric === 'B10' ? Number(reading.line) : 0;
  const points = reading.points.filter(
    ({ period }) => (from === null || period >= from) && (years === 0 || followedUntil(period, years) <= horizon),
  );
  return { ...reading, points: fromFirstDelivered(points) };
}

/** Points without the years before a source's first: what was never delivered is told once, as the newest. */
function fromFirstDelivered(points: readonly Point[]): readonly Point[] {
  const first = points.findIndex(({ state }) => state !== 'not-delivered');
  return first < 0 ? points.slice(-1) : points.slice(first);
}

/** The reading of a metric for a staff group (`Total` = everybody), judged; null where there is none. */
export function standpoint(
  standing: Standing,
  metric: Reading['metric'],
  group: string,
  line: string | null = null,
): Judged | null {
  const reading = standing.readings.find(
    (one) =>
      one.metric === metric &&
      one.line === line &&
      one.subject.dimension === 'staff-group' &&
      one.subject.code === group,
  );
  return reading === undefined ? null : judged(reading, standing.base);
}

/** Metrics (and lines) that were looked through for changes at first. */
const LOOKED_AT_FIRST: readonly string[] = ['A4', 'A5', 'A7', 'A9', 'B2', 'B12 mover', 'B4', 'B10 1', 'C2', 'F1'];
/** Those that are: whatever a sentence tells a change of, so that nothing is called larger than usual and not counted here. */
const LOOKED_AT: readonly string[] = ['A1', ...LOOKED_AT_FIRST, 'B12 role-changer', 'C1', 'C4', 'C8'];
const NOBODY_IN_PARTICULAR: readonly string[] = ['unassigned', 'unknown'];
/** What is left when the groups are told: few, and nothing that anybody does something about. Looked at where it is asked about. */
const THE_REST = 'other';

/** What is looked through: as in the first reports, which count every reading, or as now: those that are compared. */
export type LookedThrough = 'at-first' | 'now';

/**
 * What is larger than usual, how many figures were compared, and how many were refused by a break: among staff groups, areas
 * and school types, or in one staff group only.
 */
export function changesIn(
  standing: Standing,
  group: string,
  through: LookedThrough = 'now',
): { readonly looked: number; readonly refused: number; readonly found: readonly WorthSeeing[] } {
  const isNow = through === 'now';
  const list = isNow ? LOOKED_AT : LOOKED_AT_FIRST;
  const left = isNow && group === 'Total' ? [...NOBODY_IN_PARTICULAR, THE_REST] : NOBODY_IN_PARTICULAR;
  const readings = standing.readings.filter(
    ({ metric, line, subject }) =>
      list.includes(line === null ? metric : `${metric} ${line}`) &&
      !left.includes(subject.code) &&
      (group === 'Total'
        ? subject.dimension === 'staff-group' || subject.code !== 'Total'
        : subject.dimension === 'staff-group' && subject.code === group),
  );
  const all = readings.map((reading) => judged(reading, standing.base));
  const refused = all.filter(isRefused).length;
  const looked = isNow ? all.filter(isCompared).length : readings.length - refused;
  return { looked, refused, found: worthSeeing(readings, standing.base) };
}

/** Neither one that is withheld, nor of nobody, nor without anything before it. */
function isCompared(one: Judged | null): boolean {
  return one !== null && (one.yearBefore !== null || one.base !== null);
}

function isRefused(one: Judged | null): boolean {
  return one !== null && one.refused !== null && one.yearBefore === null && one.base === null;
}
