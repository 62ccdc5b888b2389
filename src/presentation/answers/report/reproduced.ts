import { createHash } from 'node:crypto';
import type { Figures, Refused } from '../../../disclosure/index.ts';
import type { KeptReport, OpenRecord } from '../../../record/administration/index.ts';
import type { ComposedReport } from '../../api/contract/index.ts';
import { type FileDifference, fileDifference } from '../../reports/file-differences.ts';
import { documentText } from '../document-text.ts';
import { inKeptWords, inWordsOfThen } from './kept-words.ts';
import { fileBytes, REPORT_FORMS } from './report-files.ts';
import { isOut } from './report-items.ts';
import { decided, differingPlaces, recomposed, reportOf } from './reproduce-report.ts';

/** A file made again, and where it is another than the one that was kept. */
export interface ReproducedFile {
  readonly form: string;
  readonly bytes: Uint8Array;
  /** `damaged`: what is kept is not what its hash says. Null where they are the same. */
  readonly difference: FileDifference | { readonly kind: 'damaged' } | null;
}

export interface Reproduced {
  /** Parts of the report that say something else. */
  readonly places: readonly string[];
  /** Parts that are called something else today: the words are those that were kept. */
  readonly words: readonly string[];
  readonly files: readonly ReproducedFile[];
}

interface Source {
  readonly open: OpenRecord;
  readonly figures: Figures;
}

/**
 * Composes a report again from what was known when it was made, by the template, the base year and the words of then, and
 * writes it in every form that was kept. A draft has no files: it is held against itself as it is written now.
 */
export async function reproduced(source: Source, kept: KeptReport): Promise<Reproduced | Refused> {
  const now = await recomposed(source, kept);
  if ('refusal' in now) return now;
  const was = reportOf(kept);
  const { report, others } = inKeptWords(now, was);
  const forms = isOut(kept) ? kept.forms.map(({ form }) => form) : REPORT_FORMS;
  const files: ReproducedFile[] = [];
  for (const form of forms) {
    const bytes = await fileBytes(report, form);
    files.push({ form, bytes, difference: await differenceOf(source.open, { kept, was, report, form }, bytes) });
  }
  return { places: [...damaged(kept), ...differingPlaces(was, report)], words: others, files };
}

/**
 * What was composed is what its hash says, and what was let out is what its file says, and the same as what was composed with
 * what people decided of it. Only how that is worded may be another, by another version of the program.
 */
function damaged(kept: KeptReport): readonly string[] {
  const was = reportOf(kept);
  const drafted = { ...decided(JSON.parse(kept.text) as ComposedReport, kept.words), standing: was.standing };
  const published = kept.words.find(({ word }) => word === 'published');
  const file = kept.forms.find(({ form }) => form === 'json');
  const isAsFile = published?.word !== 'published' || file === undefined || sha256(published.text) === file.sha256;
  const isWhole = sha256(kept.text) === kept.sha256 && isAsFile;
  return [...(isWhole ? [] : ['text']), ...differingPlaces(inWordsOfThen(drafted, was), was)];
}

interface Held {
  readonly kept: KeptReport;
  readonly was: ComposedReport;
  readonly report: ComposedReport;
  readonly form: string;
}

async function differenceOf(
  open: OpenRecord,
  { kept, was, report, form }: Held,
  bytes: Uint8Array,
): Promise<ReproducedFile['difference']> {
  const hash = kept.forms.find((one) => one.form === form)?.sha256;
  if (hash === undefined && documentText(was) === documentText(report)) return null;
  if (hash === undefined) return fileDifference(form, await fileBytes(was, form), bytes);
  const stored = await open.administration.reports.file(kept.code, form);
  if (stored === null || sha256(stored) !== hash) return { kind: 'damaged' };
  return fileDifference(form, stored, bytes);
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
