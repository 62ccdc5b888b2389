import type { Figures } from '../../../disclosure/index.ts';
import type { OpenRecord } from '../../../record/administration/index.ts';
import { type MadeReport, makeReport } from '../../answers/report/make-report.ts';
import type { ReportSubject } from '../../answers/report/report-subject.ts';
import type { Language } from '../../language/index.ts';
import { type JobHeard, toldJobs } from '../operations/told-jobs.ts';

/** The making of a report, which takes a while: how it goes, and what came of it. */
export interface Making {
  readonly id: string;
  readonly subject: ReportSubject;
  readonly language: Language;
  state: 'waiting' | 'running' | 'done' | 'failed';
  asked: number;
  /** Null until it has ended, and where the fault was ours. */
  outcome: MadeReport | null;
}

export interface Makings {
  /**
   * Begins when those before are done; the same that is on its way, here or at another process, is not begun twice. Null where so
   * many wait that no more is begun.
   */
  readonly start: (wish: Pick<Making, 'subject' | 'language'>, by: string) => Promise<Making | null>;
  /** The making of any process; null where none has it. */
  readonly find: (id: string) => Promise<Making | null>;
  /** Those of all processes that wait or run, the first first. */
  readonly onTheirWay: () => Promise<readonly Making[]>;
}

/** What makings need from outside. */
export interface MakingTools {
  readonly open: OpenRecord;
  readonly figures: Figures;
  readonly version: string;
  readonly newId: () => string;
  readonly logFault: (problem: unknown) => void;
}

/** So many may wait or run: each takes a processor half a minute. */
const MOST_WAITING = 6;

/** Ended makings beyond this number are forgotten. */
const MOST_MAKINGS = 50;

/** Reports made one after another: each asks some thirty tables. How it goes is told to the processes beside this one. */
export function makingsOf({ open, figures, version, newId, logFault }: MakingTools): Makings {
  const { processes } = open.administration;
  const beside = processes === null ? null : toldJobs<Making>(processes, 'report', logFault);
  const makings = new Map<string, Making>();
  const inTurn = oneAfterAnother();
  const tell = (making: Making) => beside?.tell(making.id, () => ({ ended: isOver(making), told: making }));

  async function make(making: Making, by: string): Promise<void> {
    making.state = 'running';
    const progress = (asked: number) => {
      making.asked = asked;
      void tell(making);
    };
    try {
      const { subject, language } = making;
      making.outcome = await makeReport({ open, figures, program: version }, { subject, language, by, progress });
      making.state = making.outcome.kind === 'made' ? 'done' : 'failed';
    } catch (problem) {
      making.state = 'failed';
      logFault(problem);
    } finally {
      await tell(making);
    }
  }

  /** Those here are looked at when the others have been heard of: nothing is begun in between. */
  async function onTheirWay(): Promise<readonly Making[]> {
    const elsewhere = (await beside?.all()) ?? [];
    const theirs = elsewhere.filter(({ id }) => !makings.has(id)).map(asHeard);
    return [...theirs, ...makings.values()].filter((one) => !isOver(one));
  }

  function begin({ subject, language }: Pick<Making, 'subject' | 'language'>, by: string): Making {
    const making: Making = { id: newId(), subject, language, state: 'waiting', asked: 0, outcome: null };
    makings.set(making.id, making);
    const oldest = makings.keys().next().value;
    if (makings.size > MOST_MAKINGS && oldest !== undefined) makings.delete(oldest);
    void inTurn(() => make(making, by));
    return making;
  }

  return {
    start: async (wish, by) => {
      const going = await onTheirWay();
      const same = going.find((one) => one.language === wish.language && isSame(one.subject, wish.subject));
      if (same !== undefined || going.length >= MOST_WAITING) return same ?? null;
      const making = begin(wish, by);
      await tell(making);
      return making;
    },
    find: async (id) => {
      const here = makings.get(id);
      if (here !== undefined || beside === null) return here ?? null;
      const found = await beside.find(id);
      return found === null ? null : asHeard(found);
    },
    onTheirWay,
  };
}

/** A making whose process has ended goes no further: its report is kept whole, or not there. */
function asHeard({ told, isHeard }: JobHeard<Making>): Making {
  return isHeard ? told : { ...told, state: 'failed' };
}

function isOver({ state }: Making): boolean {
  return state === 'done' || state === 'failed';
}

function isSame(one: ReportSubject, other: ReportSubject): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Work that waits for the work before it, well ended or not. */
export function oneAfterAnother(): <Outcome>(work: () => Promise<Outcome>) => Promise<Outcome> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}
