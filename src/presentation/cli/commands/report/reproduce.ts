import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { openFigures } from '../../../../disclosure/index.ts';
import type { KeptReport } from '../../../../record/administration/index.ts';
import { changedCells } from '../../../answers/report/changed-cells.ts';
import { fileBytes } from '../../../answers/report/report-files.ts';
import { composedAgain, composedToday, differingPlaces, reportOf } from '../../../answers/report/reproduce-report.ts';
import type { ComposedReport } from '../../../api/contract/index.ts';
import { fill, REPORT_TEXTS } from '../../../language/index.ts';
import type { Command } from '../../command.ts';
import { EXIT } from '../../surroundings.ts';
import { withReport } from './kept-report.ts';

/** Forms that are made again to the byte; others are kept as files, and known by their hash. */
const MADE_AGAIN: readonly string[] = ['json', 'html'];

export const reportReproduce: Command = {
  name: 'report reproduce',
  summary: 'compose a report again from what was known then, and compare it byte for byte',
  usage: 'ID --out DIR',
  options: [{ name: 'out', kind: 'value', placeholder: 'DIR', help: 'where the files are written' }],
  examples: ['laget report reproduce tertial-2026-2-3f9a01bc24 --out igjen'],
  formats: ['text', 'json'],
  run: (context) =>
    withReport(context, 'report reproduce', async (open, kept) => {
      const { voice, format, language, typed, surroundings } = context;
      const texts = REPORT_TEXTS[language];
      const again = await composedAgain({ open, figures: await openFigures(open) }, kept);
      if ('refusal' in again) {
        voice.refuse(again.refusal);
        return EXIT.refused;
      }
      const out = typed.value('out');
      const folder = out === undefined ? null : resolve(surroundings.folder, out);
      const differs = await differingForms(kept, again, folder);
      if (format === 'json') voice.document({ id: kept.code, same: differs.length === 0, differs });
      else if (differs.length === 0) voice.text(fill(texts.same, { forms: MADE_AGAIN.join(', ') }));
      for (const place of differs) voice.message('finding', 'differs', fill(texts.differs, { place }));
      return differs.length === 0 ? EXIT.fine : EXIT.refused;
    }),
};

/** Writes the report made again into a folder, and tells where it is another than the one that was kept. */
async function differingForms(
  kept: KeptReport,
  again: ComposedReport,
  folder: string | null,
): Promise<readonly string[]> {
  const was = reportOf(kept);
  const differs = [...differingPlaces(was, again)];
  if (folder !== null) await mkdir(folder, { recursive: true });
  for (const form of MADE_AGAIN) {
    const bytes = await fileBytes(again, form);
    if (folder !== null) await writeFile(join(folder, `${kept.code}.${form}`), bytes);
    const hash = kept.forms.find((one) => one.form === form)?.sha256 ?? sha256(await fileBytes(was, form));
    if (sha256(bytes) !== hash && differs.length === 0) differs.push(form);
  }
  return differs;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
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
