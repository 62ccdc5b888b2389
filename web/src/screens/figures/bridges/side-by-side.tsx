import type { TurnoverFigure, TurnoversAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import { fill, formatNumber } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { SignsBelow } from '../../../parts/signs-below.tsx';
import { Trouble } from '../../../parts/trouble.tsx';
import { useAnswer } from '../../../server/use-answer.ts';
import type { Asked } from '../asked.ts';
import { type Definition, type Explained, type Reference, turnoversPath } from './bridge-path.ts';

interface SideProps {
  readonly explained: Explained;
  readonly own: Definition;
  readonly references: readonly Reference[];
  readonly change: (to: Partial<Asked>) => void;
}

/** «Samme ord, andre tall»: every definition for the same group and years, folded until it is asked for. */
export function SideBySide(props: SideProps) {
  const text = useLaget().texts.bridges;
  const open = props.explained.asked.beside;
  return (
    <>
      <div className="table-head">
        <h3>{text.same}</h3>
        <button
          type="button"
          className="as-link small no-print"
          aria-expanded={open}
          onClick={() => props.change({ beside: !open })}
        >
          {open ? text.hide : text.show}
        </button>
      </div>
      {open ? <Figures {...props} /> : null}
    </>
  );
}

function Figures({ explained, own, references, change }: SideProps) {
  const { texts, language } = useLaget();
  const text = texts.bridges;
  const { answer, loading, problem, again } = useAnswer<TurnoversAnswer>(turnoversPath(explained));
  if (problem !== null) return <Trouble problem={problem} {...(problem.detail === null ? { again } : {})} />;
  if (answer === null) return <p className="loading">{texts.shell.loading}</p>;
  const some = (state: string) => answer.figures.some((figure) => figure.state === state);
  return (
    <div aria-busy={loading}>
      <p className="quiet small">{text.sameLead}</p>
      <div className="table-wrap">
        <table className="plain">
          <caption className="sr-only">{text.same}</caption>
          <thead>
            <tr>
              <th scope="col">{text.definition}</th>
              <th scope="col" className="after">
                {text.days}
              </th>
              <th scope="col" className="number">
                {text.figure}
              </th>
            </tr>
          </thead>
          <tbody>
            {answer.figures.map((figure) => (
              <Row key={figure.definition} figure={figure} isOwn={figure.definition === own.id} change={change} />
            ))}
            {references.map(({ id, name, series }) => {
              const [year, percent] = Object.entries(series[0]?.percents ?? {}).at(-1) ?? ['', 0];
              const told = { years: year, percent: formatNumber(percent, language, 1), group: series[0]?.name ?? '' };
              return (
                <tr key={id}>
                  <th scope="row">
                    <button type="button" className="as-link" onClick={() => change({ compare: id })}>
                      {name}
                    </button>
                    <span className="small quiet"> {fill(text.publishedBy, told)}</span>
                  </th>
                  <td className="after">{year}</td>
                  <td className="number state">{text.notComputed}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <SignsBelow withheld={some('withheld')} provisional={some('provisional')} />
    </div>
  );
}

interface RowProps {
  readonly figure: TurnoverFigure;
  readonly isOwn: boolean;
  readonly change: SideProps['change'];
}

/** A definition with its figure; the one above is named as such, the others lead to what sets them apart. */
function Row({ figure, isOwn, change }: RowProps) {
  const text = useLaget().texts.bridges;
  const { definition, name, explanation, when, valueText, state } = figure;
  return (
    <tr className={isOwn ? 'end' : undefined}>
      <th scope="row">
        {isOwn ? (
          <>
            {name} <span className="small quiet">({text.thisOne})</span>
          </>
        ) : (
          <button type="button" className="as-link" onClick={() => change({ compare: definition })}>
            {name}
          </button>
        )}
        <span className="one-sentence small quiet">{explanation}</span>
      </th>
      <td className="after">{when}</td>
      <td className="number">
        {valueText === '' ? figure.text : valueText}
        {state === 'provisional' ? '*' : ''}
      </td>
    </tr>
  );
}
