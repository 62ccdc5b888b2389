import { Button } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import type { UserItem, UsersChanged } from '../../../../../src/presentation/api/contract/index.ts';
import { ACCESS_PAGES, dayForm, fill, readDayText } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { TypedDay } from '../../../parts/typed-day.tsx';
import { post } from '../../../server/ask-server.ts';
import { useSending } from '../../../server/use-sending.ts';
import type { Changed } from './changed.ts';

/** Notes that a user has had training in privacy: nothing that was given counts before it. */
export function TrainForm({ user, changed }: { readonly user: UserItem; readonly changed: Changed }) {
  const { language, owner } = useLaget();
  const { users: text } = ACCESS_PAGES[language];
  const today = dayForm(owner.today, language);
  const [day, setDay] = useState(today);
  const [isSent, setIsSent] = useState(false);
  const { busy, problem, send } = useSending();
  if (user.trainedOn !== null) return null;
  const on = readDayText(day);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setIsSent(true);
    if (on === null) return;
    const answer = await send(() => post<UsersChanged>(`/api/users/${user.id}/training?lang=${language}`, { on }));
    if (answer !== null) changed(answer, { said: text.trained, undo: null });
  };
  return (
    <details className="choices no-print" open>
      <summary>
        {text.train}
        <span className="sr-only">{`: ${user.name}`}</span>
      </summary>
      <form className="keep-form" onSubmit={(event) => void submit(event)} noValidate>
        <TypedDay
          label={text.trainOn}
          help={text.trainHelp}
          value={day}
          change={setDay}
          wrong={isSent && on === null ? fill(text.badDay, { day: today }) : (problem?.detail ?? null)}
        />
        <Button type="submit" disabled={busy}>
          {text.trainDo}
        </Button>
      </form>
    </details>
  );
}
