import { type Figures, openFigures } from '../../../../disclosure/index.ts';
import { parseTertial, type Tertial } from '../../../../plans/index.ts';
import type { OpenRecord } from '../../../../record/administration/index.ts';
import { formatDay } from '../../../../terms/index.ts';
import { type MadeReport, makeReport } from '../../../answers/report/make-report.ts';
import { fileBytes } from '../../../answers/report/report-files.ts';
import type { ReportSubject } from '../../../answers/report/report-subject.ts';
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
  const tertial = tertialTyped(context);
  if (tertial.day >= context.surroundings.today()) return notOver(context, tertial);
  return makeAndWrite(context, async () => ({ kind: 'tertial', tertial }));
}

/** What a report is to be of, as the record and the figures know it; null where that has been refused. */
export type ToldSubject = (open: OpenRecord, figures: Figures) => Promise<ReportSubject | null>;

/** Composes a report, keeps it, tells its number, and writes it where a file is named. */
export function makeAndWrite(context: Context, subjectOf: ToldSubject): Promise<Exit> {
  const { typed, language } = context;
  const out = typed.value('out') ?? '';
  const form = typed.value('out') === undefined ? null : formOf(out, language);
  return withRecord(context, async (open) => {
    const figures = await openFigures(open);
    const subject = await subjectOf(open, figures);
    if (subject === null) return EXIT.refused;
    const wish = { subject, language, by: BY, progress: telling(context) };
    const made = await makeReport({ open, figures, program: programVersion() }, wish);
    if (made.kind !== 'made') return notMade(context, made);
    const { id } = made;
    const isWritten = form === null || (await isReportWritten(context, open, { id, out, form }));
    tellMade(context, id, isWritten && out !== '' ? out : null);
    return isWritten ? EXIT.fine : EXIT.fault;
  });
}

/** The number of a report, and the file it was written to. */
function tellMade({ voice, format }: Context, id: string, file: string | null): void {
  if (format === 'json') voice.document({ id, file });
  else voice.text(id);
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
  const kept = await open.administration.reports.find(id);
  if (kept === null) return false;
  context.voice.remark(fill(REPORT_TEXTS[context.language].writing, { file: out }));
  return isWrittenTo(context, out, await fileBytes(reportOf(kept), form));
}

function tertialTyped({ typed, language }: Context): Tertial {
  const [text = '', ...more] = typed.words;
  const tertial = parseTertial(text);
  if (tertial === null || more.length > 0) throw new WrongUse(fill(REPORT_TEXTS[language].unknownTertial, { text }));
  return tertial;
}
