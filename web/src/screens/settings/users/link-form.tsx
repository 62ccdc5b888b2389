import { Button } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import type { UserItem, UsersChanged } from '../../../../../src/presentation/api/contract/index.ts';
import { ACCESS_PAGES, ACCESS_TOLD } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { post } from '../../../server/ask-server.ts';
import { useSending } from '../../../server/use-sending.ts';
import type { Changed } from './changed.ts';

/** Says which employee a user is, so that the user's own page tells who has looked that employee up. */
export function LinkForm({ user, changed }: { readonly user: UserItem; readonly changed: Changed }) {
  const { language } = useLaget();
  const { users: text } = ACCESS_PAGES[language];
  const [number, setNumber] = useState('');
  const [isSent, setIsSent] = useState(false);
  const { busy, problem, send } = useSending();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setIsSent(true);
    if (number.trim() === '') return;
    const answer = await send(() => post<UsersChanged>(`/api/users/${user.id}/person?lang=${language}`, { number }));
    if (answer === null) return;
    setNumber('');
    setIsSent(false);
    changed(answer, { said: text.linkDone, undo: null });
  };
  const missing = isSent && number.trim() === '' ? ACCESS_TOLD[language].numberMissing : null;
  return (
    <details className="choices no-print">
      <summary>
        {user.isLinked ? text.linkAgain : text.link}
        <span className="sr-only">{`: ${user.name}`}</span>
      </summary>
      <form className="keep-form" autoComplete="off" onSubmit={(event) => void submit(event)} noValidate>
        <TextField
          label={text.linkNumber}
          help={text.linkHelp}
          value={number}
          change={setNumber}
          wrong={missing ?? problem?.detail ?? null}
        />
        <Button type="submit" disabled={busy}>
          {text.linkDo}
        </Button>
      </form>
    </details>
  );
}
