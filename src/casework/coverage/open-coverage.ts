import { type Asker, type CasePurpose, mayForUnit } from '../../access/index.ts';
import { type OpenRecord, personNames, planDesk } from '../../record/index.ts';
import { PARTS_OF_AN_HOUR } from '../../requirements/index.ts';
import type { Day } from '../../terms/index.ts';
import { type CaseRefusal, type CaseRoom, plansNow } from '../fulfilment/open-casework.ts';
import { type TeachersNow, teachersNow } from '../fulfilment/teachers-now.ts';
import { logLook, logLooks } from '../log-look.ts';
import { type Further, furtherOf, toldOf } from './further.ts';
import { LIMITS, type School, schoolOf } from './school.ts';
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

/** What proposals are made of: the record's door for plans, names, and who teaches. */
interface CoverageRoom extends Pick<CaseRoom, 'open' | 'desk' | 'names'> {
  readonly teachers: () => Promise<TeachersNow>;
}

/** Proposals over an open record: one is looked for at a time, and every look at a school and at those it names is logged. */
export function openCoverage(open: OpenRecord, tools: CoverageTools): CoverageDesk {
  const room: CoverageRoom = {
    open,
    desk: (reach) => planDesk(open, reach),
    names: (keys) => personNames(open, keys),
    teachers: () => teachersNow(open),
  };
  return coverageIn(room, tools);
}

/** The same over any doors; tests hand in their own. */
export function coverageIn(room: CoverageRoom, tools: CoverageTools): CoverageDesk {
  const { open } = room;
  const solved = inTurn(room, tools);
  return {
    propose: async (asker, ask) => {
      if (!mayForUnit(asker, 'cases', ask.unit)) return { refused: 'no-case-access' };
      const units = await open.administration.units();
      if (!units.some((one) => one.unit === ask.unit)) return { refused: 'unknown-unit' };
      const looked = { what: `coverage-proposal ${ask.unit}`, purpose: ask.purpose };
      await logLook(open, asker, looked);
      const teachers = await room.teachers();
      const found = await solved(ask, teachers);
      const keys = toldOf(found);
      await logLooks(
        open,
        asker,
        [...keys.values()].map((person) => ({ ...looked, person })),
      );
      const further = {
        names: await room.names([...keys.values()]),
        plans: await plansNow(room, asker),
        unmet: teachers.unmet ?? [],
        reaches: (unit: string) => mayForUnit(asker, 'cases', unit),
      };
      return { ...found, ask, asOf: open.today(), persons: furtherOf(keys, ask.unit, further) };
    },
  };
}

/** Whatever needs a search waits for the one before; answers are kept for as long as what is known is the same. */
function inTurn({ open }: CoverageRoom, tools: CoverageTools) {
  const kept = new Map<string, Promise<Solved>>();
  let keptOf = '';
  let last: Promise<unknown> = Promise.resolve();
  return async (ask: CoverageAsk, teachers: TeachersNow): Promise<Solved> => {
    if (teachers.of !== keptOf) kept.clear();
    keptOf = teachers.of;
    const { purpose: _, ...asked } = ask;
    const key = `${teachers.of} ${JSON.stringify(asked)}`;
    const before = kept.get(key);
    if (before !== undefined) return before;
    const { school, state } = stateOf(teachers, open.today(), ask);
    if (state !== 'open') return { school, state, ways: [], outOfTime: [] };
    const turn = last.then(() => solve(school, ask, tools));
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
}

/** The school as it is today, and whether there is anything to look for. */
function stateOf(
  { running, rows, unmet }: TeachersNow,
  today: Day,
  { unit, withoutExemptions }: CoverageAsk,
): Pick<Solved, 'state' | 'school'> {
  const school = schoolOf(running, rows, { unit, today, withoutExemptions });
  if (school.year === null) return { school, state: 'nothing-told' };
  if (unmet === null) return { school, state: 'not-judged' };
  return { school, state: school.lacking.length === 0 ? 'covered' : 'open' };
}

async function solve(school: School, ask: CoverageAsk, tools: CoverageTools): Promise<Solved> {
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
