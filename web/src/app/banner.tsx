import { useState } from 'react';
import { fill } from '../../../src/presentation/language/index.ts';
import { post } from '../server/ask-server.ts';
import { useLaget } from './laget.tsx';

/** Says that the owner is invented, and lets a visitor see with another role's eyes. */
export function Banner() {
  const { texts, owner, session, units, refresh } = useLaget();
  const { shell } = texts;
  const [failed, setFailed] = useState(false);
  if (owner.kind !== 'invented') return null;
  const choices = session.roles.flatMap((role) =>
    role.needsUnit
      ? units.units.map((unit) => ({
          value: `${role.role}@${unit.unit}`,
          label:
            role.role === 'principal'
              ? fill(shell.principalAt, { unit: unit.name })
              : `${role.label} ${shell.seeAsUnit} ${unit.name}`,
        }))
      : [{ value: role.role, label: role.label }],
  );
  const change = async (value: string) => {
    const [role = '', unit] = value.split('@');
    try {
      await post('/api/session', { role, unit: unit ?? null });
      setFailed(false);
    } catch {
      setFailed(true);
    }
    refresh();
  };
  const chosen = session.unit === null ? session.role : `${session.role}@${session.unit}`;
  return (
    <aside className="banner" aria-label={shell.invented}>
      <div className="wide">
        <p>
          <strong>{shell.invented}</strong> {shell.inventedRest}
        </p>
        {failed ? <p role="alert">{shell.failed}</p> : null}
        {session.canSwitch ? (
          <label>
            {shell.seeAs}:
            <select className="bare-select" value={chosen} onChange={(event) => void change(event.target.value)}>
              {choices.some((choice) => choice.value === chosen) ? null : (
                <option value={chosen}>
                  {session.roles.find((one) => one.role === session.role)?.label ?? session.role}
                </option>
              )}
              {choices.map((choice) => (
                <option key={choice.value} value={choice.value}>
                  {choice.label}
                </option>
              ))}
            </select>
          </label>
        ) : null}
      </div>
    </aside>
  );
}
