import { correctionOf, standingOfReport } from '../../../answers/report/report-standing.ts';
import { reportOf } from '../../../answers/report/reproduce-report.ts';
import { REPORT_TEXTS } from '../../../language/index.ts';
import type { Command } from '../../command.ts';
import { EXIT } from '../../surroundings.ts';
import { columnsOf } from '../../texts/text-table.ts';
import { withRecord } from '../../with-record.ts';
import { withReport } from './kept-report.ts';

export const reportList: Command = {
  name: 'report list',
  summary: 'every report that was composed, and where it stands',
  usage: '',
  options: [],
  examples: ['laget report list', 'laget report list --format json'],
  formats: ['text', 'json'],
  run: (context) =>
    withRecord(context, async (open) => {
      const { voice, format, language } = context;
      const texts = REPORT_TEXTS[language];
      const all = await open.administration.reports.list();
      const reports = all.map((kept) => ({
        id: kept.code,
        standing: standingOfReport(kept, all),
        correctedBy: correctionOf(kept, all)?.code ?? null,
        language: kept.language,
        at: kept.at,
        by: kept.by,
        forms: kept.forms,
      }));
      if (format === 'json') voice.document({ reports });
      else if (reports.length === 0) voice.text(texts.list);
      else
        voice.text(columnsOf(reports.map(({ id, standing, at }) => [id, texts.standing[standing], at.slice(0, 10)])));
      return EXIT.fine;
    }),
};

export const reportShow: Command = {
  name: 'report show',
  summary: 'a report as it was kept, as JSON, or what was decided of it',
  usage: 'ID',
  options: [],
  examples: ['laget report show tertial-2026-2-3f9a01bc24 --format json'],
  formats: ['text', 'json'],
  run: (context) =>
    withReport(context, 'report show', async (_, kept) => {
      const { voice, format } = context;
      const report = reportOf(kept);
      if (format === 'json') voice.document(report);
      else {
        voice.text(`${report.title} · ${report.subtitle}`);
        for (const { word, by, at } of kept.words) voice.text(`${at.slice(0, 10)} ${word} ${by}`);
      }
      return EXIT.fine;
    }),
};
