import { useState } from 'react';
import type { UserItem, UsersAnswer, UsersChanged } from '../../../../../src/presentation/api/contract/index.ts';
import { ACCESS_PAGES, fill } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { Told } from '../../../parts/told.tsx';
import { Trouble } from '../../../parts/trouble.tsx';
import { post } from '../../../server/ask-server.ts';
import { useAnswer } from '../../../server/use-answer.ts';
import { useSending } from '../../../server/use-sending.ts';
import { AddUser } from './add-user.tsx';
import type { Changed, Done } from './changed.ts';
import { UserEntry } from './user-entry.tsx';

/** Brukere: who may come in and what each was given, and giving and taking it. */
export function UsersPart() {
  const { language } = useLaget();
  const pages = ACCESS_PAGES[language];
  const text = pages.users;
  const { answer: first, problem, again } = useAnswer<UsersAnswer>(`/api/users?lang=${language}`);
  /** As the server had it after the last change made here. */
  const [now, setNow] = useState<UsersAnswer | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const [sought, setSought] = useState('');
  const answer = now ?? first;
  if (problem !== null) return <Trouble problem={problem} again={again} />;
  if (answer === null) return <p className="loading">{pages.loading}</p>;
  const changed: Changed = (after, said) => {
    if (after !== null) setNow(after);
    setDone(said);
  };
  const { users, roles, mayChange, mayLookAs } = answer;
  const found = users.filter((user) => fits(user, sought));
  return (
    <>
      <p className="settings-lead">{text.lead}</p>
      {done === null ? null : <DoneLine done={done} changed={changed} />}
      {mayChange ? <AddUser issuer={users[0]?.issuer ?? ''} changed={changed} /> : null}
      {users.length === 0 ? (
        <p className="quiet settings-none">{text.none}</p>
      ) : (
        <>
          <div className="settings-search no-print">
            <TextField label={text.search} help={text.searchHelp} value={sought} change={setSought} />
          </div>
          <p className="quiet small" role="status">
            {found.length === 0 ? text.noneFound : fill(text.count, { count: found.length })}
          </p>
          {found.map((user) => (
            <UserEntry
              key={user.id}
              user={user}
              roles={roles}
              mayLookAs={mayLookAs}
              changed={mayChange ? changed : null}
            />
          ))}
        </>
      )}
    </>
  );
}

/** Whether a user is among those sought, by name, user name, code or role. */
function fits({ id, name, subject, grants }: UserItem, sought: string): boolean {
  const text = sought.trim().toLocaleLowerCase('nb');
  const words = [id, name, subject, ...grants.map(({ label }) => label)];
  return text === '' || words.some((word) => word.toLocaleLowerCase('nb').includes(text));
}

/** What was done, and taking it back at once. */
function DoneLine({ done, changed }: { readonly done: Done; readonly changed: Changed }) {
  const { language } = useLaget();
  const { users: text } = ACCESS_PAGES[language];
  const { busy, problem, send } = useSending();
  const { undo: grant } = done;
  const undo = async () => {
    const body = { reason: text.undoReason };
    const answer = await send(() => post<UsersChanged>(`/api/grants/${grant}/take-back?lang=${language}`, body));
    if (answer !== null) changed(answer, { said: text.tookBack, undo: null });
  };
  return (
    <Told of={done} busy={busy}>
      <p className="notice">
        <strong>{done.said}</strong>{' '}
        {grant === null ? null : (
          <button type="button" className="as-link" disabled={busy} onClick={() => void undo()}>
            {text.undo}
          </button>
        )}
      </p>
      {problem === null ? null : <Trouble problem={problem} />}
    </Told>
  );
}
