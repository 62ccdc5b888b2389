import type { GrantableRole, SessionsEnded, UserItem } from '../../../../../src/presentation/api/contract/index.ts';
import { ACCESS_PAGES, fill, formatDayText, formatMoment } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { Trouble } from '../../../parts/trouble.tsx';
import { post } from '../../../server/ask-server.ts';
import { useSending } from '../../../server/use-sending.ts';
import type { Changed } from './changed.ts';
import { GrantForm } from './grant-form.tsx';
import { GrantTable } from './grant-table.tsx';
import { LinkForm } from './link-form.tsx';
import { LookAs } from './look-as.tsx';
import { TrainForm } from './train-form.tsx';

interface UserEntryProps {
  readonly user: UserItem;
  readonly roles: readonly GrantableRole[];
  readonly mayLookAs: boolean;
  /** Null where one may only look. */
  readonly changed: Changed | null;
}

/** One user: who it is, what was given, and what can be done, folded under the name. */
export function UserEntry({ user, roles, mayLookAs, changed }: UserEntryProps) {
  const { users: text } = ACCESS_PAGES[useLaget().language];
  const held = user.grants.filter(({ state }) => state === 'in-force');
  const labels = held.map(({ label, place }) => (place === null ? label : `${label}, ${place}`));
  return (
    <details className="settings-user">
      <summary>
        <strong>{user.name}</strong>{' '}
        <span className="quiet">
          {labels.length === 0 ? text.noRole : labels.join(' · ')}
          {user.trainedOn === null ? ` · ${text.untrained}` : ''}
        </span>
      </summary>
      <div className="settings-user-body">
        <Facts user={user} />
        <h3>{text.grants}</h3>
        <GrantTable user={user} changed={changed} />
        {changed === null ? null : (
          <>
            <details className="choices no-print" open={user.grants.length === 0 && user.trainedOn !== null}>
              <summary>
                {text.give}
                <span className="sr-only">{`: ${user.name}`}</span>
              </summary>
              <GrantForm user={user} roles={roles} changed={changed} />
            </details>
            <TrainForm user={user} changed={changed} />
            <LinkForm user={user} changed={changed} />
            <EndSessions user={user} changed={changed} />
          </>
        )}
        {mayLookAs && held.length > 0 ? <LookAs user={user} held={held} /> : null}
      </div>
    </details>
  );
}

function Facts({ user }: { readonly user: UserItem }) {
  const { language } = useLaget();
  const { users: text } = ACCESS_PAGES[language];
  const { id, issuer, subject, trainedOn, isLinked, by, at } = user;
  const facts = [
    [text.code, id],
    [text.login, `${subject} · ${issuer}`],
    [
      text.training,
      trainedOn === null ? text.neverTrained : fill(text.trainedOn, { day: formatDayText(trainedOn, language) }),
    ],
    [text.linked, isLinked ? text.isLinked : text.notLinked],
    [text.added, `${by}, ${formatMoment(at, language)}`],
  ];
  return (
    <dl className="plan-facts settings-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

interface EndProps {
  readonly user: UserItem;
  readonly changed: Changed;
}

/** Logs a user out everywhere: for a lost machine, or somebody who has left. */
function EndSessions({ user, changed }: EndProps) {
  const { language, session } = useLaget();
  const { users: text } = ACCESS_PAGES[language];
  const { busy, problem, send } = useSending();
  if (session.login === null) return null;
  const end = async () => {
    const answer = await send(() => post<SessionsEnded>(`/api/users/${user.id}/end-sessions?lang=${language}`, {}));
    if (answer !== null) changed(null, { said: fill(text.sessionsEnded, { ended: answer.ended }), undo: null });
  };
  return (
    <p className="no-print">
      <button
        type="button"
        className="as-link"
        disabled={busy}
        aria-label={fill(text.endSessionsOf, { name: user.name })}
        onClick={() => void end()}
      >
        {text.endSessions}
      </button>
      {problem === null ? null : <Trouble problem={problem} />}
    </p>
  );
}
