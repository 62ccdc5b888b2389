import { type Asker, type CasePurpose, mayForUnit } from '../../access/index.ts';
import { type OpenRecord, personNames, planDesk, versionOn } from '../../record/index.ts';
import type { Day, PersonKey } from '../../terms/index.ts';
import { appointmentRef, planOf } from '../fulfilment/appointment.ts';
import type { CaseRefusal } from '../fulfilment/open-casework.ts';
import { type TeachersNow, teachersNow } from '../fulfilment/teachers-now.ts';
import { logLook } from '../log-look.ts';
import { LIMITS, PARTS_OF_AN_HOUR, type School, schoolOf } from './school.ts';
import type { Work } from './thread/solve-ways.ts';
import { WAYS, type Way, type WayName } from './ways.ts';

/** What somebody asks of a proposal; the prices are theirs. */
export interface CoverageAsk {
  readonly unit: string;
  readonly purpose: CasePurpose;
  /** True: credits are asked of those who are exempt too. */
  readonly withoutExemptions: boolean;
  /** Kroner for one credit. */
  readonly creditPrice: number;
  /** Kroner for one hour a week that changes hands. */
  readonly swapPrice: number;
  /** Kroner in all, and courses; null = no limit. */
  readonly budget: number | null;
  readonly mostCourses: number | null;
}

/** What can be done further with a person's course: a plan that is there, or an appointment that lacks one. */
export interface Further {
  readonly name: string | null;
  readonly plan: string | null;
  readonly appointment: string | null;
}

/** Ways to full coverage of one school, with whose hours they are. Hours in halves of a weekly hour, costs in kroner. */
export interface CoverageView {
  readonly ask: CoverageAsk;
  readonly asOf: Day;
  /** `nothing-told`: no distribution of teaching here; `not-judged`: no qualifications have been delivered. */
  readonly state: 'nothing-told' | 'not-judged' | 'covered' | 'open';
  readonly school: School;
  readonly ways: readonly Way[];
  /** Ways that were looked for and not found in the time. */
  readonly outOfTime: readonly WayName[];
  /** Persons that something is said of, by the id the ways name them by. */
  readonly persons: ReadonlyMap<string, Further>;
}

export interface CoverageDesk {
  readonly propose: (asker: Asker, ask: CoverageAsk) => Promise<CoverageView | CaseRefusal>;
}

/** Where ways are looked for, and when it is to end. */
export interface CoverageTools {
  readonly solve: (work: Work, until: AbortSignal) => Promise<readonly Way[]>;
  /** Begins to count when it is called. */
  readonly patience: () => AbortSignal;
}

/** The longest one search may take; the tools end the whole of them. */
const SECONDS = 15;
/** Answers that are kept, so that a file and a print say what the screen does. */
const KEPT = 20;

type Solved = Pick<CoverageView, 'state' | 'school' | 'ways' | 'outOfTime'>;

/** Proposals over an open record: one is looked for at a time, and every look at a school is logged. */
export function openCoverage(open: OpenRecord, tools: CoverageTools): CoverageDesk {
  const kept = new Map<string, Promise<Solved>>();
  let last: Promise<unknown> = Promise.resolve();
  const solved = (ask: CoverageAsk, teachers: TeachersNow): Promise<Solved> => {
    const { purpose: _, ...asked } = ask;
    const key = `${teachers.of} ${JSON.stringify(asked)}`;
    const before = kept.get(key);
    if (before !== undefined) return before;
    const turn = last.then(() => solve(teachers, open.today(), { ask, tools }));
    last = turn.catch(() => undefined);
    // Whatever was not found in the time is looked for again the next time.
    turn.then(
      ({ outOfTime }) => (outOfTime.length > 0 ? kept.delete(key) : false),
      () => kept.delete(key),
    );
    kept.set(key, turn);
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return turn;
  };
  return {
    propose: async (asker, ask) => {
      if (!mayForUnit(asker, 'cases', ask.unit)) return { refused: 'no-case-access' };
      const units = await open.administration.units();
      if (!units.some((one) => one.unit === ask.unit)) return { refused: 'unknown-unit' };
      await logLook(open, asker, { what: `coverage-proposal ${ask.unit}`, purpose: ask.purpose });
      const teachers = await teachersNow(open);
      const found = await solved(ask, teachers);
      return { ...found, ask, asOf: open.today(), persons: await furtherOf(open, found, teachers.unmet, ask.unit) };
    },
  };
}

async function solve(
  { running, rows, unmet }: TeachersNow,
  today: Day,
  { ask, tools }: { readonly ask: CoverageAsk; readonly tools: CoverageTools },
): Promise<Solved> {
  const school = schoolOf(running, rows, { unit: ask.unit, today, withoutExemptions: ask.withoutExemptions });
  const none = { school, ways: [], outOfTime: [] };
  if (school.year === null) return { ...none, state: 'nothing-told' };
  if (unmet === null) return { ...none, state: 'not-judged' };
  if (school.lacking.length === 0) return { ...none, state: 'covered' };
  const hasCeiling = ask.budget !== null || ask.mostCourses !== null;
  const names = WAYS.filter((name) => name !== 'within' || hasCeiling);
  const { teachers, taught } = school;
  // Prices are doubled, so that half an hour's is a whole number, and halved again below.
  const prices = { credit: ask.creditPrice * PARTS_OF_AN_HOUR, move: ask.swapPrice };
  const cost = ask.budget === null ? null : ask.budget * PARTS_OF_AN_HOUR;
  const work: Work = {
    ...{ problem: { ...LIMITS, teachers, taught, prices }, ways: names, seconds: SECONDS },
    ceilings: { cost, studies: ask.mostCourses },
  };
  const ways = (await tools.solve(work, tools.patience())).map(inKroner);
  return { school, ways, state: 'open', outOfTime: names.filter((name) => !ways.some((way) => way.name === name)) };
}

function inKroner(way: Way): Way {
  const half = (cost: number) => Math.round(cost / PARTS_OF_AN_HOUR);
  const open = way.open?.aim === 'cost' ? { ...way.open, bound: half(way.open.bound) } : way.open;
  return { ...way, open, cost: half(way.cost) };
}

/** Names of those something is said of, and where a course of theirs can be taken further. */
async function furtherOf(
  open: OpenRecord,
  { school, ways }: Solved,
  unmet: TeachersNow['unmet'],
  unit: string,
): Promise<ReadonlyMap<string, Further>> {
  const told = new Set([
    ...school.lacking.map(({ teacher }) => teacher),
    ...ways.flatMap(({ hours, study }) => [
      ...hours.filter((one) => one.hours !== one.now).map(({ teacher }) => teacher),
      ...study.map(({ teacher }) => teacher),
    ]),
    ...school.teachers.filter(({ id, now }) => ways.some((way) => givesAway(way, id, now))).map(({ id }) => id),
  ]);
  const keys = [...told].flatMap((id): readonly (readonly [string, PersonKey])[] => {
    const key = school.persons.get(id);
    return key === undefined ? [] : [[id, key]];
  });
  const names = await personNames(
    open,
    keys.map(([, key]) => key),
  );
  const plans = (await planDesk(open, { units: [unit] }).list()).flatMap((plan) => {
    const now = versionOn(plan, open.today());
    return now === null ? [] : [{ plan, now }];
  });
  return new Map(
    keys.map(([id, key]) => {
      const appointment = unmet?.find(({ person, verdict }) => person === key && verdict === 'not-met');
      const own = appointment === undefined ? undefined : planOf(appointment, plans);
      const ref = appointment === undefined || own !== undefined ? null : appointmentRef(appointment);
      return [id, { name: names.get(key) ?? null, plan: own?.plan.id ?? null, appointment: ref }];
    }),
  );
}

/** Whether somebody teaches less of something than today. */
function givesAway({ hours }: Way, id: string, now: Readonly<Record<string, number>>): boolean {
  return Object.entries(now).some(
    ([taught, was]) => (hours.find((one) => one.teacher === id && one.taught === taught)?.hours ?? 0) < was,
  );
}
