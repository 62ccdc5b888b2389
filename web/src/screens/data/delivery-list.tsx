import { useEffect, useRef, useState } from 'react';
import type { DeliveryItem, QualityAnswer } from '../../../../src/presentation/api/contract/index.ts';
import { fill, formatDayText, formatNumber, LABELS } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';
import { DeliveryFindings } from './delivery-findings.tsx';
import { Withdraw } from './withdraw.tsx';

interface ListProps {
  readonly deliveries: readonly DeliveryItem[];
  /** Grades, once they are known. */
  readonly quality: QualityAnswer | null;
  /** Id of the one that was followed here, or null: it is shown, marked, and has the focus. */
  readonly sought: string | null;
  readonly changed: () => void;
}

/** Every delivery: where from, when, how many rows, what was found; withdrawn ones stay in the list. */
export function DeliveryList({ deliveries, quality, sought, changed }: ListProps) {
  const { data } = useLaget().texts;
  const [opened, setOpened] = useState<string | null>(null);
  const newest = deliveries.toSorted((a, b) => b.takenInAt.localeCompare(a.takenInAt));
  const open = newest.find((delivery) => delivery.id === opened);
  return (
    <section className="section">
      <h2>{data.deliveriesHead}</h2>
      <div className="table-wrap">
        <table className="plain deliveries">
          <caption className="sr-only">{data.deliveriesHead}</caption>
          <thead>
            <tr>
              <th scope="col">{data.files}</th>
              <th scope="col" className="later">
                {data.takenIn}
              </th>
              <th scope="col" className="later">
                {data.knownOn}
              </th>
              <th scope="col" className="number">
                {data.rows}
              </th>
              <th scope="col" className="later">
                {data.grade}
              </th>
              <th scope="col">{data.findings}</th>
            </tr>
          </thead>
          <tbody>
            {newest.map((delivery) => (
              <Item
                key={delivery.id}
                delivery={delivery}
                grade={quality?.deliveries.find((one) => one.delivery === delivery.id)}
                opened={delivery.id === opened}
                sought={delivery.id === sought}
                open={() => setOpened(delivery.id === opened ? null : delivery.id)}
                changed={changed}
              />
            ))}
          </tbody>
        </table>
      </div>
      {open === undefined ? null : <DeliveryFindings delivery={open} />}
    </section>
  );
}

interface ItemProps {
  readonly delivery: DeliveryItem;
  readonly grade: QualityAnswer['deliveries'][number] | undefined;
  readonly opened: boolean;
  readonly sought: boolean;
  readonly open: () => void;
  readonly changed: () => void;
}

function Item({ delivery, grade, opened, sought, open, changed }: ItemProps) {
  const { texts, language } = useLaget();
  const { data } = texts;
  const sources: Readonly<Record<string, string>> = LABELS[language].sources;
  const { 'rejects-row': rejected, note } = delivery.findings;
  const count = (n: number) => formatNumber(n, language);
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (!sought) return;
    row.current?.scrollIntoView({ block: 'center' });
    row.current?.focus({ preventScroll: true });
  }, [sought]);
  const kind = [delivery.withdrawnAt === null ? '' : 'withdrawn', sought ? 'sought' : ''].join(' ').trim();
  return (
    <tr ref={row} className={kind} {...(sought ? { tabIndex: -1, 'aria-current': 'true' } : {})}>
      <th scope="row">
        <strong>{sources[delivery.source] ?? delivery.source}</strong>
        <br />
        <span className="small quiet">{[...delivery.files, delivery.id].join(' · ')}</span>
      </th>
      <td className="later">{formatDayText(delivery.takenInAt, language)}</td>
      <td className="later">
        {formatDayText(delivery.knownOn, language)}
        {delivery.ownTime ? (
          <>
            <br />
            <span className="small quiet">{data.ownTime}</span>
          </>
        ) : null}
      </td>
      <td className="number">{count(delivery.rows.kept)}</td>
      <td className="later">
        {grade === undefined ? null : (
          <strong className={`grade-${grade.grade}`} title={grade.text}>
            {grade.label}
          </strong>
        )}
      </td>
      <td className="found">
        {rejected + note === 0 ? (
          <span className="quiet">{data.findingsNone}</span>
        ) : (
          <button type="button" className="as-link start" aria-expanded={opened} onClick={open}>
            {[
              ...(rejected > 0 ? [fill(data.findingsRejected, { count: count(rejected) })] : []),
              ...(note > 0 ? [fill(data.findingsNotes, { count: count(note) })] : []),
            ].join(', ')}
          </button>
        )}
        <div className="small">
          {delivery.withdrawnAt === null ? (
            <Withdraw delivery={delivery} changed={changed} />
          ) : (
            fill(data.withdrawn, { day: formatDayText(delivery.withdrawnAt, language) })
          )}
        </div>
      </td>
    </tr>
  );
}
