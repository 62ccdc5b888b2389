import type {
  KeptFigureEntry,
  KeptToday as KeptTodayAnswer,
} from '../../../../../src/presentation/api/contract/index.ts';
import { fill, formatNumber } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { CauseList } from '../../../parts/cause-list.tsx';
import { Trouble } from '../../../parts/trouble.tsx';
import { useAnswer } from '../../../server/use-answer.ts';
import { ChangedTable } from '../known/changed-table.tsx';

/** A kept figure made anew from what was known then, and held against what is known today. */
export function KeptToday({ entry }: { readonly entry: KeptFigureEntry }) {
  const { texts, language } = useLaget();
  const text = texts.known.kept;
  const path = `/api/kept-figures/${encodeURIComponent(entry.id)}/today?lang=${language}`;
  const { answer, loading, problem, again } = useAnswer<KeptTodayAnswer>(path);
  if (problem !== null) return <Trouble problem={problem} {...(problem.detail === null ? { again } : {})} />;
  if (answer === null || loading) {
    return (
      <p role="status" className="loading" aria-busy="true">
        {text.working}
      </p>
    );
  }
  return (
    <div className="kept-today" role="status">
      <dl>
        <dt>{text.repeated}</dt>
        <dd className={answer.repeated.outcome === 'same' ? 'same' : 'other'}>{answer.repeated.text}</dd>
        <dt>{text.today}</dt>
        <dd>
          <Beside answer={answer} />
        </dd>
      </dl>
      {answer.rows.length === 0 ? null : (
        <ChangedTable
          rows={answer.rows}
          unit={answer.entry.metric.unit}
          comparable={answer.comparable}
          caption={`${entry.name}: ${texts.known.changed.head}`}
        />
      )}
      {answer.rows.length === 0 || answer.since.length === 0 ? null : (
        <div className="small">
          <p>{text.since}</p>
          <CauseList causes={answer.since} />
        </div>
      )}
    </div>
  );
}

function Beside({ answer }: { readonly answer: KeptTodayAnswer }) {
  const { texts, language } = useLaget();
  if (!answer.answered) return texts.known.kept.notAnswered;
  if (answer.rows.length === 0) return texts.known.kept.same;
  return fill(texts.known.changed.count, { count: formatNumber(answer.rows.length, language) });
}
