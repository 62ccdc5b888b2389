import { useState } from 'react';
import type { EmergenciesAnswer, TemporaryItem } from '../../../src/presentation/api/contract/index.ts';
import { ACCESS_PAGES, fill, formatMoment } from '../../../src/presentation/language/index.ts';
import { Link } from '../address/link.tsx';
import { partPath } from '../screens/settings/settings-path.ts';
import { post } from '../server/ask-server.ts';
import { useAnswer } from '../server/use-answer.ts';
import { useSending } from '../server/use-sending.ts';
import { useLaget } from './laget.tsx';

/** So many are told of one by one; the rest are counted. */
const MOST = 3;

/** On every page of those who must know of it: emergency access that was taken, until each says to have seen it. */
export function EmergencyNote() {
  const { session } = useLaget();
  return session.may.includes('emergency-told') && session.login !== null ? <Notes /> : null;
}

function Notes() {
  const { language } = useLaget();
  const { note: text } = ACCESS_PAGES[language].emergency;
  const { answer: first } = useAnswer<EmergenciesAnswer>(`/api/emergencies?lang=${language}`);
  const [now, setNow] = useState<EmergenciesAnswer | null>(null);
  const notSeen = (now ?? first)?.notSeen ?? [];
  if (notSeen.length === 0) return null;
  const rest = notSeen.length - MOST;
  return (
    <aside className="banner temporary" aria-label={text.label}>
      <div className="wide">
        <div>
          <p>
            <strong>{fill(text.head, { count: notSeen.length })}</strong> {text.log}
          </p>
          <ul className="banner-list">
            {notSeen.slice(0, MOST).map((one) => (
              <Note key={one.id} access={one} seen={setNow} />
            ))}
          </ul>
          {rest > 0 ? <p>{fill(text.rest, { count: rest })}</p> : null}
          <p className="no-print">
            <Link href={partPath('emergency')}>{text.all}</Link>
          </p>
        </div>
      </div>
    </aside>
  );
}

interface NoteProps {
  readonly access: TemporaryItem;
  readonly seen: (left: EmergenciesAnswer) => void;
}

function Note({ access, seen }: NoteProps) {
  const { language } = useLaget();
  const { note: text } = ACCESS_PAGES[language].emergency;
  const { busy, problem, send } = useSending();
  const { id, user, label, place, at, until, reason } = access;
  const role = place === null ? label : `${label}, ${place}`;
  const say = async () => {
    const left = await send(() => post<EmergenciesAnswer>(`/api/emergencies/${id}/seen?lang=${language}`, {}));
    if (left !== null) seen(left);
  };
  const said = { name: user.name, role, at: formatMoment(at, language), until: formatMoment(until, language), reason };
  return (
    <li>
      {fill(text.one, said)}{' '}
      <button
        type="button"
        className="as-link no-print"
        disabled={busy}
        aria-label={fill(text.seenOf, { name: user.name })}
        onClick={() => void say()}
      >
        {text.seen}
      </button>
      {problem === null ? null : <span role="alert"> {problem.detail ?? problem.code}</span>}
    </li>
  );
}
