import type { DeliveryItem } from '../../../../src/presentation/api/contract/index.ts';
import { formatDayText, formatNumber, LABELS } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';

interface SourceQuality {
  readonly source: string;
  readonly latest: DeliveryItem | null;
}

/** Each source's latest live delivery: rows, what was rejected or noted, and who mends it. */
export function Quality({ deliveries }: { readonly deliveries: readonly DeliveryItem[] }) {
  const { texts, language } = useLaget();
  const { data } = texts;
  const live = deliveries
    .filter((delivery) => delivery.withdrawnAt === null)
    .toSorted((a, b) => b.knownOn.localeCompare(a.knownOn) || b.takenInAt.localeCompare(a.takenInAt));
  const sources = Object.entries(LABELS[language].sources);
  const rows = sources.map(([source, label]): SourceQuality & { readonly label: string } => ({
    source,
    label,
    latest: live.find((delivery) => delivery.source === source) ?? null,
  }));
  const cell = (latest: DeliveryItem | null, number: (item: DeliveryItem) => number) =>
    latest === null ? <span className="state">{data.missing}</span> : formatNumber(number(latest), language);
  return (
    <section className="section">
      <h2>{data.qualityHead}</h2>
      <div className="table-wrap">
        <table className="plain">
          <caption className="sr-only">{data.qualityHead}</caption>
          <thead>
            <tr>
              <th scope="col">{data.source}</th>
              <th scope="col">{data.latestDelivery}</th>
              <th scope="col" className="number">
                {data.rows}
              </th>
              <th scope="col" className="number later">
                {data.rejectedRows}
              </th>
              <th scope="col" className="number later">
                {data.notesCount}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ source, label, latest }) => (
              <tr key={source}>
                <th scope="row">{label}</th>
                <td>
                  {latest === null ? (
                    <span className="state">{data.missing}</span>
                  ) : (
                    formatDayText(latest.knownOn, language)
                  )}
                </td>
                <td className="number">{cell(latest, (item) => item.rows.kept)}</td>
                <td className="number later">{cell(latest, (item) => item.findings['rejects-row'])}</td>
                <td className="number later">{cell(latest, (item) => item.findings.note)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="after-table">{data.mendedBy}</p>
    </section>
  );
}
