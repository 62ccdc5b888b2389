import { useState } from 'react';
import type {
  FigureAnswer,
  WithheldReasonsAnswer,
  WithheldRow,
} from '../../../../../src/presentation/api/contract/index.ts';
import { EXPLAINED_TEXTS } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { Trouble } from '../../../parts/trouble.tsx';
import { useAnswer } from '../../../server/use-answer.ts';
import { type FigureQuestion, reasonsPath } from '../figure-path.ts';

interface WhyProps {
  readonly question: FigureQuestion;
  readonly answer: FigureAnswer;
}

/**
 * Under a public table, for whoever sees the whole owner: each withheld row with its reason. Asked for when it is opened,
 * since the look is logged. Never printed, and in no file.
 */
export function WhyWithheld({ question, answer }: WhyProps) {
  const { session, language } = useLaget();
  const path = reasonsPath(question);
  const [opened, setOpened] = useState<string | null>(null);
  const isWithheld = answer.rows.some(({ state }) => state === 'withheld');
  if (session.internalReach !== 'owner' || answer.audience !== 'public' || !isWithheld) return null;
  const open = opened === path;
  return (
    <details
      className="series why-withheld no-print"
      open={open}
      onToggle={(event) => setOpened(event.currentTarget.open ? path : null)}
    >
      <summary>{EXPLAINED_TEXTS[language].title}</summary>
      {open ? <Reasons path={path} /> : null}
    </details>
  );
}

function Reasons({ path }: { readonly path: string }) {
  const { texts, language } = useLaget();
  const text = EXPLAINED_TEXTS[language];
  const { answer, loading, problem, again } = useAnswer<WithheldReasonsAnswer>(path);
  if (problem !== null) return <Trouble problem={problem} {...(problem.detail === null ? { again } : {})} />;
  if (answer === null || loading) return <p className="loading">{texts.shell.loading}</p>;
  return (
    <>
      <p className="notice">{text.internal}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="table-wrap" aria-label={text.title} tabIndex={0}>
        <table className="plain reasons">
          <caption className="sr-only">{text.title}</caption>
          <thead>
            <tr>
              <th scope="col">{text.row}</th>
              <th scope="col">{text.reason}</th>
            </tr>
          </thead>
          <tbody>
            {inOrder(answer.rows, language).map((row) => (
              <tr key={keyOf(row)}>
                <th scope="row">{nameOf(row, texts.figures.all)}</th>
                <td>{row.text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

/** Schools by their names, as in the table above; other rows as they come. */
function inOrder(rows: readonly WithheldRow[], language: string): readonly WithheldRow[] {
  const nameOfUnit = ({ dims }: WithheldRow) => dims['unit']?.label ?? '';
  return rows.toSorted((a, b) => nameOfUnit(a).localeCompare(nameOfUnit(b), language));
}

function keyOf({ dims, period }: WithheldRow): string {
  return [period, ...Object.values(dims).map(({ code }) => code)].join(' ');
}

function nameOf({ dims }: WithheldRow, all: string): string {
  const labels = Object.values(dims).map(({ code, label }) => (code === 'Total' ? all : label));
  return labels.length === 0 ? all : labels.join(', ');
}
