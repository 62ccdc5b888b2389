import { useState } from 'react';
import { Link } from '../address/link.tsx';
import { useLaget } from './laget.tsx';
import { closeTour, tourClosed } from './preferences.ts';

/** Three pointers for a first visit to the invented owner; closed once, it stays closed. */
export function Tour() {
  const { texts, owner } = useLaget();
  const { tour } = texts.shell;
  const [closed, setClosed] = useState(tourClosed);
  if (closed || owner.kind !== 'invented') return null;
  const close = () => {
    closeTour();
    setClosed(true);
  };
  return (
    <aside className="tour" aria-label={tour.label}>
      <div className="wide">
        <ol>
          <li>
            <strong>
              <Link href="/nokkeltall">{tour.figures}</Link>
            </strong>
            {tour.figuresText}
          </li>
          <li>
            <strong>
              <Link href="/data">{tour.data}</Link>
            </strong>
            {tour.dataText}
          </li>
          <li>
            <strong>
              <Link href="/nokkeltall?by=unit&view=table">{tour.audience}</Link>
            </strong>
            {tour.audienceText}
          </li>
        </ol>
        <button type="button" className="as-link small close" onClick={close}>
          {tour.close}
        </button>
      </div>
    </aside>
  );
}
