import { useLaget } from './laget.tsx';
import { SeeAs } from './see-as.tsx';

/** Says that the owner is invented, and lets a visitor see with another role's eyes. */
export function Banner() {
  const { texts, owner, session } = useLaget();
  const { shell } = texts;
  if (owner.kind !== 'invented') return null;
  return (
    <aside className="banner" aria-label={shell.invented}>
      <div className="wide">
        <p>
          <strong>{shell.invented}</strong> {shell.inventedRest}
        </p>
        {session.canSwitch ? <SeeAs /> : null}
      </div>
    </aside>
  );
}
