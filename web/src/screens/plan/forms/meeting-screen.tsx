import { type FormEvent, useState } from 'react';
import type {
  OwnersPlanAnswer,
  PlanActionSaved,
  PlanMeetingBody,
  PlanMeetingItem,
} from '../../../../../src/presentation/api/contract/index.ts';
import {
  dayForm,
  fill,
  type Language,
  PLAN_PAGES,
  PLAN_TEXTS,
} from '../../../../../src/presentation/language/index.ts';
import { go } from '../../../address/address.ts';
import { Link } from '../../../address/link.tsx';
import { useLaget } from '../../../app/laget.tsx';
import { PLAN_PATH } from '../../../app/places.ts';
import { Choices } from '../../../parts/choices.tsx';
import { SelectField } from '../../../parts/select-field.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { Told } from '../../../parts/told.tsx';
import { Trouble } from '../../../parts/trouble.tsx';
import { useTitle } from '../../../parts/use-title.ts';
import { post } from '../../../server/ask-server.ts';
import { useAnswer } from '../../../server/use-answer.ts';
import { useSending } from '../../../server/use-sending.ts';
import { dayIn } from '../../requirement/typed-fields.ts';
import { meetingPath } from '../plan-path.ts';
import type { RowDraft } from './action-draft.ts';
import { PlanDay, RowList, type WrongAt, wrongIn } from './fields.tsx';
import { FormEnd } from './form-end.tsx';

interface MeetingDraft {
  readonly title: string;
  readonly day: string;
  readonly involved: readonly string[];
  readonly address: string;
  readonly decisions: readonly RowDraft<'what' | 'action' | 'owner' | 'due' | 'done'>[];
  readonly reason: string;
}

/** A meeting: what it decided, by when, and who was involved. `code` null: a new one. */
export function MeetingScreen({ code }: { readonly code: string | null }) {
  const { language, session } = useLaget();
  const pages = PLAN_PAGES[language];
  useTitle(pages.meetingTitle);
  const { answer, problem, again } = useAnswer<OwnersPlanAnswer>(`/api/plan?lang=${language}`);
  const [done, setDone] = useState<string | null>(null);
  const keeps = session.may.includes('plan');
  const meeting = answer?.meetings.find((one) => one.code === code) ?? null;
  const isUnknown = answer !== null && code !== null && meeting === null;
  return (
    <>
      <h1>{code === null ? pages.newMeeting : (meeting?.title ?? pages.meetingTitle)}</h1>
      {keeps ? null : <p className="notice">{pages.notKeeper}</p>}
      {problem === null ? null : <Trouble problem={problem} again={again} />}
      {done === null ? null : (
        <Told of={done} busy={false}>
          <p className="notice">{done}</p>
        </Told>
      )}
      {isUnknown ? <p className="notice">{fill(pages.meetingUnknown, { code: code ?? '' })}</p> : null}
      {answer === null || !keeps || isUnknown ? null : (
        <MeetingForm key={meeting?.seen ?? 'new'} {...{ plan: answer, meeting, code, again, setDone }} />
      )}
      <p className="no-print section-end">
        <Link href={PLAN_PATH}>{pages.back}</Link>
      </p>
    </>
  );
}

interface FormProps {
  readonly plan: OwnersPlanAnswer;
  readonly meeting: PlanMeetingItem | null;
  readonly code: string | null;
  readonly again: () => void;
  /** Says what was done, above a form that is made anew. */
  readonly setDone: (what: string) => void;
}

function MeetingForm({ plan, meeting, code, again, setDone }: FormProps) {
  const { language, owner } = useLaget();
  const pages = PLAN_PAGES[language];
  const [draft, setDraft] = useState<MeetingDraft>(() => draftOf(meeting, language));
  const sending = useSending();
  const wrong = wrongIn(sending.problem);
  const set = (part: Partial<MeetingDraft>) => setDraft((before) => ({ ...before, ...part }));
  const own = code ?? newCode(plan, owner.today);
  const tell = async (what: string, path: string, body: object) => {
    const saved = await sending.send(() => post<PlanActionSaved>(`/api/plan/meetings/${path}?lang=${language}`, body));
    if (saved === null) return;
    setDone(what);
    again();
    if (code === null) go(meetingPath(saved.code), 'replace');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void tell(pages.saved, encodeURIComponent(own), bodyOf(draft, meeting?.seen ?? null, owner.today));
  };
  const word = (name: 'undo' | 'redo') =>
    void tell(name === 'undo' ? pages.undone : pages.redone, `${encodeURIComponent(own)}/${name}`, {});
  return (
    <>
      <p className="row-of-links no-print">
        {meeting?.mayUndo ? (
          <button type="button" className="as-link" onClick={() => word('undo')}>
            {pages.undo}
          </button>
        ) : null}
        {meeting?.mayRedo ? (
          <button type="button" className="as-link" onClick={() => word('redo')}>
            {pages.redo}
          </button>
        ) : null}
      </p>
      <form className="check-form plan-form no-print" onSubmit={submit} noValidate>
        <MeetingFields draft={draft} set={set} wrong={wrong} plan={plan} />
        {meeting === null ? null : (
          <TextField
            label={pages.reasonField}
            value={draft.reason}
            change={(reason) => set({ reason })}
            wrong={wrong('reason')}
          />
        )}
        <FormEnd sending={sending} cancel={() => go(PLAN_PATH)} />
      </form>
    </>
  );
}

interface FieldsProps {
  readonly draft: MeetingDraft;
  readonly set: (part: Partial<MeetingDraft>) => void;
  readonly wrong: WrongAt;
  readonly plan: OwnersPlanAnswer;
}

function MeetingFields({ draft, set, wrong, plan }: FieldsProps) {
  const { language } = useLaget();
  const pages = PLAN_PAGES[language];
  const involved: Readonly<Record<string, string>> = PLAN_TEXTS[language].involved;
  return (
    <>
      <div className="plan-fields">
        <TextField
          label={pages.meetingName}
          value={draft.title}
          change={(title) => set({ title })}
          wrong={wrong('title')}
        />
        <PlanDay
          label={PLAN_TEXTS[language].fields.day}
          value={draft.day}
          change={(day) => set({ day })}
          wrong={wrong('day')}
        />
        <TextField
          label={pages.meetingLink}
          value={draft.address}
          change={(address) => set({ address })}
          wrong={wrong('address')}
        />
      </div>
      <Choices
        legend={pages.meetingInvolved}
        said={draft.involved.map((one) => involved[one] ?? one).join(', ')}
        options={Object.entries(involved).map(([one, label]) => ({ code: one, label }))}
        chosen={draft.involved}
        choose={(codes) => set({ involved: codes })}
      />
      <RowList
        rows={draft.decisions}
        change={(decisions) => set({ decisions })}
        empty={{ what: '', action: '', owner: '', due: '', done: '' }}
        name={pages.decisionNumber}
        add={pages.addDecision}
      >
        {(one, put, at) => (
          <DecisionFields one={one} put={put} wrong={(name) => wrong(`decisions[${at}].${name}`)} plan={plan} />
        )}
      </RowList>
    </>
  );
}

type Decision = MeetingDraft['decisions'][number];

interface DecisionProps {
  readonly one: Decision;
  readonly put: (part: Partial<Decision>) => void;
  readonly wrong: WrongAt;
  readonly plan: OwnersPlanAnswer;
}

function DecisionFields({ one, put, wrong, plan }: DecisionProps) {
  const { language } = useLaget();
  const pages = PLAN_PAGES[language];
  const { fields } = PLAN_TEXTS[language];
  const actions = plan.actions.map(({ code, title }) => ({ code, label: `${code} ${title}` }));
  return (
    <div className="plan-fields">
      <TextField label={pages.decisionWhat} value={one.what} change={(what) => put({ what })} wrong={wrong('what')} />
      <TextField
        label={pages.decisionOwner}
        value={one.owner}
        change={(who) => put({ owner: who })}
        wrong={wrong('owner')}
      />
      <SelectField
        label={pages.decisionAction}
        value={one.action}
        options={[{ code: '', label: pages.wholePlan }, ...actions]}
        choose={(action) => put({ action })}
        wrong={wrong('action')}
      />
      <PlanDay label={fields.due} value={one.due} change={(due) => put({ due })} wrong={wrong('due')} />
      <PlanDay label={fields.done} value={one.done} change={(done) => put({ done })} wrong={wrong('done')} />
    </div>
  );
}

function draftOf(meeting: PlanMeetingItem | null, language: Language): MeetingDraft {
  if (meeting === null) {
    const decision = { key: 0, what: '', action: '', owner: '', due: '', done: '' };
    return { title: '', day: '', involved: [], address: '', decisions: [decision], reason: '' };
  }
  const day = (text: string | null) => (text === null ? '' : dayForm(text, language));
  const { title, address, involved, decisions } = meeting;
  return {
    ...{ title, address, reason: '', day: day(meeting.day), involved: involved.map(({ code }) => code) },
    decisions: decisions.map((one, key) => ({ ...one, key, due: day(one.due), done: day(one.done) })),
  };
}

function bodyOf(
  { title, day, involved, address, ...rest }: MeetingDraft,
  seen: number | null,
  today: string,
): PlanMeetingBody {
  const decisions = rest.decisions.map(({ what, action, owner, due, done }) => {
    return { what, action, owner, due: dayIn(due), done: dayIn(done) };
  });
  const held = dayIn(day) ?? today;
  return {
    ...{ from: held, reason: rest.reason, metric: null, metricDay: null, seen },
    meeting: { title, day: held, involved, decisions, address },
  };
}

/** The year and the first number that no meeting has. */
function newCode({ meetings }: OwnersPlanAnswer, today: string): string {
  const year = today.slice(0, 4);
  const numbers = meetings.map(({ code }) => Number(new RegExp(`^${year}-(\\d+)$`).exec(code)?.[1] ?? 0));
  return `${year}-${Math.max(0, ...numbers) + 1}`;
}
