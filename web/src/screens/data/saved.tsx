import { fill, formatNumber } from '../../../../src/presentation/language/index.ts';
import { Link } from '../../address/link.tsx';
import { useLaget } from '../../app/laget.tsx';
import { Told } from '../../parts/told.tsx';
import type { Placing } from './use-placing.ts';

/** What was saved, what was refused, and the way back. */
export function Saved({ placing }: { readonly placing: Placing }) {
  const { texts, language } = useLaget();
  const { data } = texts;
  if (placing.state === 'idle') return null;
  return (
    <Told of={placing.state} busy={placing.busy}>
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
    </Told>
  );
}
