import { approvalsGiven, type KeptReport } from '../../../record/administration/index.ts';
import type { ComposedReport, ReportItem, ReportState } from '../../api/contract/index.ts';
import { keeperNamed, keeperText, type Language, REPORT_PAGES } from '../../language/index.ts';
import { correctionOf, standingOfReport } from './report-standing.ts';
import { reportOf } from './reproduce-report.ts';

/** For whom a report is told of. */
export interface ReportReader {
  readonly language: Language;
  /** Whether drafts are told of, and people by name: to those who make or approve reports. */
  readonly seesDrafts: boolean;
}

/** Every report that the reader may see, the latest first. */
export function reportItems(all: readonly KeptReport[], reader: ReportReader): readonly ReportItem[] {
  return all.filter((kept) => reader.seesDrafts || isOut(kept)).map((kept) => reportItem(kept, all, reader));
}

/** What a report is of; an action's is of the action, whatever day it was composed. It is corrected by one of the same. */
export function ofWhat({ template, period, about }: ComposedReport): string {
  return [
    template.id,
    ...(about?.kind === 'action' ? [] : [period.code]),
    ...(about === undefined ? [] : [about.code]),
  ].join(' ');
}

/** A report that was let out is told of by everybody, also when it was withdrawn: with the notice. */
export function isOut({ words }: KeptReport): boolean {
  return words.some(({ word }) => word === 'published');
}

export function reportItem(kept: KeptReport, all: readonly KeptReport[], reader: ReportReader): ReportItem {
  const report = reportOf(kept);
  const { title, subtitle, period, day, standing, template } = report;
  const { states, languages } = REPORT_PAGES[reader.language];
  const state = stateOf(kept, all);
  const published = standing.kind === 'published' ? standing : null;
  const withdrawn = kept.words.find((one) => one.word === 'withdrawn');
  return {
    id: kept.code,
    name: template.id === 'tertial' ? period.label : title,
    of: ofWhat(report),
    ...{ title, subtitle, day },
    period: { code: period.code, label: period.label },
    language: { code: kept.language, label: languages[kept.language as Language] },
    state: { code: state, label: states[state] },
    at: kept.at,
    by: whoText(kept.by, reader),
    publishedOn: published?.on ?? null,
    corrects: published?.corrects ?? null,
    correctedBy: correctionOf(kept, all)?.code ?? null,
    reason: withdrawn?.word === 'withdrawn' ? withdrawn.reason : (published?.reason ?? null),
  };
}

/** Who kept something from the command line, as it stands in the record. */
const COMMAND_LINE = 'command-line';
/** Whoever tries the invented owner has no name. */
const NAMELESS = /^visitor \(/;

/** Who did something: by name to those who work on it, to others by role. */
export function whoText(by: string, { language, seesDrafts }: ReportReader): string {
  if (by === COMMAND_LINE || by.startsWith(`${COMMAND_LINE} (`)) return REPORT_PAGES[language].commandLine;
  return seesDrafts && !NAMELESS.test(by) ? keeperNamed(by, language) : keeperText(by, language);
}

/** A draft that somebody has approved waits for the rest. */
function stateOf(kept: KeptReport, all: readonly KeptReport[]): ReportState {
  const standing = standingOfReport(kept, all);
  if (standing !== 'draft') return standing;
  return approvalsGiven(kept.words).some(({ counts }) => counts) ? 'to-approve' : 'draft';
}
