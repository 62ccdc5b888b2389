import type { PlanQuestionsAnswer } from '../../../../src/presentation/api/contract/index.ts';
import { fill, listed } from '../../../../src/presentation/language/index.ts';
import { Link } from '../../address/link.tsx';
import { useLaget } from '../../app/laget.tsx';
import { AROUND_PATH, COVERAGE_PATH, SHORTAGE_PATH } from '../../app/places.ts';
import { Trouble } from '../../parts/trouble.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { useAnswer } from '../../server/use-answer.ts';
import { figureAddress } from '../status/status-address.ts';

/** The questions the plan asks of staff: each opens on Nøkkeltall, where it can be changed, kept and downloaded. */
export function QuestionsScreen() {
  const { texts, language } = useLaget();
  const { questions } = texts;
  useTitle(questions.title);
  const { answer, problem, again, loading } = useAnswer<PlanQuestionsAnswer>(`/api/plan-questions?lang=${language}`);
  return (
    <div aria-busy={loading}>
      <h1>{questions.title}</h1>
      <p className="lead">{questions.lead}</p>
      <p>
        <Link href={SHORTAGE_PATH}>{texts.shortage.title}</Link>{' '}
        <span className="quiet small">{texts.shortage.lead}</span>
      </p>
      <p>
        <Link href={COVERAGE_PATH}>{texts.coverage.title}</Link>{' '}
        <span className="quiet small">{texts.coverage.lead}</span>
      </p>
      <p className="after-lead">
        <Link href={AROUND_PATH}>{texts.around.link}</Link>
      </p>
      {problem ? <Trouble problem={problem} again={again} /> : null}
      {answer === null && loading ? <p className="loading">{texts.shell.loading}</p> : null}
      {answer?.topics.map((topic) => (
        <Topic key={topic.id} topic={topic} />
      ))}
    </div>
  );
}

function Topic({ topic }: { readonly topic: PlanQuestionsAnswer['topics'][number] }) {
  const { texts, language, metrics } = useLaget();
  const { questions } = texts;
  const { title, demands, lacks } = topic;
  return (
    <section className="section">
      <h2>{title}</h2>
      <ul className="ruled">
        {topic.questions.map(({ key, text, name, figure }) => (
          <li key={key}>
            <Link href={figureAddress(figure, metrics, 'public').href}>{text}</Link>{' '}
            <span className="quiet small">{name}</span>
          </li>
        ))}
      </ul>
      <p className="small quiet after-table">
        <strong>{questions.lacking}</strong> {lacks} {fill(questions.answers, { listed: listed(demands, language) })}.
      </p>
    </section>
  );
}
