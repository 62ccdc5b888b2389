import { Button } from '@digdir/designsystemet-react';
import type { DeliveryOutcome, JobAnswer, TablesAnswer } from '../../../../src/presentation/api/contract/index.ts';
import { fill, formatNumber, LABELS, type ScreenTexts } from '../../../../src/presentation/language/index.ts';
import { Link } from '../../address/link.tsx';
import { useLaget } from '../../app/laget.tsx';
import { useAnswer } from '../../server/use-answer.ts';
import { AsRead } from './columns/as-read.tsx';
import { MendColumns } from './columns/mend-columns.tsx';
import { FindingList } from './finding-list.tsx';
import { MendPlaces } from './mend-places.tsx';
import { togetherUnplaced } from './unplaced.ts';
import type { TakingIn, ToldMapping } from './use-take-in.ts';

interface OutcomesProps {
  readonly job: JobAnswer;
  readonly files: readonly File[];
  /** The mapping they were sent with. */
  readonly told: ToldMapping | null;
  readonly send: TakingIn['send'];
  readonly clear: () => void;
  readonly changed: () => void;
}

/** Each delivery's fate, and what can be mended on the spot. */
export function Outcomes({ job, files, told, send, clear, changed }: OutcomesProps) {
  const { texts, language } = useLaget();
  const { data } = texts;
  const hasTables = job.deliveries.some(({ mappingNeeded }) => mappingNeeded !== null);
  const tables = useAnswer<TablesAnswer>(hasTables ? `/api/tables?lang=${language}` : null);
  const taken = !job.check && job.deliveries.some((delivery) => delivery.status === 'taken-in');
  const canTakeIn = job.check && job.deliveries.some((delivery) => delivery.status === 'taken-in');
  return (
    <div>
      <p className="notice" role="status">
        <strong>{headline(job, data)}</strong> {canTakeIn ? data.triedRest : null}{' '}
        {taken ? <Link href="/nokkeltall">{data.seeFigures}</Link> : null}
      </p>
      {canTakeIn ? <Button onClick={() => send(files, false, told)}>{data.takeInNow}</Button> : null}
      {job.deliveries.map((delivery) => (
        <Fate
          key={`${delivery.sha256} ${delivery.files.join()}`}
          delivery={delivery}
          check={job.check}
          tables={tables.answer}
          sendAgain={(mapping, check) => send(files, check, mapping)}
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
  /** Columns of each kind of table; null until they are here. */
  readonly tables: TablesAnswer | null;
  readonly sendAgain: (told: ToldMapping, check: boolean) => void;
}

function Fate({ delivery, check, tables, sendAgain }: FateProps) {
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
        {delivery.mapping === null ? null : ` ${fill(data.readByMapping, { name: delivery.mapping })}`}
      </p>
      {delivery.status === 'not-recognised' && delivery.mappingNeeded === null ? (
        <p className="small quiet">{data.notRecognisedHelp}</p>
      ) : null}
      <FindingList findings={delivery.findings} />
      <TableRead delivery={delivery} tables={tables} sendAgain={sendAgain} />
    </section>
  );
}

/** How a table was read, and the choice of its columns: open where they stop it. */
function TableRead({ delivery, tables, sendAgain }: Omit<FateProps, 'check'>) {
  const { data } = useLaget().texts;
  const { asRead, mappingNeeded, files, status } = delivery;
  const mend =
    mappingNeeded === null || tables === null ? null : (
      <MendColumns needed={mappingNeeded} tables={tables} file={files[0] ?? ''} send={sendAgain} />
    );
  const isStopped = status === 'stopped' || status === 'not-recognised';
  return (
    <>
      {asRead === null || asRead.rows.length === 0 ? null : (
        <details className="series" open={mappingNeeded !== null}>
          <summary>{data.seeAsRead}</summary>
          <AsRead asRead={asRead} />
        </details>
      )}
      {mend === null || isStopped ? (
        mend
      ) : (
        <details className="series">
          <summary>{data.changeColumns}</summary>
          {mend}
        </details>
      )}
    </>
  );
}
