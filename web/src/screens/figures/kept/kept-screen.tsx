import { fill } from '../../../../../src/presentation/language/index.ts';
import { Link } from '../../../address/link.tsx';
import { useLaget } from '../../../app/laget.tsx';
import { LinkAndPrint } from '../../../parts/link-and-print.tsx';
import { Told } from '../../../parts/told.tsx';
import { Trouble } from '../../../parts/trouble.tsx';
import { useTitle } from '../../../parts/use-title.ts';
import { KeptItem } from './kept-item.tsx';
import { type KeptDesk, useKept } from './use-kept.ts';

/** Figures that are kept as they were told: what each was used in, and whether it is the same today. */
export function KeptScreen({ query }: { readonly query: URLSearchParams }) {
  const text = useLaget().texts.known.kept;
  useTitle(text.title);
  const desk = useKept();
  const { answer, problem, again } = desk.asked;
  return (
    <>
      <div className="page-head">
        <div>
          <p className="small">
            <Link href="/nokkeltall">{text.back}</Link>
          </p>
          <h1>{text.title}</h1>
          <p>{text.lead}</p>
        </div>
        <div className="row-of-links">
          <LinkAndPrint />
        </div>
      </div>
      {problem === null ? null : <Trouble problem={problem} again={again} />}
      <Done desk={desk} />
      {desk.problem === null ? null : <Trouble problem={desk.problem} />}
      <div aria-busy={answer === null && problem === null}>
        {answer === null ? null : <Lists desk={desk} opened={query.get('open')} />}
      </div>
    </>
  );
}

function Lists({ desk, opened }: { readonly desk: KeptDesk; readonly opened: string | null }) {
  const text = useLaget().texts.known.kept;
  const kept = desk.asked.answer?.kept ?? [];
  const [listed, away] = [kept.filter(({ putAway }) => !putAway), kept.filter(({ putAway }) => putAway)];
  if (kept.length === 0) {
    return (
      <>
        <p className="lead">{text.none}</p>
        <p>
          {text.noneWhat} <Link href="/nokkeltall">{text.noneLink}</Link>
        </p>
      </>
    );
  }
  return (
    <>
      {listed.length === 0 ? <p>{text.none}</p> : null}
      <ul className="kept-figures">
        {listed.map((entry) => (
          <KeptItem key={entry.id} entry={entry} desk={desk} opened={entry.id === opened} />
        ))}
      </ul>
      {away.length === 0 ? null : (
        <details className="series put-away" open={away.some(({ id }) => id === opened)}>
          <summary>{fill(text.awayHead, { count: away.length })}</summary>
          <ul className="kept-figures">
            {away.map((entry) => (
              <KeptItem key={entry.id} entry={entry} desk={desk} opened={entry.id === opened} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** What was done, and the way back. */
function Done({ desk }: { readonly desk: KeptDesk }) {
  const text = useLaget().texts.known.kept;
  const { done, busy, move } = desk;
  if (done === null) return null;
  return (
    <Told of={done} busy={busy}>
      <p className="notice">
        <strong>{fill(done.away ? text.away : text.again, { name: done.entry.name })}</strong>{' '}
        <button type="button" className="as-link" disabled={busy} onClick={() => move(done.entry, !done.away)}>
          {text.undo}
        </button>
      </p>
    </Told>
  );
}
