import { fill, formatClock, LOGIN_TEXTS } from '../../../src/presentation/language/index.ts';
import { post } from '../server/ask-server.ts';
import { useSending } from '../server/use-sending.ts';
import { useLaget } from './laget.tsx';

/** On top of every page while a role lasts that was taken for some hours: what it is, until when, and the way out. */
export function TemporaryBanner() {
  const { language, session, refresh } = useLaget();
  const { temporary: text, head } = LOGIN_TEXTS[language];
  const { busy, problem, send } = useSending();
  const { temporary } = session;
  if (temporary === null) return null;
  const { id, kind, until, seenAs, label, place, hidden } = temporary;
  const role = place === null ? label : fill(head.at, { role: label, unit: place });
  const said = { role, name: seenAs ?? '', time: formatClock(until, language) };
  const end = async () => {
    await send(() => post(`/api/temporary-access/${id}/end?lang=${language}`, {}));
    refresh();
  };
  return (
    <aside className="banner temporary" aria-label={text.label}>
      <div className="wide">
        <div>
          <p>
            <strong>{fill(kind === 'emergency' ? text.emergency : text.lookAs, said)}</strong>{' '}
            {fill(kind === 'emergency' ? text.emergencyRest : text.lookAsRest, said)}
          </p>
          {hidden.length === 0 ? null : (
            <details>
              <summary>{text.hiddenHead}</summary>
              <p>{fill(text.hidden, { what: hidden.map(lowered).join(', ') })}</p>
            </details>
          )}
        </div>
        {problem === null ? null : <p role="alert">{problem.detail ?? text.failed}</p>}
        <button type="button" className="as-link" disabled={busy} onClick={() => void end()}>
          {text.end}
        </button>
      </div>
    </aside>
  );
}

/** A capability as part of a sentence: only its first letter is changed, so that names of offices stay. */
function lowered(text: string): string {
  return `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
}
