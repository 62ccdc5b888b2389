import type { FigureAnswer, LiveMetric } from '../../../../src/presentation/api/contract/index.ts';
import { Link } from '../../address/link.tsx';
import { useLaget } from '../../app/laget.tsx';
import { QUESTIONS_PATH } from '../../app/places.ts';
import { LinkAndPrint } from '../../parts/link-and-print.tsx';
import { compareAddress, isComparable, START_COMPARED } from '../compare/asked-compare.ts';
import { exportPath, type FigureQuestion } from './figure-path.ts';
import { KeepFigure } from './kept/keep-figure.tsx';

interface ToolbarProps {
  readonly question: FigureQuestion;
  readonly metric: LiveMetric;
  /** The days that were answered, once they are known: «siste» means them. */
  readonly answered: FigureAnswer['period'] | undefined;
}

/** Where the figure is compared: the same metric and group. */
function compareLink({ metric, asked }: FigureQuestion): string {
  return compareAddress({ ...START_COMPARED, metric, group: asked.group, audience: asked.audience });
}

/** Files, a link to send, print, and the ways to compare and to keep the figure. Files hold the public table, whoever downloads. */
export function Toolbar({ question, metric, answered }: ToolbarProps) {
  const { figures, compare, questions } = useLaget().texts;
  const files = [
    ['csv', figures.exportCsv],
    ['xlsx', figures.exportXlsx],
    ['json-stat', figures.exportJson],
  ] as const;
  return (
    <div className="toolbar">
      <div className="row-of-links" title={figures.exportNote}>
        <span>{figures.export}:</span>
        {files.map(([format, label]) => (
          <a key={format} href={exportPath(question, format)} download>
            {label}
          </a>
        ))}
        <LinkAndPrint />
      </div>
      <div className="row-of-links">
        <Link href={QUESTIONS_PATH} title={questions.lead}>
          {questions.link}
        </Link>
        {isComparable(metric) ? (
          <Link href={compareLink(question)} title={compare.linkWhat}>
            {compare.link}
          </Link>
        ) : null}
        <KeepFigure question={question} metric={metric} answered={answered} />
      </div>
    </div>
  );
}
