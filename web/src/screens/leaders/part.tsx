import type { LeadersAnswer, LeadersPart } from '../../../../src/presentation/api/contract/index.ts';
import { asText } from '../../../../src/presentation/language/index.ts';
import { Link } from '../../address/link.tsx';
import { useLaget } from '../../app/laget.tsx';
import { Sentence } from '../../parts/sentence.tsx';
import { TextCell } from '../../parts/text-cell.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useAnswer } from '../../server/use-answer.ts';
import { figureAddress } from '../status/status-address.ts';

interface PartProps {
  readonly part: LeadersPart;
  readonly audience: LeadersAnswer['audience'];
}

/** One table of the page: a heading, what it is, its sentence where it has one, and each figure's way to Nøkkeltall. */
export function Part({ part, audience }: PartProps) {
  const { texts, language } = useLaget();
  const { leaders } = texts;
  const path = new URLSearchParams({ lang: language, audience });
  const { answer, problem, loading, again } = useAnswer<LeadersAnswer>(`/api/leaders/${part}?${path}`);
  return (
    <section className="section" aria-busy={loading}>
      <h2>{leaders[part]}</h2>
      {answer?.sentences.map((sentence) => (
        <p className="answer" key={asText(sentence)}>
          <Sentence parts={sentence} />
        </p>
      ))}
      <p className="quiet explained">{leaders.about[part]}</p>
      {problem ? <Trouble problem={problem} again={again} /> : null}
      {answer === null && loading ? <p role="status">{leaders.waiting}</p> : null}
      {answer === null ? null : <PartTable answer={answer} />}
    </section>
  );
}

function PartTable({ answer }: { readonly answer: LeadersAnswer }) {
  const { leaders } = useLaget().texts;
  const { part, columns, rows, rowsAre } = answer;
  if (columns.every(({ metric }) => metric === null)) return <p>{leaders.none}</p>;
  return (
    <>
      <div className="table-wrap">
        <table className="plain by-group">
          <caption className="sr-only">{leaders[part]}</caption>
          <thead>
            <tr>
              <th scope="col">{leaders.rowHead[rowsAre]}</th>
              {columns.map((column) => (
                <th scope="col" className="number" key={column.key}>
                  <ColumnName column={column} answer={answer} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ code, label, cells }) => (
              <tr key={code} className={code === 'Total' ? 'total' : undefined}>
                <th scope="row">{label}</th>
                {cells.map((cell, i) => (
                  <TextCell key={columns[i]?.key} cell={cell} label={columns[i]?.name ?? ''} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="small only-phone no-print">
        {leaders.figures}:{' '}
        {columns.map((column, i) => (
          <span key={column.key}>
            {i === 0 ? '' : ' · '}
            <ColumnName column={column} answer={answer} />
          </span>
        ))}
      </p>
    </>
  );
}

interface ColumnNameProps {
  readonly column: LeadersAnswer['columns'][number];
  readonly answer: LeadersAnswer;
}

/** The name, and the way to the figure of the same persons or posts. */
function ColumnName({ column: { name, metric, where }, answer: { audience, rowsAre } }: ColumnNameProps) {
  const { metrics } = useLaget();
  if (metric === null) return name;
  const figure = {
    metric,
    group: where.find(({ dimension }) => dimension === 'staff-group')?.code ?? 'Total',
    by: rowsAre === 'year' ? 'none' : 'school-type',
    period: '',
    where: where.filter(({ dimension }) => dimension !== 'staff-group'),
  };
  return <Link href={figureAddress(figure, metrics, audience).href}>{name}</Link>;
}
