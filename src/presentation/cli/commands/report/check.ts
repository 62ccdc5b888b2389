import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { openFigures } from '../../../../disclosure/index.ts';
import type { OpenRecord } from '../../../../record/administration/index.ts';
import { contextOf } from '../../../answers/report/report-context.ts';
import { differingPlaces, reportOf } from '../../../answers/report/reproduce-report.ts';
import type { ComposedReport, ReportFinding } from '../../../api/contract/index.ts';
import { fill, type Language, REPORT_TEXTS, SURFACE_TEXTS } from '../../../language/index.ts';
import { checkReport, readReport, type StatedReport } from '../../../reports/checked/index.ts';
import { reportFromDocx } from '../../../reports/written-docx/index.ts';
import { isAsWritten, reportFromHtml } from '../../../reports/written-html/index.ts';
import type { Command, Context } from '../../command.ts';
import { EXIT, type Exit } from '../../surroundings.ts';
import { withRecord } from '../../with-record.ts';
import { WrongUse } from '../../wrong-use.ts';

export const reportCheck: Command = {
  name: 'report check',
  summary: 'hold a report in a file against itself and against the record; everything that is wrong, with its place',
  usage: 'FILE',
  options: [],
  examples: ['laget report check rapport.html', 'laget report check rapport.json --format json'],
  formats: ['text', 'json'],
  run: runCheck,
};

async function runCheck(context: Context): Promise<Exit> {
  const { typed, voice, format, language, surroundings } = context;
  const [file, ...more] = typed.words;
  if (file === undefined || more.length > 0)
    throw new WrongUse(SURFACE_TEXTS[language].missingArgument('FILE', 'laget report check'));
  const bytes = await readFile(resolve(surroundings.folder, file)).catch(() => null);
  if (bytes === null) throw new WrongUse(fill(REPORT_TEXTS[language].notRead, { file }));
  const read = readStated(file, bytes, language);
  const findings = 'report' in read ? await withRecord(context, (open) => found(open, read, language)) : read;
  if (format !== 'json' && findings.length === 0) voice.text(fill(REPORT_TEXTS[language].nothingFound, { file }));
  else tellFindings(context, findings);
  return findings.length === 0 ? EXIT.fine : EXIT.refused;
}

/** Each finding on a line; or all of them as one document. */
export function tellFindings({ voice, format }: Context, findings: readonly ReportFinding[]): void {
  if (format === 'json') voice.document(findings);
  else for (const { check, place, message } of findings) voice.text(`${check} · ${place}: ${message}`);
}

interface Read extends StatedReport {
  /** Whether the file is to the letter what is written of the report in it. */
  readonly isAsWritten: boolean;
}

async function found(open: OpenRecord, read: Read, language: Language): Promise<readonly ReportFinding[]> {
  const figures = await openFigures(open);
  const findings = await checkReport(read, await contextOf({ open, figures }, read.report, language));
  if (findings.length > 0) return findings;
  const kept = await open.administration.reports.find(read.report.id);
  const places = kept === null ? [] : differing(reportOf(kept), read.report);
  const all = read.isAsWritten ? places : [...places, 'file'];
  return all.map((place) => ({ check: 'numbers', place, message: fill(REPORT_TEXTS[language].differs, { place }) }));
}

/** A draft that has been published since is the same report: only where it stands is another. */
function differing(kept: ComposedReport, report: ComposedReport): readonly string[] {
  return differingPlaces({ ...kept, standing: report.standing }, report);
}

function readStated(file: string, bytes: Uint8Array, language: Language): Read | readonly ReportFinding[] {
  const notRead = (where: string) => [
    { check: 'numbers', place: where, message: fill(REPORT_TEXTS[language].noReportIn, { file, where }) },
  ];
  const ending = file.split('.').at(-1)?.toLowerCase();
  if (ending === 'docx') {
    const docx = reportFromDocx(bytes);
    if (!docx.ok) return notRead(docx.where);
    return { report: docx.report, told: docx.told, isAsWritten: true };
  }
  const text = new TextDecoder().decode(bytes);
  if (ending === 'json') {
    const json = readReport(text);
    return json.ok ? { report: json.report, told: null, isAsWritten: true } : notRead(json.where);
  }
  if (ending !== 'html' && ending !== 'htm')
    throw new WrongUse(fill(REPORT_TEXTS[language].unknownForm, { forms: '.html, .json, .docx', file }));
  const { json, told } = reportFromHtml(text);
  const html = readReport(json ?? '');
  return html.ok ? { report: html.report, told, isAsWritten: isAsWritten(text, html.report) } : notRead(html.where);
}
