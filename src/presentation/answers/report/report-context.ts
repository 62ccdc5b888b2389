import { catalogue, type Figures } from '../../../disclosure/index.ts';
import type { KeptReport, OpenRecord } from '../../../record/administration/index.ts';
import { parseDay } from '../../../terms/index.ts';
import type { ComposedReport } from '../../api/contract/index.ts';
import { type Language, PLAN_TEXTS } from '../../language/index.ts';
import type { ReportContext } from '../../reports/checked/index.ts';
import { planAnswer } from '../plan/plan-answer.ts';
import { recordedVerdicts } from '../plan/recorded-verdicts.ts';
import { composeReport } from './compose-report.ts';
import { isOut } from './report-items.ts';
import { subjectOf } from './report-subject.ts';
import { composedAgain, reportOf } from './reproduce-report.ts';

interface Source {
  readonly open: OpenRecord;
  readonly figures: Figures;
}

/** What a report is held against: the record as known on its day, composed by the same template. */
export async function contextOf(source: Source, report: ComposedReport, language: Language): Promise<ReportContext> {
  const kept = await source.open.administration.reports.find(report.id);
  return contextBeside(source, { report, kept }, language, await againOf(source, report, kept));
}

interface Beside {
  readonly report: ComposedReport;
  /** As it was kept; null where it is in a file only. */
  readonly kept: KeptReport | null;
}

/** The same beside a report that has been composed again already, which is what takes time. */
export async function contextBeside(
  { open, figures }: Source,
  { report, kept }: Beside,
  language: Language,
  again: ComposedReport | null,
): Promise<ReportContext> {
  const all = await open.administration.reports.list();
  const day = parseDay(report.day);
  // What is let out stays as it was, and so does the plan it is held against. A draft is held against that of now.
  const items = await open.administration.plan.list(kept !== null && isOut(kept) ? kept.at : null);
  const verdictsThen: ReturnType<typeof recordedVerdicts> = day === null ? new Map() : recordedVerdicts(items, day);
  const plan = day === null ? null : planAnswer(items, day, report.language);
  return {
    language,
    again,
    written: kept === null ? null : (JSON.parse(kept.text) as ComposedReport),
    answers: Object.fromEntries(report.figures.map((figure) => [figure.id, answerIn(again, figure)])),
    metrics: Object.fromEntries(
      catalogue().flatMap((entry) =>
        entry.status === 'live'
          ? [
              [
                entry.metric.id,
                { name: entry.metric.name[report.language], definition: entry.metric.definition[report.language] },
              ],
            ]
          : [],
      ),
    ),
    newest: report.standing.kind === 'published' ? null : figures.state().dataset,
    actions: (plan?.actions ?? []).map(({ code, title, status }) => {
      const verdict = verdictsThen.get(code);
      const label = verdict === undefined ? null : PLAN_TEXTS[report.language].verdicts[verdict];
      return { title, status: status.label, verdict: label };
    }),
    earlier: all
      .filter(({ code, words }) => code !== report.id && words.some(({ word }) => word === 'published'))
      .map(reportOf),
  };
}

/** The answer to a figure's question in the report composed again; a question that the template does not ask is refused. */
function answerIn(again: ComposedReport | null, { id, question }: ComposedReport['figures'][number]) {
  const found = again?.figures.find((one) => one.id === id && one.question.join(' ') === question.join(' '));
  return found?.answer ?? 'refused';
}

async function againOf(
  { open, figures }: Source,
  report: ComposedReport,
  kept: KeptReport | null,
): Promise<ComposedReport | null> {
  if (kept !== null) {
    const again = await composedAgain({ open, figures }, kept);
    return 'refusal' in again ? null : again;
  }
  const [subject, asKnownOn] = [subjectOf(report), parseDay(report.asKnownOn)];
  if (subject === null || asKnownOn === null) return null;
  // A file that is not kept here proves nothing of itself: only the template is taken from it, owner and base day from the record.
  const madeWith = { owner: null, baseDay: 'unknown', version: report.template.version } as const;
  const made = { subject, asKnownOn, language: report.language, moment: null, madeWith, itself: report };
  const wish = { ...made, progress: () => undefined };
  const again = await composeReport(open, figures, wish);
  return 'refusal' in again ? null : again;
}
