import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { openFigures } from '../../../../disclosure/index.ts';
import type { KeptReport } from '../../../../record/administration/index.ts';
import { changedCells } from '../../../answers/report/changed-cells.ts';
import { composedToday, reportOf } from '../../../answers/report/reproduce-report.ts';
import { type Reproduced, type ReproducedFile, reproduced } from '../../../answers/report/reproduced.ts';
import { fill, type Language, REPORT_TEXTS } from '../../../language/index.ts';
import { programVersion } from '../../../program.ts';
import type { Command, Context } from '../../command.ts';
import { EXIT, type Exit } from '../../surroundings.ts';
import { withReport } from './kept-report.ts';

export const reportReproduce: Command = {
  name: 'report reproduce',
  summary: 'make a report and all its files again from what was known then, and compare them byte for byte',
  usage: 'ID [--out DIR]',
  options: [{ name: 'out', kind: 'value', placeholder: 'DIR', help: 'where the files are written' }],
  examples: ['laget report reproduce tertial-2026-2-3f9a01bc24 --out igjen'],
  formats: ['text', 'json'],
  run: (context) =>
    withReport(context, 'report reproduce', async (open, kept) => {
      const { voice } = context;
      const again = await reproduced({ open, figures: await openFigures(open) }, kept);
      if ('refusal' in again) {
        voice.refuse(again.refusal);
        return EXIT.refused;
      }
      await writeFiles(context, kept.code, again.files);
      return told(context, kept, again);
    }),
};

/** Where the report or a file of it is another, in words; and what is called something else today. */
function told(context: Context, kept: KeptReport, { places, words, files }: Reproduced): Exit {
  const { voice, format, language } = context;
  const texts = REPORT_TEXTS[language];
  const forms = files.map((file) => ({ form: file.form, differs: fileText(file, language) }));
  const differs = [
    ...places.map((place) => ({ place, text: fill(texts.differs, { place }) })),
    ...forms.flatMap(({ form, differs: text }) => (text === null ? [] : [{ place: form, text }])),
  ];
  const same = differs.length === 0;
  if (format === 'json') {
    voice.document({ id: kept.code, same, differs: differs.map(({ place }) => place), files: forms, words });
  } else if (same) voice.text(fill(texts.same, { forms: forms.map(({ form }) => form).join(', ') }));
  for (const { text } of differs) voice.message('finding', 'differs', text);
  if (words.length > 0) voice.remark(fill(texts.otherWords, { places: words.join(', ') }));
  const [was, is] = [kept.program, programVersion()];
  if (!same && was !== is) voice.remark(fill(texts.otherProgram, { was, is }));
  return same ? EXIT.fine : EXIT.refused;
}

async function writeFiles(
  { typed, surroundings }: Context,
  code: string,
  files: readonly ReproducedFile[],
): Promise<void> {
  const out = typed.value('out');
  if (out === undefined) return;
  const folder = resolve(surroundings.folder, out);
  await mkdir(folder, { recursive: true });
  for (const { form, bytes } of files) await writeFile(join(folder, `${code}.${form}`), bytes);
}

/** Where a file is another, in words; null where it is the same. */
function fileText({ form, difference }: ReproducedFile, language: Language): string | null {
  const texts = REPORT_TEXTS[language];
  if (difference === null) return null;
  if (difference.kind === 'damaged') return fill(texts.fileDamaged, { form });
  if (difference.kind === 'parts') return fill(texts.fileParts, { form, parts: difference.parts.join(', ') });
  if (difference.kind === 'byte') return fill(texts.fileByte, { form, byte: difference.byte });
  return fill(texts.fileLine, { form, line: difference.line, text: difference.text });
}

export const reportDifference: Command = {
  name: 'report difference',
  summary: 'the figures of a report that are others with what is known today',
  usage: 'ID',
  options: [],
  examples: ['laget report difference tertial-2026-2-3f9a01bc24 --format json'],
  formats: ['text', 'json'],
  run: (context) =>
    withReport(context, 'report difference', async (open, kept) => {
      const { voice, format, language } = context;
      const texts = REPORT_TEXTS[language];
      const today = await composedToday({ open, figures: await openFigures(open) }, kept);
      if ('refusal' in today) {
        voice.refuse(today.refusal);
        return EXIT.refused;
      }
      const cells = changedCells(reportOf(kept), today);
      if (format === 'json') voice.document({ id: kept.code, cells });
      else if (cells.length === 0) voice.text(texts.unchanged);
      else {
        voice.text(fill(texts.changedCells, { count: cells.length }));
        for (const { metric, period, dims } of cells)
          voice.text([metric, period, ...Object.values(dims).map(({ label }) => label)].join(' · '));
      }
      return EXIT.fine;
    }),
};
