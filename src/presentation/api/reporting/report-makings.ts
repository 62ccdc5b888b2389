import type { Figures } from '../../../disclosure/index.ts';
import type { OpenRecord } from '../../../record/administration/index.ts';
import { type MadeReport, makeReport } from '../../answers/report/make-report.ts';
import type { ReportSubject } from '../../answers/report/report-subject.ts';
import type { Language } from '../../language/index.ts';

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
  /** Begins when those before are done; the same that is on its way is not begun twice. */
  readonly start: (wish: Pick<Making, 'subject' | 'language'>, by: string) => Making;
  readonly find: (id: string) => Making | null;
  /** Those that wait or run, the first first. */
  readonly onTheirWay: () => readonly Making[];
}

/** What makings need from outside. */
export interface MakingTools {
  readonly open: OpenRecord;
  readonly figures: Figures;
  readonly version: string;
  readonly newId: () => string;
  readonly logFault: (problem: unknown) => void;
}

/** Ended makings beyond this number are forgotten. */
const MOST_MAKINGS = 50;

/** Reports made one after another: each asks some thirty tables. */
export function makingsOf({ open, figures, version, newId, logFault }: MakingTools): Makings {
  const makings = new Map<string, Making>();
  const inTurn = oneAfterAnother();

  async function make(making: Making, by: string): Promise<void> {
    making.state = 'running';
    const progress = (asked: number) => {
      making.asked = asked;
    };
    try {
      const { subject, language } = making;
      making.outcome = await makeReport({ open, figures, program: version }, { subject, language, by, progress });
      making.state = making.outcome.kind === 'made' ? 'done' : 'failed';
    } catch (problem) {
      making.state = 'failed';
      logFault(problem);
    }
  }

  const onTheirWay = () => [...makings.values()].filter(({ state }) => state === 'waiting' || state === 'running');
  return {
    start: ({ subject, language }, by) => {
      const same = onTheirWay().find((one) => one.language === language && isSame(one.subject, subject));
      if (same !== undefined) return same;
      const making: Making = { id: newId(), subject, language, state: 'waiting', asked: 0, outcome: null };
      makings.set(making.id, making);
      const oldest = makings.keys().next().value;
      if (makings.size > MOST_MAKINGS && oldest !== undefined) makings.delete(oldest);
      void inTurn(() => make(making, by));
      return making;
    },
    find: (id) => makings.get(id) ?? null,
    onTheirWay,
  };
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
