import { approvalsGiven, type KeptReport } from '../../../record/administration/index.ts';
import type {
  ComposedReport,
  ReportAnswer,
  ReportApprovals,
  ReportException,
  ReportShownFigure,
} from '../../api/contract/index.ts';
import { kindOf } from '../../charts/written/index.ts';
import { CHECKLIST_TEXTS } from '../../language/index.ts';
import { figureTable, numberedCaptions } from '../../reports/figure-tables/index.ts';
import { frontLines } from '../../reports/front-lines.ts';
import { exceptionsOf } from './exceptions.ts';
import { REPORT_FORMS } from './report-files.ts';
import { type ReportReader, reportItem, whoText } from './report-items.ts';
import { reportOf } from './reproduce-report.ts';

/** Who reads, and who that is among those who approve. */
export interface ReportAsker extends ReportReader {
  readonly approver: string;
}

/** A report as the screen shows it. Figures that are only tables come as texts; the whole lies in the JSON file. */
export function reportAnswer(
  kept: KeptReport,
  all: readonly KeptReport[],
  asker: ReportAsker,
  needed: number,
): ReportAnswer {
  const report = reportOf(kept);
  const used = usedFigures(report);
  const figures = report.figures.filter(({ id }) => used.drawn.has(id));
  return {
    item: reportItem(kept, all, asker),
    report: { ...report, figures },
    shown: report.figures.filter(({ id }) => used.shown.has(id)).map((figure) => shownFigure(figure, report)),
    captions: captionsOf(report),
    front: frontLines(report),
    approvals: approvalsOf(kept, asker, needed),
    exceptions: exceptionsTold(kept, asker),
    forms: REPORT_FORMS,
  };
}

/** Figures that are drawn, and those that are shown at all. */
function usedFigures({ sections }: ComposedReport) {
  const blocks = sections.flatMap((section) => section.blocks);
  const of = (kinds: readonly string[]) =>
    new Set(blocks.flatMap((block) => ('figure' in block && kinds.includes(block.kind) ? [block.figure] : [])));
  return { drawn: of(['chart']), shown: of(['chart', 'table']) };
}

function shownFigure(figure: ComposedReport['figures'][number], report: ComposedReport): ReportShownFigure {
  const { head, rows, notes, reasons } = figureTable(figure, report);
  const states = figure.answer.rows.map(({ state }) => state);
  return {
    figure: figure.id,
    time: kindOf(figure.answer),
    head,
    rows: rows.map(({ label, cells }) => ({
      label,
      cells: cells.map(({ text, at }) => ({ text, isWithheld: at !== null && states[at.row] === 'withheld' })),
    })),
    notes: [...reasons, ...notes],
  };
}

function captionsOf(report: ComposedReport): ReportAnswer['captions'] {
  const captions = numberedCaptions(report);
  return report.sections.flatMap(({ id, blocks }) =>
    blocks.flatMap((block, at) => {
      const text = captions.get(block);
      return text === undefined ? [] : [{ section: id, block: at, text }];
    }),
  );
}

/** Every approval that was not taken back, and how many there must be. */
function approvalsOf({ words }: KeptReport, asker: ReportAsker, needed: number): ReportApprovals {
  return {
    needed,
    given: approvalsGiven(words).map(({ approver, asDeputyFor, by, at, counts }) => ({
      who: whoText(by, asker),
      asDeputyFor: asker.seesDrafts ? (asDeputyFor?.name ?? null) : null,
      ...{ at, counts },
      isMine: approver === asker.approver,
    })),
  };
}

function exceptionsTold({ words }: KeptReport, asker: ReportReader): readonly ReportException[] {
  const names: Readonly<Record<string, string>> = CHECKLIST_TEXTS[asker.language].checks;
  return exceptionsOf(words).map(({ check, place, reason, meaning, by, at }) => ({
    check: { code: check, label: names[check] ?? check },
    ...{ place, reason, meaning, at },
    who: whoText(by, asker),
  }));
}
