import { relatedIntervals } from '../../../../disclosure/protection/index.ts';
import type { ComposedReport, ReportFinding } from '../../../api/contract/index.ts';
import { CHECKLIST_TEXTS, type Language } from '../../../language/index.ts';
import { inPlace, rowText } from '../finding.ts';
import { type AdditiveCell, additiveCells } from './additive-cells.ts';

/** An amount that is known to less than one is told. */
const TELLS = 1 - 1e-6;
const NEARLY = 1e-6;

/**
 * Withheld cells of the report, or of reports before it, that can be worked out when all its figures are laid beside each
 * other and beside everything published earlier. What the earlier ones give away by themselves is no fault of this one.
 */
export async function workedOutOfReport(
  report: ComposedReport,
  earlier: readonly ComposedReport[],
  language: Language,
): Promise<readonly ReportFinding[]> {
  const here = report.figures.map((figure) => ({ figure, isHere: true }));
  const before = earlier.flatMap(({ figures }) => figures.map((figure) => ({ figure, isHere: false })));
  const [together, alone, given] = await Promise.all([told([...here, ...before]), told(here), told(before)]);
  const known = new Set(given.map(({ key }) => key));
  const byItself = new Set(alone.map(({ key }) => key));
  const texts = CHECKLIST_TEXTS[language].disclosure;
  // Numbers that were corrected since fit no single table: what the report gives away by itself is looked for by itself.
  return [...alone, ...together.filter(({ key }) => !byItself.has(key))]
    .filter((cell) => !known.has(cell.key))
    .map((cell) => {
      const other = byItself.has(cell.key) ? texts.itself : texts.earlier;
      return inPlace('disclosure', cell.figure.id, texts.worksOut, { row: rowText(cell.row, language), with: other });
    });
}

async function told(figures: Parameters<typeof additiveCells>[0]): Promise<readonly AdditiveCell[]> {
  const { cells, relations } = additiveCells(figures);
  const asked = cells.flatMap(({ isWithheld }, i) => (isWithheld ? [i] : []));
  const intervals = await relatedIntervals(cells, relations, asked);
  return asked.flatMap((at) => {
    const cell = cells[at];
    const interval = intervals.get(at);
    if (cell === undefined || interval === undefined || interval === null) return [];
    const beside = cell.beside === null ? null : (intervals.get(cell.beside) ?? null);
    const isTold = cell.part === 'rest' ? isEverybody(cell, interval, beside) : isWorkedOut(cell, interval);
    return isTold ? [cell] : [];
  });
}

interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Of a count one whole number is left, and that is not 0: nobody may be told of, as the gate does (decisions 0004, 0106).
 * Of an amount less than one is left, and that is not 0.
 */
function isWorkedOut({ isWhole }: AdditiveCell, { low, high }: Interval): boolean {
  if (high < NEARLY) return false;
  if (!isWhole) return high - low < TELLS;
  const [least, most] = [Math.ceil(low - NEARLY), Math.floor(high + NEARLY)];
  return least >= most && most > 0;
}

/** All of a cell are counted where nobody can be left, and somebody may be counted. */
function isEverybody({ isWhole }: AdditiveCell, rest: Interval, counted: Interval | null): boolean {
  return isWhole && counted !== null && rest.high < 1 - NEARLY && counted.high >= 1 - NEARLY;
}
