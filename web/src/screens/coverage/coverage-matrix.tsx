import type { FigureAnswer, FigureRow } from '../../../../src/presentation/api/contract/index.ts';
import { fill } from '../../../../src/presentation/language/index.ts';
import { Link } from '../../address/link.tsx';
import { useLaget } from '../../app/laget.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useAnswer } from '../../server/use-answer.ts';
import { cellText } from '../figures/cells.ts';
import { type AskedCoverage, coverageFile, coveragePath, FILE_FORMATS } from './asked-coverage.ts';
import { isSum, type Matrix, matrixOf } from './matrix.ts';

/** Depth of a place by subject and level, with exemptions and without, and its files. */
export function CoverageMatrix({ asked }: { readonly asked: AskedCoverage }) {
  const { texts, language } = useLaget();
  const { coverage } = texts;
  const depth = useAnswer<FigureAnswer>(coveragePath('subject-depth', asked, { language }));
  const without = useAnswer<FigureAnswer>(coveragePath('subject-depth-with-credits', asked, { language }));
  const problem = depth.problem ?? without.problem;
  if (problem !== null)
    return <Trouble problem={problem} again={depth.problem === null ? without.again : depth.again} />;
  if (depth.answer === null) return <p role="status">{texts.shell.loading}</p>;
  const matrix = matrixOf(depth.answer, 'subject');
  if (matrix.rows.length === 0) return <NoTeaching />;
  return (
    <>
      <DepthTable matrix={matrix} without={matrixOf(without.answer, 'subject')} />
      <p className="small quiet explained after-table">{coverage.signs}</p>
      <p className="small quiet explained">{coverage.exempt}</p>
      <p className="small quiet explained">{coverage.reading}</p>
      <Files asked={asked} />
    </>
  );
}

/** Nothing delivered: what to do about it. */
function NoTeaching() {
  const { coverage } = useLaget().texts;
  return (
    <div className="notice">
      <p>
        <strong>{coverage.none}</strong> {coverage.noneHow}
      </p>
      <p className="no-print">
        <Link href="/data">{coverage.toData}</Link>
      </p>
    </div>
  );
}

interface DepthProps {
  readonly matrix: Matrix;
  readonly without: Matrix;
}

function DepthTable({ matrix, without }: DepthProps) {
  const { texts, language } = useLaget();
  const { coverage } = texts;
  const levels = matrix.levels.filter(({ code }) => !isSum(code));
  const value = (row: FigureRow | undefined) => cellText(row, 'value', 'share', language);
  const [all, bare] = [matrix.cell('all', 'all'), without.cell('all', 'all')];
  const isSeen = typeof all?.value === 'number' && typeof bare?.value === 'number';
  return (
    <>
      {isSeen ? <p className="answer">{fill(coverage.inAll, { value: value(all), without: value(bare) })}</p> : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="table-wrap" aria-label={coverage.caption} tabIndex={0}>
        <table className="plain by-group">
          <caption className="sr-only">{coverage.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{coverage.subject}</th>
              {levels.map(({ code, label }) => (
                <th scope="col" className="number" key={code}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.rows.map((subject) => (
              <tr key={subject.code} className={isSum(subject.code) ? 'total' : undefined}>
                <th scope="row">{subject.label}</th>
                {levels.map((level) => (
                  <DepthCell
                    key={level.code}
                    label={level.label}
                    row={matrix.cell(subject.code, level.code)}
                    without={without.cell(subject.code, level.code)}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

interface CellProps {
  readonly label: string;
  readonly row: FigureRow | undefined;
  readonly without: FigureRow | undefined;
}

/** A share with exemptions, and below it without; why there is none otherwise. */
function DepthCell({ label, row, without }: CellProps) {
  const { texts, language } = useLaget();
  const { coverage } = texts;
  if (row === undefined) return <NotTaught label={label} />;
  const isSeen = row.value !== null;
  const other = cellText(without, 'value', 'share', language);
  return (
    <td className={isSeen ? 'number' : 'number state'} data-label={label} title={row.reason ?? undefined}>
      {cellText(row, 'value', 'share', language)}
      {isSeen && without !== undefined && without.value !== null ? (
        <span className="small quiet block">
          {' '}
          {without.value === row.value ? coverage.withoutSame : fill(coverage.without, { value: other })}
        </span>
      ) : null}
    </td>
  );
}

/** Nothing taught there, or nothing asked. */
export function NotTaught({ label }: { readonly label: string }) {
  const { coverage } = useLaget().texts;
  return (
    <td className="number state wide-only" data-label={label}>
      <span aria-hidden="true">{coverage.noTeachingSign}</span>
      <span className="sr-only">{coverage.noTeaching}</span>
    </td>
  );
}

function Files({ asked }: { readonly asked: AskedCoverage }) {
  const { texts, language } = useLaget();
  const { coverage, figures } = texts;
  const files = [
    ['subject-depth', coverage.withExemptions],
    ['subject-depth-with-credits', coverage.withoutExemptions],
  ] as const;
  return (
    <p className="small no-print" title={figures.exportNote}>
      {files.map(([metric, name], i) => (
        <span key={metric}>
          {i === 0 ? `${coverage.files}, ` : ' · '}
          {name}:{' '}
          {FILE_FORMATS.map((format, place) => (
            <span key={format}>
              {place === 0 ? '' : ' '}
              <a
                href={coverageFile(metric, asked, { language, format })}
                aria-label={`${coverage.files}, ${name}: ${coverage.fileNames[format]}`}
                download
              >
                {coverage.fileNames[format]}
              </a>
            </span>
          ))}
        </span>
      ))}
    </p>
  );
}
