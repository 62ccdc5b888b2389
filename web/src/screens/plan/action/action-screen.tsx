import { useEffect, useState } from 'react';
import type { PlanActionAnswer, PlanActionSaved } from '../../../../../src/presentation/api/contract/index.ts';
import { fill, formatDayText, INCENTIVE_PAGES, PLAN_PAGES } from '../../../../../src/presentation/language/index.ts';
import { go } from '../../../address/address.ts';
import { Link } from '../../../address/link.tsx';
import { useLaget } from '../../../app/laget.tsx';
import { PLAN_PATH } from '../../../app/places.ts';
import { LinkAndPrint } from '../../../parts/link-and-print.tsx';
import { Told } from '../../../parts/told.tsx';
import { Trouble } from '../../../parts/trouble.tsx';
import { useTitle } from '../../../parts/use-title.ts';
import { post } from '../../../server/ask-server.ts';
import { useAnswer } from '../../../server/use-answer.ts';
import { type Sending, useSending } from '../../../server/use-sending.ts';
import { ChangeAction } from '../forms/change-action.tsx';
import { StatusForm } from '../forms/status-form.tsx';
import { mayKeep } from '../may-keep.ts';
import { actionPath } from '../plan-path.ts';
import { ActionView } from './action-view.tsx';

type Mode = 'read' | 'edit' | 'status';
type Done = 'first' | 'saved' | 'undone' | 'redone' | 'incentive';

interface ScreenProps {
  readonly code: string;
  readonly query: URLSearchParams;
}

/** One action: read and printed, changed, brought to a new status, undone. */
export function ActionScreen({ code, query }: ScreenProps) {
  const { language } = useLaget();
  const pages = PLAN_PAGES[language];
  const day = query.get('day') ?? '';
  const path = `/api/plan/actions/${encodeURIComponent(code)}`;
  const at = day === '' ? '' : `&at=${encodeURIComponent(day)}`;
  const { answer, problem, again } = useAnswer<PlanActionAnswer>(`${path}?lang=${language}${at}`);
  useTitle(answer?.title ?? pages.title);
  return (
    <>
      <h1>{answer === null ? `${pages.action} ${code}` : `${answer.code} ${answer.title}`}</h1>
      {problem === null ? null : <Trouble problem={problem} again={again} />}
      {answer === null && problem === null ? <p className="loading">{pages.loading}</p> : null}
      {answer === null ? null : <ActionBody action={answer} day={day} again={again} begun={begunBy(query)} />}
      <p className="no-print section-end">
        <Link href={PLAN_PATH}>{pages.back}</Link>
      </p>
    </>
  );
}

interface BodyProps {
  readonly action: PlanActionAnswer;
  readonly day: string;
  readonly again: () => void;
  /** What was saved just now, somewhere else. */
  readonly begun: 'first' | 'incentive' | null;
}

function begunBy(query: URLSearchParams): BodyProps['begun'] {
  if (query.has('lagret')) return 'first';
  return query.has('insentiv') ? 'incentive' : null;
}

function ActionBody({ action, day, again, begun }: BodyProps) {
  const { language } = useLaget();
  const pages = PLAN_PAGES[language];
  const [mode, setMode] = useState<Mode>('read');
  const [done, setDone] = useState<{ readonly what: Done } | null>(begun === null ? null : { what: begun });
  // It was saved just now, once: whoever is sent the address, or comes back to it, is not told so.
  useEffect(() => {
    if (begun !== null) go(actionPath(action.code), 'replace');
  }, [begun, action.code]);
  const sending = useSending();
  const path = `/api/plan/actions/${encodeURIComponent(action.code)}`;
  const tell = async (what: Done, address: string, body: object) => {
    const saved = await sending.send(() => post<PlanActionSaved>(`${address}?lang=${language}`, body));
    if (saved === null) return;
    setDone({ what });
    setMode('read');
    again();
  };
  const choose = (next: Mode) => {
    setDone(null);
    setMode(next);
  };
  const given = { action, sending, cancel: () => setMode('read') };
  if (mode === 'edit') return <ChangeAction {...given} save={(body) => void tell('saved', path, body)} />;
  if (mode === 'status') return <StatusForm {...given} save={(body) => void tell('saved', `${path}/status`, body)} />;
  return (
    <>
      {done === null ? null : (
        <Told of={done} busy={sending.busy}>
          <Saved what={done.what} />
        </Told>
      )}
      {day === '' ? null : (
        <p className="notice">
          <strong>{fill(pages.asOf, { day: formatDayText(day, language) })}</strong>
        </p>
      )}
      <Doings
        action={action}
        isEarlier={day !== ''}
        choose={choose}
        word={(name) => void tell(name === 'undo' ? 'undone' : 'redone', `${path}/${name}`, {})}
        sending={sending}
      />
      <ActionView action={action} />
    </>
  );
}

/** What was done, and where it leads. */
function Saved({ what }: { readonly what: Done }) {
  const { language } = useLaget();
  const pages = PLAN_PAGES[language];
  if (what === 'incentive') {
    const texts = INCENTIVE_PAGES[language];
    return (
      <p className="notice">
        {texts.keepNow} <a href="#insentiv">{texts.ofAction}</a>
      </p>
    );
  }
  if (what !== 'first') return <p className="notice">{pages[what]}</p>;
  return (
    <p className="notice">
      {pages.savedNext} <a href="#evaluering">{pages.toEvaluation}</a>
    </p>
  );
}

interface DoingsProps {
  readonly action: PlanActionAnswer;
  readonly isEarlier: boolean;
  readonly choose: (mode: Mode) => void;
  readonly word: (name: 'undo' | 'redo') => void;
  readonly sending: Sending;
}

/** What may be done with the action: by whoever keeps the plan, and of the plan as it is now. */
function Doings({ action, isEarlier, choose, word, sending }: DoingsProps) {
  const { language, session } = useLaget();
  const pages = PLAN_PAGES[language];
  const may = mayKeep(session, action.target) && !isEarlier;
  const link = (label: string, act: () => void) => (
    <button type="button" className="as-link" key={label} disabled={sending.busy} onClick={act}>
      {label}
    </button>
  );
  return (
    <>
      <p className="row-of-links no-print">
        {may && action.next.length > 0 ? link(pages.tellStatus, () => choose('status')) : null}
        {may ? link(pages.edit, () => choose('edit')) : null}
        {may && action.mayUndo ? link(pages.undo, () => word('undo')) : null}
        {may && action.mayRedo ? link(pages.redo, () => word('redo')) : null}
        <LinkAndPrint />
      </p>
      {sending.problem === null ? null : <Trouble problem={sending.problem} />}
    </>
  );
}
