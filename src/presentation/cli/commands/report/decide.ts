import { openFigures } from '../../../../disclosure/index.ts';
import type { OpenRecord } from '../../../../record/administration/index.ts';
import { formatDay } from '../../../../terms/index.ts';
import { documentText } from '../../../answers/document-text.ts';
import { contextOf } from '../../../answers/report/report-context.ts';
import { fileBytes } from '../../../answers/report/report-files.ts';
import { reportOf } from '../../../answers/report/reproduce-report.ts';
import type { ComposedReport, ReportFinding } from '../../../api/contract/index.ts';
import { fill, type Language, REPORT_TEXTS } from '../../../language/index.ts';
import { checkReport } from '../../../reports/checked/index.ts';
import type { Command } from '../../command.ts';
import { EXIT } from '../../surroundings.ts';
import { tellFindings } from './check.ts';
import { reasonTyped, withReport } from './kept-report.ts';

/** Forms that are kept whole when a report is let out. */
const KEPT_FORMS = ['json', 'html', 'pdf', 'docx'] as const;

const REASON = { name: 'reason', kind: 'value', placeholder: 'TEXT', help: 'why' } as const;

export const reportPublish: Command = {
  name: 'report publish',
  summary: 'let a report out: it is never changed after that; perhaps in place of another',
  usage: 'ID [--corrects ID --reason TEXT]',
  options: [
    { name: 'corrects', kind: 'value', placeholder: 'ID', help: 'the published report it takes the place of' },
    REASON,
  ],
  examples: ['laget report publish tertial-2026-2-3f9a01bc24'],
  formats: ['text', 'json'],
  run: (context) =>
    withReport(context, 'report publish', async (open, kept) => {
      const { voice, format, language, typed } = context;
      const texts = REPORT_TEXTS[language];
      const corrects = typed.value('corrects') ?? null;
      const reason = corrects === null ? null : reasonTyped(context);
      const other = (await open.administration.reports.list()).find(({ code }) => code === corrects);
      if (corrects !== null && !other?.words.some(({ word }) => word === 'published')) {
        voice.sayNo('refusal', 'not-published', texts.refused['not-published']);
        return EXIT.refused;
      }
      const standing = { kind: 'published', on: formatDay(open.today()), corrects, reason } as const;
      const report = { ...reportOf(kept), standing };
      const findings = await wrongIn(open, reportOf(kept), language);
      if (findings.length > 0) {
        tellFindings(context, findings);
        voice.sayNo('refusal', 'report-not-ready', fill(texts.blocked, { count: findings.length }));
        return EXIT.refused;
      }
      const files = await Promise.all(KEPT_FORMS.map(async (form) => ({ form, bytes: await fileBytes(report, form) })));
      const decision = { word: 'published', text: documentText(report), corrects, reason: reason ?? '' } as const;
      const outcome = await open.administration.reports.decide(kept.code, decision, { by: 'command-line', files });
      if (!outcome.ok) {
        voice.sayNo('refusal', outcome.reason, texts.refused[outcome.reason]);
        return EXIT.refused;
      }
      if (format === 'json') voice.document({ id: kept.code, standing });
      else voice.text(fill(texts.published, { id: kept.code }));
      return EXIT.fine;
    }),
};

/** What the checklist finds in a report that is to be let out: it is held against the record as it is now. */
async function wrongIn(
  open: OpenRecord,
  report: ComposedReport,
  language: Language,
): Promise<readonly ReportFinding[]> {
  const figures = await openFigures(open);
  return checkReport({ report, told: null }, await contextOf({ open, figures }, report, language));
}

export const reportWithdraw: Command = {
  name: 'report withdraw',
  summary: 'take a published report back; it stays in the list, marked so',
  usage: 'ID --reason TEXT',
  options: [REASON],
  examples: ['laget report withdraw tertial-2026-2-3f9a01bc24 --reason "Feil i grunnlaget"'],
  formats: ['text', 'json'],
  run: (context) => {
    const reason = reasonTyped(context);
    return withReport(context, 'report withdraw', async (open, kept) => {
      const { voice, format, language } = context;
      const texts = REPORT_TEXTS[language];
      const told = { by: 'command-line', files: [] };
      const outcome = await open.administration.reports.decide(kept.code, { word: 'withdrawn', reason }, told);
      if (!outcome.ok) {
        voice.sayNo('refusal', outcome.reason, texts.refused[outcome.reason]);
        return EXIT.refused;
      }
      if (format === 'json') voice.document({ id: kept.code, withdrawn: true, reason });
      else voice.text(fill(texts.withdrawn, { id: kept.code }));
      return EXIT.fine;
    });
  },
};
