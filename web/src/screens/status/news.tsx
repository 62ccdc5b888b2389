import { useEffect, useState } from 'react';
import type { StatusAnswer, StatusDelivery } from '../../../../src/presentation/api/contract/index.ts';
import { fill, formatDayText } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';
import { newSince, rememberVisit, type Seen, seenNow } from './seen-before.ts';

const MOST_TOLD = 5;

/** What has come and what has changed since the page was last looked at on this machine. */
export function News({ answer }: { readonly answer: StatusAnswer }) {
  const { texts, language, owner } = useLaget();
  const { status } = texts;
  const [before, setBefore] = useState<Seen | null | undefined>(undefined);
  const everybody = answer.group === 'Total' && answer.audience === 'public';
  // biome-ignore lint/correctness/useExhaustiveDependencies: a visit is remembered once, from the page everybody sees
  useEffect(() => {
    if (everybody) setBefore(rememberVisit(seenNow(answer, owner.today, language)));
  }, [everybody, answer.dataset]);
  if (before === undefined) return null;
  return (
    <section className="section">
      <h2>{status.news}</h2>
      {before === null ? <p className="quiet">{status.newsFirst}</p> : <Since before={before} answer={answer} />}
    </section>
  );
}

function Since({ before, answer }: { readonly before: Seen; readonly answer: StatusAnswer }) {
  const { texts, language } = useLaget();
  const { status } = texts;
  const day = formatDayText(before.day, language);
  const { deliveries, changed, anew } = newSince(before, answer, language);
  if (deliveries.length === 0 && changed.length === 0 && !anew) {
    return <p className="quiet">{fill(status.newsNone, { day })}</p>;
  }
  const more = deliveries.length - MOST_TOLD;
  return (
    <>
      <p className="quiet">{fill(status.newsSince, { day })}</p>
      <ul className="ruled">
        {deliveries.slice(0, MOST_TOLD).map((delivery) => (
          <Came key={delivery.id} delivery={delivery} />
        ))}
        {more > 0 ? <li>{fill(status.newsMore, { count: more })}</li> : null}
        {changed.slice(0, MOST_TOLD).map(({ kind, name, earlier, value }) => (
          <li key={kind}>{fill(status.newsChanged, { name, earlier, now: value })}</li>
        ))}
        {anew && changed.length === 0 ? <li>{status.newsDataset}</li> : null}
      </ul>
    </>
  );
}

function Came({ delivery }: { readonly delivery: StatusDelivery }) {
  const { texts, language } = useLaget();
  const { status } = texts;
  const { label, at, withdrawn, findings } = delivery;
  const day = formatDayText(at.slice(0, 10), language);
  const told = fill(withdrawn ? status.newsBack : status.newsCame, { label, day });
  return (
    <li>
      {told} {findings > 0 && !withdrawn ? `${fill(status.newsFindings, { count: findings })}.` : null}
    </li>
  );
}
