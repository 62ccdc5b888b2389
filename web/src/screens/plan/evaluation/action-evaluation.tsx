import { useState } from 'react';
import type {
  ActionDesignAnswer,
  ActionEvaluationAnswer,
  PlanActionAnswer,
} from '../../../../../src/presentation/api/contract/index.ts';
import { ACTION_EVALUATION_TEXTS, PLAN_PAGES } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { Told } from '../../../parts/told.tsx';
import { Trouble } from '../../../parts/trouble.tsx';
import { post } from '../../../server/ask-server.ts';
import { useAnswer } from '../../../server/use-answer.ts';
import { type Sending, useSending } from '../../../server/use-sending.ts';
import { mayKeep } from '../may-keep.ts';
import { Amendments } from './amendments.tsx';
import { DesignDoings } from './design-doings.tsx';
import { DesignForm } from './design-form.tsx';
import { DesignView } from './design-view.tsx';
import { VerdictView } from './verdict-view.tsx';

type Done = 'savedNow' | 'fixedNow' | 'undoneNow' | 'redoneNow';

interface EvaluationProps {
  readonly action: PlanActionAnswer;
}

/** Whether an action worked: how it is to be found out, fixed before the start, and what was found. */
export function ActionEvaluation({ action }: EvaluationProps) {
  const { language } = useLaget();
  const texts = ACTION_EVALUATION_TEXTS[language];
  const path = `/api/plan/actions/${encodeURIComponent(action.code)}`;
  const design = useAnswer<ActionDesignAnswer>(`${path}/design?lang=${language}`);
  return (
    <section className="section evaluation" id="evaluering">
      <h2>{texts.title}</h2>
      {design.problem === null ? null : <Trouble problem={design.problem} again={design.again} />}
      {design.answer === null ? null : (
        <EvaluationBody action={action} design={design.answer} again={design.again} path={path} />
      )}
    </section>
  );
}

interface BodyProps extends EvaluationProps {
  readonly design: ActionDesignAnswer;
  readonly again: () => void;
  readonly path: string;
}

function EvaluationBody({ action, design, again, path }: BodyProps) {
  const { language, session } = useLaget();
  const texts = ACTION_EVALUATION_TEXTS[language];
  const [isTelling, setTelling] = useState(false);
  const [done, setDone] = useState<{ readonly what: Done } | null>(null);
  // Two, so that what the form was refused is not told anew below the design once the form is left.
  const [telling, doing] = [useSending(), useSending()];
  const seen = design.holds?.no ?? null;
  const send = async (sending: Sending, what: Done, part: string, body: object) => {
    const told = await sending.send(() => post<ActionDesignAnswer>(`${path}/design${part}?lang=${language}`, body));
    if (told === null) return;
    setDone({ what });
    setTelling(false);
    again();
  };
  if (isTelling) {
    return (
      <DesignForm
        action={action}
        answer={design}
        sending={telling}
        save={(body) => void send(telling, 'savedNow', '', { ...body, seen })}
        cancel={() => setTelling(false)}
      />
    );
  }
  return (
    <>
      {done === null ? null : (
        <Told of={done} busy={doing.busy}>
          <p className="notice">{texts[done.what]}</p>
        </Told>
      )}
      {design.fixed === null ? null : <Found path={path} no={seen} />}
      {design.holds === null ? <p className="lead">{texts.none}</p> : <DesignView design={design} />}
      {isSaidAlready(design) ? null : <p className="quiet">{design.inAdvance}</p>}
      {mayKeep(session, action.target) ? (
        <DesignDoings
          design={design}
          sending={doing}
          change={() => {
            setDone(null);
            setTelling(true);
          }}
          fix={() => void send(doing, 'fixedNow', '/fix', { seen })}
          undo={() => void send(doing, 'undoneNow', '/undo', {})}
          redo={() => void send(doing, 'redoneNow', '/redo', {})}
        />
      ) : null}
      {design.told.length < 2 && design.fixed === null ? null : <Amendments told={design.told} />}
    </>
  );
}

/** What was found by the design that holds; asked anew when that is another. */
function Found({ path, no }: { readonly path: string; readonly no: number | null }) {
  const { language } = useLaget();
  const { answer, problem, again } = useAnswer<ActionEvaluationAnswer>(
    `${path}/evaluation?lang=${language}&design=${no}`,
  );
  if (problem !== null) return <Trouble problem={problem} again={again} />;
  return answer === null ? <p className="loading">{PLAN_PAGES[language].loading}</p> : <VerdictView answer={answer} />;
}

/** What few schools mean is said with the power, where that is low. */
function isSaidAlready({ holds, inAdvance }: ActionDesignAnswer): boolean {
  return holds?.power.sentences.includes(inAdvance) === true;
}
