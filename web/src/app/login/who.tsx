import { fill, LOGIN_TEXTS } from '../../../../src/presentation/language/index.ts';
import { Link } from '../../address/link.tsx';
import { post } from '../../server/ask-server.ts';
import { useSending } from '../../server/use-sending.ts';
import { useLaget } from '../laget.tsx';
import { ME_PATH } from '../places.ts';
import { LogOutButton } from './log-out-button.tsx';

/** Who has logged in and in which role, the choice among one’s own roles, and the way out. */
export function Who() {
  const { language, session, refresh } = useLaget();
  const { head, temporary } = LOGIN_TEXTS[language];
  const { busy, problem, send } = useSending();
  const { login } = session;
  if (login === null) return null;
  const isNow = ({ role, unit, area }: (typeof login.mine)[number]) =>
    role === session.role && unit === session.unit && area === session.area;
  const chosen = login.mine.findIndex(isNow);
  const labels = login.mine.map(({ label, place, isTemporary }) => {
    const role = place === null ? label : fill(head.at, { role: label, unit: place });
    return isTemporary ? fill(temporary.temporary, { role }) : role;
  });
  const change = async (at: number) => {
    const to = login.mine[at];
    if (to === undefined) return;
    await send(() => post('/api/session', { role: to.role, unit: to.unit, area: to.area }));
    refresh();
  };
  return (
    <aside className="banner who" aria-label={head.label}>
      <div className="wide">
        <p>
          {head.who} <Link href={ME_PATH}>{login.name}</Link>
        </p>
        {problem === null ? null : <p role="alert">{head.changeFailed}</p>}
        {login.mine.length > 1 ? (
          <label>
            {head.role}:
            <select
              className="bare-select"
              value={chosen}
              disabled={busy}
              onChange={(event) => void change(Number(event.target.value))}
            >
              {labels.map((label, at) => (
                <option key={label} value={at}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        ) : (
          <span>{labels[0]}</span>
        )}
        <LogOutButton language={language} />
      </div>
    </aside>
  );
}
