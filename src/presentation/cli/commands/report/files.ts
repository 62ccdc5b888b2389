import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileBytes, picturesOf } from '../../../answers/report/report-files.ts';
import { reportOf } from '../../../answers/report/reproduce-report.ts';
import { fill, REPORT_TEXTS, SURFACE_TEXTS } from '../../../language/index.ts';
import { dcatOf } from '../../../reports/open-data/index.ts';
import { fillTemplate } from '../../../reports/written-docx/index.ts';
import { type Command, type Context, valueOption } from '../../command.ts';
import { EXIT } from '../../surroundings.ts';
import { WrongUse } from '../../wrong-use.ts';
import { formOf, isWrittenTo } from './forms.ts';
import { withReport } from './kept-report.ts';

const FORMATS = ['text', 'json'] as const;
const OUT = valueOption('out', 'FILE', 'written as its ending says');

/** What an option that must be given has; wrong use without. */
function needed({ typed, language }: Context, name: string, command: string): string {
  const value = typed.value(name);
  if (value === undefined) throw new WrongUse(SURFACE_TEXTS[language].missingArgument(`--${name}`, `laget ${command}`));
  return value;
}

export const reportWrite: Command = {
  name: 'report write',
  summary: 'write a report that was made before to a file; of a published one the file that was published',
  usage: 'ID --out FILE',
  options: [OUT],
  examples: ['laget report write tertial-2026-2-3f9a01bc24 --out rapport.pdf'],
  formats: FORMATS,
  run: (context) => {
    const file = needed(context, 'out', 'report write');
    const form = formOf(file, context.language);
    return withReport(context, 'report write', async (open, kept) => {
      const archived = await open.administration.reports.file(kept.code, form);
      const isWritten = await isWrittenTo(context, file, archived ?? (await fileBytes(reportOf(kept), form)));
      if (!isWritten) return EXIT.fault;
      if (context.format === 'json') context.voice.document({ id: kept.code, file });
      else context.voice.text(file);
      return EXIT.fine;
    });
  },
};

export const reportFill: Command = {
  name: 'report fill',
  summary: 'fill a report into the owner’s own Word template, where its named places stand',
  usage: 'ID --template FILE.docx --out FILE.docx',
  options: [valueOption('template', 'FILE', 'a Word file with places such as {{title}} and {{section:staying}}'), OUT],
  examples: ['laget report fill tertial-2026-2-3f9a01bc24 --template mal.docx --out rapport.docx'],
  formats: FORMATS,
  run: (context) => {
    const { voice, language, format, surroundings } = context;
    const [template, file] = [needed(context, 'template', 'report fill'), needed(context, 'out', 'report fill')];
    return withReport(context, 'report fill', async (_, kept) => {
      const bytes = await readFile(resolve(surroundings.folder, template)).catch(() => null);
      if (bytes === null) throw new WrongUse(fill(REPORT_TEXTS[language].notRead, { file: template }));
      const report = reportOf(kept);
      const { docx, problems } = await fillTemplate(report, bytes, await picturesOf(report));
      for (const { kind, message } of problems) voice.message('finding', kind, message);
      if (docx === null) return EXIT.refused;
      if (!(await isWrittenTo(context, file, docx))) return EXIT.fault;
      if (format === 'json') voice.document({ id: kept.code, file });
      else voice.text(file);
      return EXIT.fine;
    });
  },
};

export const reportOpenData: Command = {
  name: 'report open-data',
  summary: 'a published report’s tables as open data: CSV and JSON-stat, described as DCAT-AP-NO asks for',
  usage: 'ID --out DIR --organisation ORGNR --contact NAME --email ADDRESS --address URL',
  options: [
    valueOption('out', 'DIR', 'where the files are written'),
    valueOption('organisation', 'ORGNR', 'the organisation number of who publishes'),
    valueOption('contact', 'NAME', 'who answers questions'),
    valueOption('email', 'ADDRESS', 'where they are asked'),
    valueOption('address', 'URL', 'the address that the files will lie under, https://…'),
  ],
  examples: [
    'laget report open-data tertial-2026-2-3f9a01bc24 --out aapne-data --organisation 976819837 --contact "Statistikk" --email statistikk@example.no --address https://data.example.no/rapport/',
  ],
  formats: FORMATS,
  run: (context) => {
    const folder = needed(context, 'out', 'report open-data');
    return withReport(context, 'report open-data', async (_, kept) => {
      const { voice, format, language } = context;
      const opened = dcatOf(reportOf(kept), publisherTyped(context));
      if (!opened.ok) {
        for (const { kind, message } of opened.problems) voice.sayNo('refusal', kind, message);
        return EXIT.refused;
      }
      if (!(await areWrittenTo(context, folder, opened.files))) return EXIT.fault;
      if (format === 'json') voice.document({ id: kept.code, files: [...opened.files.keys()] });
      else voice.text(fill(REPORT_TEXTS[language].opened, { files: opened.files.size, folder }));
      return EXIT.fine;
    });
  },
};

/** Stops at the first that cannot be written, which is told. */
async function areWrittenTo(context: Context, folder: string, files: ReadonlyMap<string, string>): Promise<boolean> {
  for (const [name, text] of files) {
    if (!(await isWrittenTo(context, join(folder, name), text))) return false;
  }
  return true;
}

/** What is not typed lacks, and is told of as such. */
function publisherTyped({ typed }: Context): Parameters<typeof dcatOf>[1] {
  const text = (name: string) => typed.value(name) ?? '';
  return {
    organisationNumber: text('organisation'),
    contact: { name: text('contact'), email: text('email') },
    address: text('address'),
  };
}
