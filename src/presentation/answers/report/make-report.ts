import type { Figures } from '../../../disclosure/index.ts';
import type { OpenRecord, ReportOutcome } from '../../../record/administration/index.ts';
import type { Refusal } from '../../../terms/index.ts';
import type { Language } from '../../language/index.ts';
import { documentText } from '../document-text.ts';
import { composeReport } from './compose-report.ts';
import type { ReportSubject } from './report-subject.ts';

interface Source {
  readonly open: OpenRecord;
  readonly figures: Figures;
  /** The version of the program, which is kept with the report. */
  readonly program: string;
}

export interface ReportToMake {
  readonly subject: ReportSubject;
  readonly language: Language;
  readonly by: string;
  readonly progress: (asked: number) => void;
}

type NotKept = Extract<ReportOutcome, { readonly ok: false }>['reason'];

/** A report that was made and kept, or why none was: the gate refused, or the record would not keep it. */
export type MadeReport =
  | { readonly kind: 'made'; readonly id: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'not-kept'; readonly reason: NotKept };

/** Composes a report as of today from what is known now, and keeps it. */
export async function makeReport({ open, figures, program }: Source, wish: ReportToMake): Promise<MadeReport> {
  const { subject, language, by, progress } = wish;
  const { fingerprint } = figures.state();
  const asked = { subject, language, asKnownOn: open.today(), moment: null, madeWith: null, progress };
  const report = await composeReport(open, figures, asked);
  if ('refusal' in report) return { kind: 'refused', refusal: report.refusal };
  const kept = { code: report.id, language, text: documentText(report), program, fingerprint, by };
  const outcome = await open.administration.reports.keep(kept);
  return outcome.ok ? { kind: 'made', id: report.id } : { kind: 'not-kept', reason: outcome.reason };
}
