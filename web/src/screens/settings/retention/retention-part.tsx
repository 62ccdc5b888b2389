import { useState } from 'react';
import type {
  RetentionAnswer,
  RetentionDecided,
  RetentionItem,
} from '../../../../../src/presentation/api/contract/index.ts';
import { ACCESS_PAGES, fill, formatDayText } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { Told } from '../../../parts/told.tsx';
import { Trouble } from '../../../parts/trouble.tsx';
import { useAnswer } from '../../../server/use-answer.ts';
import { RetentionForm } from './retention-form.tsx';
import { RetentionRun, RetentionRuns } from './retention-run.tsx';

/** Lagringstid: each kind with our proposal and its authority, what the owner has decided, and deciding. */
export function RetentionPart() {
  const { language } = useLaget();
  const pages = ACCESS_PAGES[language];
  const text = pages.retention;
  const { answer: first, problem, again } = useAnswer<RetentionAnswer>(`/api/retention?lang=${language}`);
  const [now, setNow] = useState<RetentionAnswer | null>(null);
  const [decided, setDecided] = useState<string | null>(null);
  const answer = now ?? first;
  if (problem !== null) return <Trouble problem={problem} again={again} />;
  if (answer === null) return <p className="loading">{pages.loading}</p>;
  const after = (kind: string) => (changed: RetentionAnswer) => {
    setNow(changed);
    setDecided(kind);
  };
  const { kinds, mayDecide, lastRun, runs } = answer;
  const ranNow = () => {
    setNow(null);
    again();
  };
  return (
    <>
      <p className="settings-lead">{text.lead}</p>
      <p className="quiet">
        {lastRun === null ? text.neverRun : fill(text.lastRun, { day: formatDayText(lastRun, language) })}
      </p>
      <RetentionRuns runs={runs} />
      {mayDecide ? <RetentionRun changed={ranNow} /> : null}
      {kinds.map((item) => (
        <section className="settings-kind" key={item.kind} aria-labelledby={`kind-${item.kind}`}>
          <h3 id={`kind-${item.kind}`}>{item.name}</h3>
          <Kind item={item} />
          <Told of={decided === item.kind ? now : null} busy={false}>
            <p className="notice">
              <strong>{text.done}</strong>
            </p>
          </Told>
          {mayDecide && item.isRun ? <RetentionForm item={item} decided={after(item.kind)} /> : null}
        </section>
      ))}
    </>
  );
}

function Kind({ item }: { readonly item: RetentionItem }) {
  const { retention: text } = ACCESS_PAGES[useLaget().language];
  const { countedFrom, proposedMonths, why, authority, isRun, holds, others } = item;
  const proposed = proposedMonths === null ? text.proposedNone : fill(text.proposed, { months: proposedMonths });
  return (
    <>
      <dl className="plan-facts settings-facts">
        <div>
          <dt>{text.holds}</dt>
          <dd>
            {isRun ? holds === null ? <strong>{text.undecided}</strong> : <Decision decided={holds} /> : text.notRun}
          </dd>
        </div>
        <div>
          <dt>
            {proposed}, {countedFrom}
          </dt>
          <dd>{why}</dd>
        </div>
        <div>
          <dt>{text.authority}</dt>
          <dd>{authority.join('; ')}</dd>
        </div>
      </dl>
      {others.length === 0 ? null : (
        <details className="tasks-all">
          <summary>{`${text.others}: ${others.length}`}</summary>
          <ul className="settings-list">
            {others.map((one) => (
              <li key={`${one.knownOn} ${one.from} ${one.reason}`}>
                <Decision decided={one} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** A decision in words, with whether the documentation plan lets it be carried out. */
function Decision({ decided }: { readonly decided: RetentionDecided }) {
  const { language } = useLaget();
  const { retention: text } = ACCESS_PAGES[language];
  const { months, from, by, reason, planAllows } = decided;
  const said = { months: months ?? '', day: formatDayText(from, language), by, reason };
  const sentence = fill(months === null ? text.forever : text.decided, said);
  return (
    <>
      {/[.!?]$/.test(sentence) ? sentence : `${sentence}.`}{' '}
      {months === null ? null : planAllows ? text.planAllows : text.planNot}
    </>
  );
}
