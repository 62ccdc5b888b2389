import { useState } from 'react';
import type { SessionAnswer } from '../../../src/presentation/api/contract/index.ts';
import { post } from '../server/ask-server.ts';
import { useLaget } from './laget.tsx';

type Role = SessionAnswer['roles'][number];

/** Lets a visitor to the invented owner see with another role's eyes, and says what that role may see. */
export function SeeAs() {
  const { texts, session, units, refresh } = useLaget();
  const { shell } = texts;
  const [failed, setFailed] = useState(false);
  const change = async (name: string, place: string | null) => {
    const role = session.roles.find((one) => one.role === name);
    const own = place ?? firstPlace(role);
    try {
      await post('/api/session', {
        role: name,
        unit: role?.needsUnit ? own : null,
        area: role?.needsArea ? own : null,
      });
      setFailed(false);
    } catch {
      setFailed(true);
    }
    refresh();
  };
  const firstPlace = (role: Role | undefined): string | null => {
    if (role?.needsArea) return session.area ?? units.areas[0]?.code ?? null;
    return role?.needsUnit ? (session.unit ?? units.units[0]?.unit ?? null) : null;
  };
  const now = session.roles.find((one) => one.role === session.role);
  const places = now?.needsArea ? units.areas : units.units.map(({ unit, name }) => ({ code: unit, name }));
  return (
    <div className="see-as">
      {failed ? <p role="alert">{shell.failed}</p> : null}
      <label>
        {shell.seeAs}:
        <select
          className="bare-select"
          value={session.role}
          aria-describedby="see-as-sees"
          onChange={(event) => void change(event.target.value, null)}
        >
          {session.roles.map(({ role, label }) => (
            <option key={role} value={role}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {now?.needsUnit || now?.needsArea ? (
        <label>
          {now.needsArea ? shell.seeAsArea : shell.seeAsUnit}:
          <select
            className="bare-select"
            value={session.unit ?? session.area ?? ''}
            onChange={(event) => void change(session.role, event.target.value)}
          >
            {places.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <span id="see-as-sees" className="quiet">
        {now?.sees}
      </span>
    </div>
  );
}
