import { Link } from '../../address/link.tsx';
import { useLaget } from '../../app/laget.tsx';
import type { PlaceKey } from '../../app/places.ts';
import { useTitle } from '../../parts/use-title.ts';

/** A screen that is not built: what comes, and what it waits for. Never a made-up figure. */
export function WaitingScreen({
  place,
}: {
  readonly place: Exclude<
    PlaceKey,
    'status' | 'figures' | 'schools' | 'plan' | 'tasks' | 'data' | 'about' | 'settings'
  >;
}) {
  const { waiting } = useLaget().texts;
  const text = waiting[place];
  useTitle(text.title);
  const rows = [
    { what: text.what1, why: text.why1 },
    { what: text.what2, why: text.why2 },
    { what: text.what3, why: text.why3 },
  ];
  return (
    <>
      <h1>{text.title}</h1>
      <p className="lead">{text.lead}</p>
      <p className="notice">
        <strong>{waiting.notYet}</strong> {waiting.notYetRest}
      </p>
      <section className="section">
        <h2>{waiting.whatComes}</h2>
        {rows.map((row) => (
          <div className="comes" key={row.what}>
            <h3>{row.what}</h3>
            <p className="quiet">{row.why}</p>
          </div>
        ))}
        <p className="section-end">
          <Link href="/nokkeltall">{waiting.meanwhile}</Link>
        </p>
      </section>
    </>
  );
}
