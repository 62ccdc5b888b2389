import { Link } from '../../address/link.tsx';
import { useLaget } from '../../app/laget.tsx';
import { useTitle } from '../../parts/use-title.ts';

/** Nothing is taken in: what to do first. */
export function Empty() {
  const { status } = useLaget().texts;
  useTitle(status.title);
  return (
    <>
      <h1>{status.emptyTitle}</h1>
      <p className="lead">{status.emptyLead}</p>
      <ol className="steps">
        <li>{status.empty1}</li>
        <li>{status.empty2}</li>
        <li>{status.empty3}</li>
      </ol>
      <p>
        <Link href="/data">{status.emptyLink}</Link>
      </p>
    </>
  );
}
