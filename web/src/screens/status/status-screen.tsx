import type { StatusAnswer } from '../../../../src/presentation/api/contract/index.ts';
import { go } from '../../address/address.ts';
import { Link } from '../../address/link.tsx';
import { useLaget } from '../../app/laget.tsx';
import { LEADERS_PATH, QUESTIONS_PATH } from '../../app/places.ts';
import { Trouble } from '../../parts/trouble.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { useAnswer } from '../../server/use-answer.ts';
import { ChallengeSection } from '../challenges/challenge-section.tsx';
import { ByGroup } from './by-group.tsx';
import { Changes } from './changes.tsx';
import { Characteristic } from './characteristic.tsx';
import { Development } from './development.tsx';
import { Empty } from './empty.tsx';
import { Freshness } from './freshness.tsx';
import { News } from './news.tsx';
import { SentenceBlock } from './sentence-block.tsx';
import { readStatus, type StatusAsked, statusAddress } from './status-address.ts';
import { AudienceChoice, Notices, StatusHead } from './status-head.tsx';

/** How do we stand? The four characteristics in sentences, what has changed, what is new, and how fresh it is. */
export function StatusScreen({ query }: { readonly query: URLSearchParams }) {
  const { owner } = useLaget();
  if (owner.horizon === null) return <Empty />;
  return <StatusView key={owner.dataset} asked={readStatus(query)} />;
}

function StatusView({ asked }: { readonly asked: StatusAsked }) {
  const { language, texts } = useLaget();
  useTitle(texts.status.title);
  const path = new URLSearchParams({ lang: language, audience: asked.audience, group: asked.group });
  const { answer, problem, again, loading } = useAnswer<StatusAnswer>(`/api/status?${path}`);
  const change = (to: Partial<StatusAsked>) => go(statusAddress({ ...asked, ...to }));
  return (
    <div className="status" aria-busy={loading}>
      <StatusHead asked={asked} answer={answer} change={change} />
      {problem ? <Trouble problem={problem} again={again} /> : null}
      {answer === null ? null : (
        <>
          <p className="lead">{answer.lead}</p>
          <AudienceChoice asked={asked} change={change} />
          <Notices notices={answer.notices} />
          <Told answer={answer} />
        </>
      )}
    </div>
  );
}

function Told({ answer }: { readonly answer: StatusAnswer }) {
  const { status, leaders, questions } = useLaget().texts;
  return (
    <>
      {answer.size === null ? null : (
        <SentenceBlock sentence={answer.size} audience={answer.audience} leading={false} />
      )}
      <section className="section">
        <h2>{status.characteristics}</h2>
        {answer.group === 'leader' || answer.group === 'Total' ? (
          <p className="no-print">
            <Link href={LEADERS_PATH}>{leaders.link}</Link>
          </p>
        ) : null}
        {answer.characteristics.map((characteristic) => (
          <Characteristic key={characteristic.id} characteristic={characteristic} answer={answer} />
        ))}
      </section>
      <ByGroup answer={answer} />
      <p className="no-print after-table">
        <Link href={QUESTIONS_PATH}>{questions.link}</Link>
      </p>
      <ChallengeSection audience={answer.audience} unit={null} />
      <Changes key={answer.group} answer={answer} />
      <div className="two-columns">
        <Development answer={answer} />
        <div>
          <News answer={answer} />
          <Freshness answer={answer} />
        </div>
      </div>
    </>
  );
}
