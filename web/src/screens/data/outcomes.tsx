import { Button } from '@digdir/designsystemet-react';
import type { DeliveryOutcome, JobAnswer } from '../../../../src/presentation/api/contract/index.ts';
import { fill, formatNumber, LABELS, type ScreenTexts } from '../../../../src/presentation/language/index.ts';
import { Link } from '../../address/link.tsx';
import { useLaget } from '../../app/laget.tsx';
import { FindingList } from './finding-list.tsx';
import { MendColumns } from './mend-columns.tsx';
import { MendPlaces } from './mend-places.tsx';
import { togetherUnplaced } from './unplaced.ts';

interface OutcomesProps {
  readonly job: JobAnswer;
  readonly files: readonly File[];
  readonly send: (files: readonly File[], check: boolean) => void;
  readonly clear: () => void;
  readonly changed: () => void;
}

/** Each delivery's fate, and what can be mended on the spot. */
export function Outcomes({ job, files, send, clear, changed }: OutcomesProps) {
  const { data } = useLaget().texts;
  const taken = !job.check && job.deliveries.some((delivery) => delivery.status === 'taken-in');
  const canTakeIn = job.check && job.deliveries.some((delivery) => delivery.status === 'taken-in');
  return (
    <div>
      <p className="notice" role="status">
        <strong>{headline(job, data)}</strong> {canTakeIn ? data.triedRest : null}{' '}
        {taken ? <Link href="/nokkeltall">{data.seeFigures}</Link> : null}
      </p>
      {canTakeIn ? <Button onClick={() => send(files, false)}>{data.takeInNow}</Button> : null}
      {job.deliveries.map((delivery) => (
        <Fate
          key={`${delivery.sha256} ${delivery.files.join()}`}
          delivery={delivery}
          check={job.check}
          files={files}
          send={send}
        />
      ))}
      <MendPlaces unplaced={togetherUnplaced(job.deliveries)} changed={changed} />
      <p className="mend-actions">
        <button type="button" className="as-link" onClick={clear}>
          {data.another}
        </button>
      </p>
    </div>
  );
}

/** What became of the whole: tried, done, or nothing at all. */
function headline(job: JobAnswer, data: ScreenTexts['data']): string {
  if (job.check) return data.tried;
  const kept = job.deliveries.some((delivery) => delivery.status === 'taken-in' || delivery.status === 'already-known');
  return kept ? data.finished : data.nothingTaken;
}

interface FateProps {
  readonly delivery: DeliveryOutcome;
  readonly check: boolean;
  readonly files: readonly File[];
  readonly send: (files: readonly File[], check: boolean) => void;
}

function Fate({ delivery, check, files, send }: FateProps) {
  const { texts, language } = useLaget();
  const { data } = texts;
  const sources: Readonly<Record<string, string>> = LABELS[language].sources;
  const fate = check && delivery.status === 'taken-in' ? data.fateChecked : data.fates[delivery.status];
  const count = (n: number) => formatNumber(n, language);
  const { read, kept, rejected } = delivery.rows;
  return (
    <section className="fate">
      <h3>{delivery.files.join(', ')}</h3>
      <p className="small">
        {delivery.source === null ? '' : `${sources[delivery.source] ?? delivery.source} · `}
        <strong>{fate}.</strong>{' '}
        {read > 0
          ? fill(kept === read && rejected === 0 ? data.rowCountsAll : data.rowCounts, {
              read: count(read),
              kept: count(kept),
              rejected: count(rejected),
            })
          : null}
      </p>
      {delivery.status === 'not-recognised' && delivery.mappingNeeded === null ? (
        <p className="small quiet">{data.notRecognisedHelp}</p>
      ) : null}
      <FindingList findings={delivery.findings} />
      {delivery.mappingNeeded === null ? null : (
        <MendColumns
          needed={delivery.mappingNeeded}
          file={delivery.files[0] ?? ''}
          files={files}
          send={(all) => send(all, check)}
        />
      )}
    </section>
  );
}
