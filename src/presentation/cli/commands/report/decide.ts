import { openFigures } from '../../../../disclosure/index.ts';
import type { KeptReport, OpenRecord } from '../../../../record/administration/index.ts';
import type { ReportNo } from '../../../answers/report/release/decide.ts';
import { publishReport, withdrawReport } from '../../../answers/report/release/publish.ts';
import { contextOf } from '../../../answers/report/report-context.ts';
import { reportOf } from '../../../answers/report/reproduce-report.ts';
import { fill, type Language, REPORT_TEXTS } from '../../../language/index.ts';
import type { ReportContext } from '../../../reports/checked/index.ts';
import type { Command, Context } from '../../command.ts';
import { EXIT, type Exit } from '../../surroundings.ts';
import { reasonTyped, withReport } from './kept-report.ts';
import { readinessLines } from './readiness-text.ts';

/** Who decides here: whoever holds the data folder. */
export const BY = 'command-line (data-folder-holder)';

const REASON = { name: 'reason', kind: 'value', placeholder: 'TEXT', help: 'why' } as const;

/** Tells why something is not decided. */
export function refuseReport({ voice, language }: Context, reason: ReportNo): Exit {
  voice.sayNo('refusal', reason, REPORT_TEXTS[language].refused[reason]);
  return EXIT.refused;
}

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
      const corrects = typed.value('corrects') ?? null;
      const wish = { corrects, reason: corrects === null ? '' : reasonTyped(context), by: BY };
      const done = await publishReport({ open, context: await heldAgainst(open, kept, language) }, kept, wish);
      if (done.ok) {
        if (format === 'json') voice.document({ id: kept.code, standing: done.report.standing });
        else voice.text(fill(REPORT_TEXTS[language].published, { id: kept.code }));
        return EXIT.fine;
      }
      if (done.readiness !== null && format === 'json') voice.document(done.readiness);
      else if (done.readiness !== null) voice.text(readinessLines(done.readiness, language));
      return refuseReport(context, done.reason);
    }),
};

/** The record as it is now, for the checklist. */
export async function heldAgainst(open: OpenRecord, kept: KeptReport, language: Language): Promise<ReportContext> {
  const figures = await openFigures(open);
  return contextOf({ open, figures }, reportOf(kept), language);
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
      const done = await withdrawReport(open, kept, { reason, by: BY });
      if (!done.ok) return refuseReport(context, done.reason);
      if (format === 'json') voice.document({ id: kept.code, withdrawn: true, reason });
      else voice.text(fill(REPORT_TEXTS[language].withdrawn, { id: kept.code }));
      return EXIT.fine;
    });
  },
};
