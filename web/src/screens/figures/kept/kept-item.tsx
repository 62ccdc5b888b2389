import type { KeptFigureEntry } from '../../../../../src/presentation/api/contract/index.ts';
import {
  fill,
  formatDayText,
  formatNumber,
  keeperText,
  seenText,
} from '../../../../../src/presentation/language/index.ts';
import { go } from '../../../address/address.ts';
import { Link } from '../../../address/link.tsx';
import { useLaget } from '../../../app/laget.tsx';
import { partsOf } from '../known/changed-cells.ts';
import { useLabels } from '../labels.ts';
import { keptAddress } from './kept-path.ts';
import { addressOfKept, questionInWords, readKept } from './kept-question.ts';
import { KeptToday } from './kept-today.tsx';
import type { KeptDesk } from './use-kept.ts';

interface ItemProps {
  readonly entry: KeptFigureEntry;
  readonly desk: KeptDesk;
  readonly opened: boolean;
}

/** One kept figure: what it was used in, what was asked and answered, when; and beside today when that is asked for. */
export function KeptItem({ entry, desk, opened }: ItemProps) {
  const { texts, language, metrics, session } = useLaget();
  const text = texts.known.kept;
  const label = useLabels();
  const metric = metrics.metrics
    .flatMap((one) => (one.status === 'live' ? [one] : []))
    .find(({ id }) => id === entry.metric.id);
  const question = readKept(entry.query, entry.metric.alias, entry.period);
  const address = addressOfKept(question, metric);
  const by = keeperText(entry.keptBy, language);
  return (
    <li>
      <h2>{entry.name}</h2>
      <p>{questionInWords(question, { texts: text, language, metric, label })}</p>
      <p>
        {text.told}: <Told entry={entry} />
      </p>
      <p className="small quiet">
        {fill(text.keptBy, { day: formatDayText(entry.keptOn, language), by, id: entry.id })}
      </p>
      <p className="row-of-links no-print">
        <button
          type="button"
          className="as-link"
          aria-expanded={opened}
          aria-label={`${opened ? text.hide : text.compare}: ${entry.name}`}
          onClick={() => go(keptAddress(opened ? null : entry.id), 'replace')}
        >
          {opened ? text.hide : text.compare}
        </button>
        {address === null ? null : (
          <Link href={address} aria-label={`${text.open}: ${entry.name}`}>
            {text.open}
          </Link>
        )}
        {session.keepsData ? (
          <button
            type="button"
            className="as-link"
            aria-label={`${entry.putAway ? text.bringBack : text.putAway}: ${entry.name}`}
            disabled={desk.busy}
            onClick={() => desk.move(entry, !entry.putAway)}
          >
            {entry.putAway ? text.bringBack : text.putAway}
          </button>
        ) : null}
      </p>
      {opened ? <KeptToday entry={entry} /> : null}
    </li>
  );
}

/** The total as it was told, and how many rows there were. */
function Told({ entry }: { readonly entry: KeptFigureEntry }) {
  const { texts, language } = useLaget();
  const { kept, changed } = texts.known;
  const rows = fill(kept.onlyRows, { count: formatNumber(entry.rows, language) });
  if (entry.total === null) return rows;
  const { unit } = entry.metric;
  const parts = partsOf(entry.total, unit, language);
  return (
    <>
      <strong>{seenText(entry.total, unit, language)}</strong>
      {parts === null ? '' : ` (${fill(changed.partOf, parts)})`}
      {entry.rows > 1 ? ` · ${rows}` : ''}
    </>
  );
}
