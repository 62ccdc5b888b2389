import { Button } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import type { UserRequest, UsersChanged } from '../../../../../src/presentation/api/contract/index.ts';
import { ACCESS_PAGES, fill } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { Trouble } from '../../../parts/trouble.tsx';
import { post } from '../../../server/ask-server.ts';
import { useSending } from '../../../server/use-sending.ts';
import type { Changed } from './changed.ts';

interface AddUserProps {
  /** Who vouches for the users there are; empty where there are none. */
  readonly issuer: string;
  readonly changed: Changed;
}

/** Which field a refusal is about. */
const REFUSED_AT: Readonly<Record<string, keyof UserRequest>> = {
  'user-known': 'subject',
  'identity-number': 'subject',
};

/** Lets somebody in by what the login calls them; a role is given afterwards. */
export function AddUser({ issuer, changed }: AddUserProps) {
  const { language } = useLaget();
  const { users: text } = ACCESS_PAGES[language];
  const empty: UserRequest = { issuer, subject: '', name: '' };
  const [draft, setDraft] = useState(empty);
  const [isSent, setIsSent] = useState(false);
  const { busy, problem, send } = useSending();
  const refusedAt = problem === null ? undefined : REFUSED_AT[problem.code];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setIsSent(true);
    if (Object.values(draft).some((value) => value.trim() === '')) return;
    const answer = await send(() => post<UsersChanged>(`/api/users?lang=${language}`, draft));
    if (answer === null) return;
    setDraft({ ...empty, issuer: draft.issuer });
    setIsSent(false);
    changed(answer, { said: fill(text.addedNow, { name: draft.name.trim() }), undo: null });
  };
  const field = (name: keyof UserRequest, help: string) => (
    <TextField
      label={text[name]}
      help={help}
      value={draft[name]}
      change={(value) => setDraft((before) => ({ ...before, [name]: value }))}
      wrong={isSent && draft[name].trim() === '' ? text.needed : refusedAt === name ? (problem?.detail ?? null) : null}
    />
  );
  return (
    <details className="choices no-print">
      <summary>{text.add}</summary>
      <form className="keep-form" onSubmit={(event) => void submit(event)} noValidate>
        {field('name', text.nameHelp)}
        {field('issuer', text.issuerHelp)}
        {field('subject', text.subjectHelp)}
        {problem === null || refusedAt !== undefined ? null : <Trouble problem={problem} />}
        <div className="mend-actions">
          <Button type="submit" disabled={busy}>
            {text.addDo}
          </Button>
        </div>
      </form>
    </details>
  );
}
