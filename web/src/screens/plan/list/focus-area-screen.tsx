import { type FormEvent, useState } from 'react';
import type {
  OwnersPlanAnswer,
  PlanActionSaved,
  PlanFocusAreaBody,
  PlanHeadingItem,
} from '../../../../../src/presentation/api/contract/index.ts';
import { fill, PLAN_PAGES } from '../../../../../src/presentation/language/index.ts';
import { Link } from '../../../address/link.tsx';
import { useLaget } from '../../../app/laget.tsx';
import { PLAN_PATH } from '../../../app/places.ts';
import { LinkAndPrint } from '../../../parts/link-and-print.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { Told } from '../../../parts/told.tsx';
import { Trouble } from '../../../parts/trouble.tsx';
import { useTitle } from '../../../parts/use-title.ts';
import { post } from '../../../server/ask-server.ts';
import { useAnswer } from '../../../server/use-answer.ts';
import { type Sending, useSending } from '../../../server/use-sending.ts';
import { TextLines, wrongIn } from '../forms/fields.tsx';
import { FormEnd } from '../forms/form-end.tsx';
import '../../../look/law.css';
import '../../../look/tasks.css';
import { ActionRow } from './action-rows.tsx';
import { DueList } from './due-list.tsx';

/** A focus area on a page of its own: its goal, the challenges it answers, its actions, and what is due. */
export function FocusAreaScreen({ code }: { readonly code: string }) {
  const { language } = useLaget();
  const pages = PLAN_PAGES[language];
  const { answer, problem, again } = useAnswer<OwnersPlanAnswer>(`/api/plan?lang=${language}`);
  const area = answer?.headings.find((one) => one.part === 'focus-area' && one.code === code) ?? null;
  useTitle(area?.title ?? pages.focusArea);
  return (
    <>
      <h1>{area?.title ?? pages.focusArea}</h1>
      {problem === null ? null : <Trouble problem={problem} again={again} />}
      {answer === null && problem === null ? <p className="loading">{pages.loading}</p> : null}
      {answer === null ? null : area === null ? (
        <p className="notice">{fill(pages.focusAreaUnknown, { code })}</p>
      ) : (
        <FocusArea plan={answer} area={area} again={again} />
      )}
      <p className="no-print section-end">
        <Link href={PLAN_PATH}>{pages.back}</Link>
      </p>
    </>
  );
}

interface AreaProps {
  readonly plan: OwnersPlanAnswer;
  readonly area: PlanHeadingItem;
  readonly again: () => void;
}

function FocusArea({ plan, area, again }: AreaProps) {
  const pages = PLAN_PAGES[useLaget().language];
  const actions = plan.actions.filter(({ focusArea }) => focusArea === area.code);
  const codes = actions.map(({ code }) => code);
  const challenges = [...new Set(actions.flatMap((one) => one.challenges))];
  const meetings = plan.meetings.filter(({ decisions }) => decisions.some(({ action }) => codes.includes(action)));
  const decided = meetings.flatMap(({ code, decisions }) =>
    decisions.filter(({ action }) => codes.includes(action)).map(({ what }) => `${code} ${what}`),
  );
  const due = plan.due.filter(({ kind, code, what }) =>
    kind === 'decision' ? decided.includes(`${code} ${what}`) : codes.includes(code),
  );
  const titleOf = (code: string) =>
    plan.headings.find((one) => one.part === 'challenge' && one.code === code)?.title ?? code;
  return (
    <>
      <Goal area={area} again={again} />
      {challenges.length === 0 ? null : (
        <section className="section">
          <h2>{pages.areaChallenges}</h2>
          <ul className="plan-lines">
            {challenges.map((code) => (
              <li key={code}>{titleOf(code)}</li>
            ))}
          </ul>
        </section>
      )}
      <section className="section plan-area">
        <h2>{pages.areaActions}</h2>
        {actions.length === 0 ? <p>{pages.areaActionsNone}</p> : null}
        <ul>
          {actions.map((one) => (
            <ActionRow
              key={one.code}
              action={one}
              lack={plan.lacks.find(({ code }) => code === one.code) ?? null}
              day=""
            />
          ))}
        </ul>
      </section>
      <DueList due={due} />
    </>
  );
}

type Done = 'saved' | 'undone' | 'redone';

function Goal({ area, again }: Pick<AreaProps, 'area' | 'again'>) {
  const { language, session } = useLaget();
  const pages = PLAN_PAGES[language];
  const [edits, setEdits] = useState(false);
  const [done, setDone] = useState<{ readonly what: Done } | null>(null);
  const sending = useSending();
  const path = `/api/plan/focus-areas/${encodeURIComponent(area.code)}`;
  const tell = async (what: Done, address: string, body: object) => {
    const saved = await sending.send(() => post<PlanActionSaved>(`${address}?lang=${language}`, body));
    if (saved === null) return;
    setDone({ what });
    setEdits(false);
    again();
  };
  const link = (label: string, act: () => void) => (
    <button type="button" className="as-link" disabled={sending.busy} onClick={act}>
      {label}
    </button>
  );
  if (edits) {
    const save = (body: PlanFocusAreaBody) => void tell('saved', path, body);
    return <GoalForm area={area} sending={sending} save={save} cancel={() => setEdits(false)} />;
  }
  const may = session.may.includes('plan');
  return (
    <>
      {done === null ? null : (
        <Told of={done} busy={sending.busy}>
          <p className="notice">{pages[done.what]}</p>
        </Told>
      )}
      <p className="row-of-links no-print">
        {may ? link(pages.editGoal, () => setEdits(true)) : null}
        {may && area.mayUndo ? link(pages.undo, () => void tell('undone', `${path}/undo`, {})) : null}
        {may && area.mayRedo ? link(pages.redo, () => void tell('redone', `${path}/redo`, {})) : null}
        <LinkAndPrint />
      </p>
      {sending.problem === null ? null : <Trouble problem={sending.problem} />}
      <section className="section">
        <h2>{pages.goal}</h2>
        <p className={area.text === '' ? 'quiet' : 'lead'}>{area.text === '' ? pages.goalNone : area.text}</p>
      </section>
    </>
  );
}

interface GoalFormProps {
  readonly area: PlanHeadingItem;
  readonly sending: Sending;
  readonly save: (body: PlanFocusAreaBody) => void;
  readonly cancel: () => void;
}

function GoalForm({ area, sending, save, cancel }: GoalFormProps) {
  const { language, owner } = useLaget();
  const pages = PLAN_PAGES[language];
  const [draft, setDraft] = useState({ title: area.title, text: area.text, reason: '' });
  const set = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));
  const wrong = wrongIn(sending.problem);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { title, text, reason } = draft;
    save({ focusArea: { title, text }, from: owner.today, reason, metric: null, metricDay: null, seen: area.seen });
  };
  return (
    <form className="check-form plan-form no-print" onSubmit={submit} noValidate>
      <TextField label={pages.areaName} value={draft.title} change={(title) => set({ title })} wrong={wrong('title')} />
      <TextLines label={pages.goalField} value={draft.text} change={(text) => set({ text })} wrong={wrong('text')} />
      <TextField
        label={pages.reasonField}
        value={draft.reason}
        change={(reason) => set({ reason })}
        wrong={wrong('reason')}
      />
      <FormEnd sending={sending} cancel={cancel} />
    </form>
  );
}
