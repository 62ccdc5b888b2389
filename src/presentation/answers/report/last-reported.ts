import type { KeptReport, ReportWord } from '../../../record/administration/index.ts';
import type { ComposedReport } from '../../api/contract/index.ts';

/** What a report was preceded by: one of the same template, about the same, of its period or one before. */
interface Preceding {
  readonly template: string;
  /** Code of the period: `2026-2`, `2025`. */
  readonly period: string;
  /** The school of a sheet; null of a report of the whole owner. */
  readonly about: string | null;
  /** The report itself, where it is in a file under an id that is not kept: it is not what preceded it. */
  readonly itself?: ComposedReport | null;
}

/**
 * The report that had been published last of a period and those before it, before a moment (null = now): what its readers were
 * told. Not one that had been withdrawn by then. Null where nothing was published.
 */
export function lastReported(
  all: readonly KeptReport[],
  { template, period, about, itself = null }: Preceding,
  moment: string | null,
): ComposedReport | null {
  const out = all.flatMap(({ words }): readonly { readonly report: ComposedReport; readonly at: string }[] => {
    const said = words.filter(({ at }) => moment === null || at < moment);
    const published = said.find((one): one is Extract<ReportWord, { word: 'published' }> => one.word === 'published');
    if (published === undefined || said.some(({ word }) => word === 'withdrawn')) return [];
    const report = JSON.parse(published.text) as ComposedReport;
    const isLike = report.template.id === template && (report.about?.code ?? null) === about;
    const isBefore = report.period.code <= period && (itself === null || !isMadeOfTheSame(report, itself));
    return isLike && isBefore ? [{ report, at: published.at }] : [];
  });
  const codeOf = ({ report }: (typeof out)[number]) => report.period.code;
  const [last] = out.toSorted((a, b) => codeOf(b).localeCompare(codeOf(a)) || b.at.localeCompare(a.at));
  return last?.report ?? null;
}

/** Of the same period, known on the same day from the same data, in the same language: whatever its id. */
function isMadeOfTheSame(one: ComposedReport, other: ComposedReport): boolean {
  const made = ({ period, language, asKnownOn, datasets }: ComposedReport) =>
    JSON.stringify([period.code, language, asKnownOn, datasets]);
  return made(one) === made(other);
}
