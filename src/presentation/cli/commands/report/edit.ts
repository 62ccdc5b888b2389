import type { KeptReport, OpenRecord } from '../../../../record/administration/index.ts';
import { editParagraph } from '../../../answers/report/release/edit.ts';
import { reportOf } from '../../../answers/report/reproduce-report.ts';
import { fill, REPORT_TEXTS } from '../../../language/index.ts';
import { paragraphText, placedParagraphs } from '../../../reports/checked/index.ts';
import type { Command, Context } from '../../command.ts';
import { EXIT, type Exit } from '../../surroundings.ts';
import { BY, refuseReport } from './decide.ts';
import { withReport } from './kept-report.ts';

export const reportParagraphs: Command = {
  name: 'report paragraphs',
  summary: 'the paragraphs of a report as they stand, each by the name it is edited by',
  usage: 'ID',
  options: [],
  examples: ['laget report paragraphs tertial-2026-2-3f9a01bc24'],
  formats: ['text', 'json'],
  run: (context) =>
    withReport(context, 'report paragraphs', async (_, kept) => {
      const { voice, format } = context;
      const told = placedParagraphs(reportOf(kept)).map(({ paragraph }) => ({
        id: paragraph.id,
        text: paragraphText(paragraph),
        editedBy: paragraph.editedBy,
      }));
      if (format === 'json') voice.document({ paragraphs: told });
      else for (const { id, text } of told) voice.text(`${id}\n  ${text}`);
      return EXIT.fine;
    }),
};

export const reportEdit: Command = {
  name: 'report edit',
  summary: 'put a paragraph in your own words; its numbers are bound again, and one that nothing explains is told of',
  usage: 'ID PARAGRAPH --text TEXT | --undo',
  options: [
    { name: 'text', kind: 'value', placeholder: 'TEXT', help: 'the paragraph in your words' },
    { name: 'undo', kind: 'flag', placeholder: '', help: 'as the rules wrote it' },
  ],
  examples: [
    'laget report edit tertial-2026-2-3f9a01bc24 summary.lead --text "Færre slutter enn før."',
    'laget report edit tertial-2026-2-3f9a01bc24 summary.lead --undo',
  ],
  formats: ['text', 'json'],
  run: (context) => withReport(context, 'report edit', (open, kept) => edit(context, open, kept), ['PARAGRAPH']),
};

async function edit(context: Context, open: OpenRecord, kept: KeptReport): Promise<Exit> {
  const { typed, voice, format, language } = context;
  const texts = REPORT_TEXTS[language];
  const text = typed.flag('undo') ? null : (typed.value('text') ?? '');
  const done = await editParagraph(open, kept, { paragraph: typed.words[1] ?? '', text, by: BY });
  if (!done.ok) return refuseReport(context, done.reason);
  for (const shown of done.unbound) voice.message('finding', 'typed', fill(texts.editedFinding, { shown }));
  if (format === 'json') voice.document({ id: kept.code, paragraph: done.paragraph, unbound: done.unbound });
  else voice.text(texts.edited);
  return done.unbound.length === 0 ? EXIT.fine : EXIT.refused;
}
