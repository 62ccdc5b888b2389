import { createHash } from 'node:crypto';
import { type Figures, keepLatest, type Refused } from '../../../disclosure/index.ts';
import type { KeptReport, OpenRecord } from '../../../record/administration/index.ts';
import { findingsOf } from '../../answers/report/release/publish.ts';
import { contextBeside } from '../../answers/report/report-context.ts';
import { composedAgain, composedToday, decided, reportOf } from '../../answers/report/reproduce-report.ts';
import type { Language } from '../../language/index.ts';
import type { ReportContext } from '../../reports/checked/index.ts';
import type { ComposedReport, ReportFinding } from '../contract/index.ts';
import { oneAfterAnother } from './report-makings.ts';

/** Work that takes half a minute and is asked for again until it is done. */
export type Held<Outcome> =
  | { readonly state: 'running' }
  | { readonly state: 'done'; readonly outcome: Outcome }
  | { readonly state: 'failed' };

/** What is found, and what it was held against. */
export interface Found {
  readonly findings: readonly ReportFinding[];
  readonly context: ReportContext;
}

export interface HeldAgainst {
  /** What the checklist finds in a report as it stands, against the record, the plan and what is published as they are now. */
  readonly findings: (kept: KeptReport, language: Language) => Promise<Held<Found>>;
  /** The report composed with what is known today. */
  readonly today: (kept: KeptReport) => Held<ComposedReport | Refused>;
}

interface Tools {
  readonly open: OpenRecord;
  readonly figures: Figures;
  readonly logFault: (problem: unknown) => void;
}

/** Answers beyond this number are forgotten, the oldest first. */
const MOST_HELD = 60;

/**
 * Holds reports against the record. Composing one again reads the whole record, so it is done once for a report and a
 * state of the record; who asks meanwhile is told to ask again.
 */
export function heldAgainst({ open, figures, logFault }: Tools): HeldAgainst {
  const inTurn = oneAfterAnother();
  const composed = keepLatest<Promise<ComposedReport | Refused>>(MOST_HELD);
  const answers = keepLatest<Held<unknown>>(MOST_HELD);
  const recordNow = ({ code }: KeptReport) => `${code} ${figures.state().fingerprint}`;

  function held<Outcome>(key: string, work: () => Promise<Outcome>): Held<Outcome> {
    const known = answers.find(key) as Held<Outcome> | undefined;
    // What failed is told once, and tried again the next time it is asked for.
    if (known?.state === 'failed') answers.drop(key);
    if (known !== undefined) return known;
    answers.put(key, { state: 'running' });
    work().then(
      (outcome) => answers.put(key, { state: 'done', outcome }),
      (problem: unknown) => {
        logFault(problem);
        answers.put(key, { state: 'failed' });
      },
    );
    return { state: 'running' };
  }

  /** Without what people have decided since, which is laid to it each time. */
  function again(kept: KeptReport): Promise<ComposedReport | Refused> {
    const key = recordNow(kept);
    const known = composed.find(key) ?? inTurn(() => composedAgain({ open, figures }, { ...kept, words: [] }));
    composed.put(key, known);
    known.catch(() => composed.drop(key));
    return known;
  }

  async function foundIn(kept: KeptReport, language: Language): Promise<Found> {
    const report = reportOf(kept);
    const was = await again(kept);
    const beside = 'refusal' in was ? null : { ...decided(was, kept.words), standing: report.standing };
    const context = await contextBeside({ open, figures }, { report, kept }, language, beside);
    return { findings: await findingsOf(report, context), context };
  }

  return {
    findings: async (kept, language) => {
      const { reports, plan } = open.administration;
      const around = createHash('sha256')
        .update(JSON.stringify([await reports.lastWord(), await plan.list()]))
        .digest('hex');
      return held(`findings ${language} ${recordNow(kept)} ${around}`, () => foundIn(kept, language));
    },
    today: (kept) => held(`today ${recordNow(kept)}`, () => inTurn(() => composedToday({ open, figures }, kept))),
  };
}
