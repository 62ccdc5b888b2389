import { openFigures } from '../../../../disclosure/index.ts';
import { parseTertial, type Tertial } from '../../../../plans/index.ts';
import type { OpenRecord } from '../../../../record/administration/index.ts';
import { formatDay } from '../../../../terms/index.ts';
import { type MadeReport, makeReport } from '../../../answers/report/make-report.ts';
import { fileBytes } from '../../../answers/report/report-files.ts';
import { reportOf } from '../../../answers/report/reproduce-report.ts';
import { fill, formatDayText, REPORT_TEXTS } from '../../../language/index.ts';
import { programVersion } from '../../../program.ts';
import type { Command, Context } from '../../command.ts';
import { EXIT, type Exit } from '../../surroundings.ts';
import { withRecord } from '../../with-record.ts';
import { WrongUse } from '../../wrong-use.ts';
import { BY, refuseReport } from './decide.ts';
import { formOf, isWrittenTo } from './forms.ts';

/** Tables between two tellings of how far it has come. */
const TOLD_EACH = 8;

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
  const tertial = tertialTyped(context);
  const out = typed.value('out') ?? '';
  const form = typed.value('out') === undefined ? null : formOf(out, language);
  if (tertial.day >= surroundings.today()) return notOver(context, tertial);
  return withRecord(context, async (open) => {
    const figures = await openFigures(open);
    const wish = { tertial, language, by: BY, progress: telling(context) };
    const made = await makeReport({ open, figures, program: programVersion() }, wish);
    if (made.kind !== 'made') return notMade(context, made);
    const { id } = made;
    const isWritten = form === null || (await isReportWritten(context, open, { id, out, form }));
    if (format === 'json') voice.document({ id, file: isWritten && out !== '' ? out : null });
    else voice.text(id);
    return isWritten ? EXIT.fine : EXIT.fault;
  });
}

function notMade(context: Context, made: Exclude<MadeReport, { readonly kind: 'made' }>): Exit {
  if (made.kind === 'not-kept') return refuseReport(context, made.reason);
  context.voice.refuse(made.refusal);
  return EXIT.refused;
}

/** Tells now and then how many tables have been asked. */
function telling({ voice, language }: Context): (asked: number) => void {
  return (asked) => {
    if (asked % TOLD_EACH === 0) voice.remark(fill(REPORT_TEXTS[language].asking, { asked }));
  };
}

function notOver({ voice, language }: Context, { day }: Tertial): Exit {
  const text = fill(REPORT_TEXTS[language].notOver, { day: formatDayText(formatDay(day), language) });
  voice.sayNo('refusal', 'period-not-over', text);
  return EXIT.refused;
}

/** A report that was kept is there although its file could not be written: its number is told all the same. */
async function isReportWritten(
  context: Context,
  open: OpenRecord,
  { id, out, form }: { readonly id: string; readonly out: string; readonly form: string },
): Promise<boolean> {
  const kept = (await open.administration.reports.list()).find(({ code }) => code === id);
  if (kept === undefined) return false;
  context.voice.remark(fill(REPORT_TEXTS[context.language].writing, { file: out }));
  return isWrittenTo(context, out, await fileBytes(reportOf(kept), form));
}

function tertialTyped({ typed, language }: Context): Tertial {
  const [text = '', ...more] = typed.words;
  const tertial = parseTertial(text);
  if (tertial === null || more.length > 0) throw new WrongUse(fill(REPORT_TEXTS[language].unknownTertial, { text }));
  return tertial;
}
