import '../../../look/law.css';
import { useState } from 'react';
import type { PlanAnswer, PlanSaved, PlanWritten } from '../../../../../src/presentation/api/contract/index.ts';
import { FULFILMENT_PAGES } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { Told } from '../../../parts/told.tsx';
import { Trouble } from '../../../parts/trouble.tsx';
import { useTitle } from '../../../parts/use-title.ts';
import { post } from '../../../server/ask-server.ts';
import { type Sending, useSending } from '../../../server/use-sending.ts';
import { AskPurpose, BackToTasks } from '../purpose/ask-purpose.tsx';
import { useLook } from '../purpose/use-look.ts';
import { FulfilPlan } from './fulfil-plan.tsx';
import { PlanForm } from './plan-form.tsx';
import { PlanView } from './plan-view.tsx';
import { Whose } from './whose.tsx';

type Mode = 'read' | 'edit' | 'fulfil';
type Done = 'saved' | 'undone' | 'redone';

/** One plan: read and printed, changed, undone, or closed as fulfilled. */
export function PlanScreen({ id }: { readonly id: string }) {
  const { language } = useLaget();
  const pages = FULFILMENT_PAGES[language];
  useTitle(pages.planTitle);
  const [mode, setMode] = useState<Mode>('read');
  const [done, setDone] = useState<{ readonly what: Done } | null>(null);
  const sending = useSending();
  const path = `/api/fulfilment-plans/${encodeURIComponent(id)}`;
  const { answer, problem, loading, again, asks, choose } = useLook<PlanAnswer>(path, `lang=${language}`);
  const say = async (what: Done, address: string, body: object) => {
    const saved = await sending.send(() => post<PlanSaved>(`${address}?lang=${language}`, body));
    if (saved === null) return;
    setDone({ what });
    setMode('read');
    again();
  };
  const save = (plan: PlanWritten, facts?: object) => void say('saved', path, { plan, facts });
  const word = (name: 'undo' | 'redo') => void say(name === 'undo' ? 'undone' : 'redone', `${path}/${name}`, {});
  return (
    <>
      <h1>{pages.planTitle}</h1>
      {asks ? <AskPurpose choose={choose} /> : null}
      {loading && answer === null ? <p className="loading">{pages.loading}</p> : null}
      {problem === null ? null : <Trouble problem={problem} again={again} />}
      {answer === null ? null : (
        <>
          <Whose about={answer} choose={choose} />
          {done === null ? null : (
            <Told of={done} busy={sending.busy}>
              <p className="notice">{pages[done.what]}</p>
            </Told>
          )}
          <PlanBody answer={answer} mode={mode} choose={setMode} sending={sending} save={save} word={word} />
        </>
      )}
      <BackToTasks />
    </>
  );
}

interface BodyProps {
  readonly answer: PlanAnswer;
  readonly mode: Mode;
  readonly choose: (mode: Mode) => void;
  readonly sending: Sending;
  readonly save: (plan: PlanWritten, facts?: object) => void;
  readonly word: (name: 'undo' | 'redo') => void;
}

function PlanBody({ answer, mode, choose, sending, save, word }: BodyProps) {
  const given = { sending, save, cancel: () => choose('read') };
  if (mode === 'edit') return <PlanForm about={answer} plan={answer.plan} {...given} />;
  if (mode === 'fulfil') return <FulfilPlan plan={answer.plan} {...given} />;
  return (
    <>
      <Actions answer={answer} choose={choose} word={word} />
      {sending.problem === null ? null : <Trouble problem={sending.problem} />}
      <PlanView answer={answer} />
    </>
  );
}

interface ActionsProps {
  readonly answer: PlanAnswer;
  readonly choose: (mode: Mode) => void;
  readonly word: (name: 'undo' | 'redo') => void;
}

function Actions({ answer, choose, word }: ActionsProps) {
  const { language, texts } = useLaget();
  const pages = FULFILMENT_PAGES[language];
  const link = (label: string, act: () => void) => (
    <button type="button" className="as-link" key={label} onClick={act}>
      {label}
    </button>
  );
  return (
    <p className="row-of-links no-print">
      {/* A plan that is fulfilled is undone before it is changed: what was judged stands with it. */}
      {answer.plan.status === 'fulfilled' ? null : link(pages.edit, () => choose('edit'))}
      {answer.plan.status === 'fulfilled' ? null : link(pages.fulfil, () => choose('fulfil'))}
      {answer.mayUndo ? link(pages.undo, () => word('undo')) : null}
      {answer.mayRedo ? link(pages.redo, () => word('redo')) : null}
      {link(texts.shell.print, () => window.print())}
    </p>
  );
}
