import { Button } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import type { GrantableRole, UserItem, UsersChanged } from '../../../../../src/presentation/api/contract/index.ts';
import { ACCESS_PAGES, dayForm, fill } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { SelectField } from '../../../parts/select-field.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { Trouble } from '../../../parts/trouble.tsx';
import { TypedDay } from '../../../parts/typed-day.tsx';
import { post } from '../../../server/ask-server.ts';
import { useSending } from '../../../server/use-sending.ts';
import type { Changed } from './changed.ts';
import { fieldOf, type GrantDraft, type GrantField, lacksOf, requestOf } from './grant-draft.ts';
import { PlaceField } from './place-field.tsx';

interface GrantFormProps {
  readonly user: UserItem;
  readonly roles: readonly GrantableRole[];
  readonly changed: Changed;
}

/** Gives a user a role: what it is for, in which time, and why. What is wrong is told at its own field. */
export function GrantForm({ user, roles, changed }: GrantFormProps) {
  const { language, owner } = useLaget();
  const { users: text } = ACCESS_PAGES[language];
  const today = dayForm(owner.today, language);
  const empty: GrantDraft = { role: '', place: '', from: today, to: '', reason: '' };
  const [draft, setDraft] = useState(empty);
  const [isSent, setIsSent] = useState(false);
  const { busy, problem, send } = useSending();
  const role = roles.find((one) => one.role === draft.role) ?? null;
  const lacks = isSent ? lacksOf(draft, role) : {};
  const refusedAt = problem === null ? null : fieldOf(problem.code);
  const wrongAt = (field: GrantField): string | null => {
    const lack = lacks[field];
    if (lack !== undefined) return fill(text[lack], { day: today });
    return refusedAt === field ? (problem?.detail ?? null) : null;
  };
  const set = (part: Partial<GrantDraft>) => setDraft((before) => ({ ...before, ...part }));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setIsSent(true);
    if (Object.keys(lacksOf(draft, role)).length > 0) return;
    const body = requestOf(draft);
    const answer = await send(() => post<UsersChanged>(`/api/users/${user.id}/grants?lang=${language}`, body));
    if (answer === null) return;
    setDraft(empty);
    setIsSent(false);
    changed(answer, { said: text.gave, undo: answer.id });
  };
  return (
    <form className="keep-form" onSubmit={(event) => void submit(event)} noValidate>
      <SelectField
        label={text.role}
        value={draft.role}
        options={[
          { code: '', label: text.choose },
          ...roles
            .filter(({ givenFor }) => givenFor !== 'person' || user.isLinked)
            .map((one) => ({ code: one.role, label: one.label })),
        ]}
        choose={(code) => set({ role: code, place: '' })}
        wrong={wrongAt('role')}
      />
      {role === null ? null : (
        <>
          <p className="help">{role.sees}</p>
          <PlaceField
            label={text.place}
            role={role}
            value={draft.place}
            choose={(place) => set({ place })}
            wrong={wrongAt('place')}
          />
        </>
      )}
      <TypedDay
        label={text.from}
        help={text.trainHelp}
        value={draft.from}
        change={(from) => set({ from })}
        wrong={wrongAt('from')}
      />
      <TypedDay
        label={text.to}
        help={role?.mustExpire === true ? text.toMust : text.toMay}
        value={draft.to}
        change={(to) => set({ to })}
        wrong={wrongAt('to')}
      />
      <TextField
        label={text.reason}
        help={text.reasonHelp}
        value={draft.reason}
        change={(reason) => set({ reason })}
        wrong={wrongAt('reason')}
      />
      {problem === null || refusedAt !== null ? null : <Trouble problem={problem} />}
      <div className="mend-actions">
        <Button type="submit" disabled={busy}>
          {text.giveDo}
        </Button>
      </div>
    </form>
  );
}
