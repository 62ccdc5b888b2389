import type { RevisionsAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import { fill, formatDayText, formatNumber } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { Trouble } from '../../../parts/trouble.tsx';
import { useAnswer } from '../../../server/use-answer.ts';
import type { Asked } from '../asked.ts';
import { type FigureQuestion, revisionsPath } from '../figure-path.ts';
import { ChangedTable } from './changed-table.tsx';

interface SectionProps {
  readonly asked: Asked;
  readonly question: FigureQuestion;
  readonly change: (to: Partial<Asked>) => void;
}

/** Under figures «slik vi visste det» a day: what is another today. Counted when it is asked for, since it takes time. */
export function ChangedSince({ asked, question, change }: SectionProps) {
  const { texts, language } = useLaget();
  const text = texts.known.changed;
  if (asked.knownOn === '') return null;
  return (
    <section className="changed-since" aria-labelledby="changed-head">
      <div className="table-head">
        <h2 id="changed-head">{text.head}</h2>
        <button
          type="button"
          className="as-link small no-print"
          aria-expanded={asked.changes}
          onClick={() => change({ changes: !asked.changes })}
        >
          {asked.changes ? text.hide : text.show}
        </button>
      </div>
      <p className="small quiet explained">{fill(text.lead, { day: formatDayText(asked.knownOn, language) })}</p>
      {asked.changes ? <Changed question={question} /> : null}
    </section>
  );
}

function Changed({ question }: { readonly question: FigureQuestion }) {
  const { texts, language } = useLaget();
  const text = texts.known.changed;
  const { answer, loading, problem, again } = useAnswer<RevisionsAnswer>(revisionsPath(question));
  if (problem !== null) return <Trouble problem={problem} {...(problem.detail === null ? { again } : {})} />;
  const count = answer?.rows.length ?? 0;
  return (
    <div aria-busy={loading}>
      <p role="status" className={loading ? 'loading' : undefined}>
        {answer === null || loading
          ? text.working
          : count === 0
            ? text.none
            : fill(text.count, { count: formatNumber(count, language) })}
      </p>
      {answer === null || loading || count === 0 ? null : (
        <ChangedTable rows={answer.rows} unit={answer.metric.unit} comparable={answer.comparable} caption={text.head} />
      )}
    </div>
  );
}
