import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { openFigures } from '../../../../disclosure/index.ts';
import { parseTertial, type Tertial } from '../../../../plans/index.ts';
import { formatDay } from '../../../../terms/index.ts';
import { documentText } from '../../../answers/document-text.ts';
import { composeReport } from '../../../answers/report/compose-report.ts';
import { fileBytes } from '../../../answers/report/report-files.ts';
import { fill, formatDayText, REPORT_TEXTS } from '../../../language/index.ts';
import { programVersion } from '../../../program.ts';
import type { Command, Context } from '../../command.ts';
import { EXIT, type Exit } from '../../surroundings.ts';
import { withRecord } from '../../with-record.ts';
import { WrongUse } from '../../wrong-use.ts';
import { formOf } from './forms.ts';

export const reportTertial: Command = {
  name: 'report tertial',
  summary: 'compose the report of a tertial from published figures, keep it and write it to a file',
  usage: 'YEAR-NUMBER [--out FILE]',
  options: [{ name: 'out', kind: 'value', placeholder: 'FILE', help: 'written as its ending says' }],
  examples: [
    'laget report tertial 2026-2 --out rapport.json',
    'laget report tertial 2026-2 --lang nn --out rapport.json',
  ],
  formats: ['text', 'json'],
  run: runTertial,
};

async function runTertial(context: Context): Promise<Exit> {
  const { typed, voice, language, format, surroundings } = context;
  const texts = REPORT_TEXTS[language];
  const tertial = tertialTyped(context);
  const out = typed.value('out');
  const form = out === undefined ? null : formOf(out, language);
  if (tertial.day >= surroundings.today()) {
    voice.sayNo(
      'refusal',
      'period-not-over',
      fill(texts.notOver, { day: formatDayText(formatDay(tertial.day), language) }),
    );
    return EXIT.refused;
  }
  return withRecord(context, async (open) => {
    const figures = await openFigures(open);
    const progress = (asked: number) => {
      if (asked % 8 === 0) voice.remark(fill(texts.asking, { asked }));
    };
    const { fingerprint } = figures.state();
    const wish = { tertial, language, asKnownOn: open.today(), moment: null, owner: null, progress };
    const report = await composeReport(open, figures, wish);
    if ('refusal' in report) {
      voice.refuse(report.refusal);
      return EXIT.refused;
    }
    const kept = { code: report.id, language, text: documentText(report), program: programVersion() };
    const outcome = await open.administration.reports.keep({ ...kept, fingerprint, by: 'command-line' });
    if (!outcome.ok) {
      voice.sayNo('refusal', outcome.reason, texts.refused[outcome.reason]);
      return EXIT.refused;
    }
    if (out !== undefined && form !== null) {
      voice.remark(fill(texts.writing, { file: out }));
      await writeFile(resolve(surroundings.folder, out), await fileBytes(report, form));
    }
    if (format === 'json') voice.document({ id: report.id, file: out ?? null });
    else voice.text(report.id);
    return EXIT.fine;
  });
}

function tertialTyped({ typed, language }: Context): Tertial {
  const [text = '', ...more] = typed.words;
  const tertial = parseTertial(text);
  if (tertial === null || more.length > 0) throw new WrongUse(fill(REPORT_TEXTS[language].unknownTertial, { text }));
  return tertial;
}
