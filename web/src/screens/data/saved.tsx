import { useEffect, useRef } from 'react';
import { fill, formatNumber } from '../../../../src/presentation/language/index.ts';
import { Link } from '../../address/link.tsx';
import { useLaget } from '../../app/laget.tsx';
import type { Placing } from './use-placing.ts';

/** What was saved, what was refused, and the way back; takes the focus, since the button that was pressed is gone. */
export function Saved({ placing }: { readonly placing: Placing }) {
  const { texts, language } = useLaget();
  const { data } = texts;
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (placing.state !== 'idle' && !placing.busy) told.current?.focus({ preventScroll: true });
  }, [placing.state, placing.busy]);
  if (placing.state === 'idle') return null;
  return (
    <div role="status" ref={told} tabIndex={-1} className="told">
      <p className="notice">
        <strong>
          {placing.state === 'undone'
            ? data.undone
            : fill(data.savedPlaces, { count: formatNumber(placing.count, language) })}
        </strong>{' '}
        {placing.state === 'saved' ? (
          <>
            <button type="button" className="as-link" onClick={placing.undo}>
              {data.undo}
            </button>{' '}
            · <Link href="/nokkeltall">{data.seeFigures}</Link>
          </>
        ) : null}
      </p>
      {placing.refused.map((one) => (
        <p className="notice mend" key={one.key}>
          {fill(data.refusedPlace, { key: one.key, message: one.message })}
        </p>
      ))}
    </div>
  );
}
