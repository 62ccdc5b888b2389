import { useState } from 'react';
import type { ActionIncentiveAnswer, PlanActionAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import { INCENTIVE_PAGES } from '../../../../../src/presentation/language/index.ts';
import { Link } from '../../../address/link.tsx';
import { useLaget } from '../../../app/laget.tsx';
import { Told } from '../../../parts/told.tsx';
import { Trouble } from '../../../parts/trouble.tsx';
import { post } from '../../../server/ask-server.ts';
import { useAnswer } from '../../../server/use-answer.ts';
import { useSending } from '../../../server/use-sending.ts';
import { mayKeep } from '../may-keep.ts';
import { INCENTIVE_PATH } from '../plan-path.ts';
import { IncentiveBasis, IncentiveInShort } from './incentive-view.tsx';
import { ruleForTarget } from './rule-for-target.ts';

interface IncentiveProps {
  readonly action: PlanActionAnswer;
}

/** The incentive that goes with an action, where one does, and the way to reckon on one. */
export function ActionIncentive({ action }: IncentiveProps) {
  const { language, session } = useLaget();
  const pages = INCENTIVE_PAGES[language];
  const path = `/api/plan/actions/${encodeURIComponent(action.code)}/incentive`;
  const { answer, problem, again } = useAnswer<ActionIncentiveAnswer>(`${path}?lang=${language}`);
  const sending = useSending();
  const [done, setDone] = useState<{ readonly what: 'undoneNow' | 'redoneNow' } | null>(null);
  const may = mayKeep(session, action.target);
  const word = async (name: 'undo' | 'redo') => {
    const told = await sending.send(() => post<ActionIncentiveAnswer>(`${path}/${name}?lang=${language}`, {}));
    if (told === null) return;
    setDone({ what: name === 'undo' ? 'undoneNow' : 'redoneNow' });
    again();
  };
  // Most actions have none: for those who only read nothing is said of it.
  if (answer !== null && answer.told.length === 0 && !may) return null;
  return (
    <section className="section" id="insentiv">
      <h2>{pages.ofAction}</h2>
      {problem === null ? null : <Trouble problem={problem} again={again} />}
      {done === null ? null : (
        <Told of={done} busy={sending.busy}>
          <p className="notice">{pages[done.what]}</p>
        </Told>
      )}
      {answer === null ? null : <Kept answer={answer} />}
      {sending.problem === null ? null : <Trouble problem={sending.problem} />}
      {answer === null || !may ? null : (
        <Doings answer={answer} href={wayTo(action, answer)} word={(name) => void word(name)} busy={sending.busy} />
      )}
    </section>
  );
}

interface DoingsProps {
  readonly answer: ActionIncentiveAnswer;
  /** The form that reckons on it. */
  readonly href: string;
  readonly word: (name: 'undo' | 'redo') => void;
  readonly busy: boolean;
}

function Doings({ answer: { holds, mayUndo, mayRedo }, href, word, busy }: DoingsProps) {
  const pages = INCENTIVE_PAGES[useLaget().language];
  const button = (name: 'undo' | 'redo', label: string) => (
    <button type="button" className="as-link" disabled={busy} onClick={() => word(name)}>
      {label}
    </button>
  );
  return (
    <p className="row-of-links no-print">
      <Link href={href}>{holds === null ? pages.reckonForAction : pages.changeOfAction}</Link>
      {mayUndo ? button('undo', pages.undoOfAction) : null}
      {mayRedo ? button('redo', pages.redoOfAction) : null}
    </p>
  );
}

function Kept({ answer: { holds, answer, problem, told } }: { readonly answer: ActionIncentiveAnswer }) {
  const pages = INCENTIVE_PAGES[useLaget().language];
  return (
    <>
      {holds === null ? <p className="quiet">{pages.noneOfAction}</p> : <h3>{holds.title}</h3>}
      {problem === null ? null : <p className="notice mend">{problem}</p>}
      {answer === null ? null : (
        <>
          <IncentiveInShort answer={answer} />
          <details className="plan-folded">
            <summary>{pages.details}</summary>
            <IncentiveBasis answer={answer} />
          </details>
        </>
      )}
      {holds === null ? null : (
        <p className="quiet small">
          {holds.text} {answer === null ? null : pages.reckonedNow}
        </p>
      )}
      {told.length < 2 ? null : (
        <details className="plan-folded">
          <summary>{pages.toldBefore}</summary>
          <ul className="plan-lines">
            {told.map(({ no, title, text }) => (
              <li key={no}>
                {title}. {text}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** The form with the rule that holds, or with whom the action is for. */
function wayTo({ code, target }: PlanActionAnswer, { holds }: ActionIncentiveAnswer): string {
  const asked = new URLSearchParams({ action: code });
  if (holds === null) asked.set('start', JSON.stringify(ruleForTarget(target)));
  else asked.set('rule', holds.rule);
  return `${INCENTIVE_PATH}?${asked}`;
}
