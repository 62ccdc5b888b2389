import type {
  DeliveryItem,
  QualityAnswer,
  SourceQualityItem,
} from '../../../../src/presentation/api/contract/index.ts';
import { formatDayText, formatNumber, LABELS } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';

interface SourceQuality {
  readonly source: string;
  readonly label: string;
  readonly latest: DeliveryItem | null;
  readonly graded: SourceQualityItem | null;
}

interface QualityProps {
  readonly deliveries: readonly DeliveryItem[];
  readonly quality: QualityAnswer | null;
}

/** Each source's latest live delivery: rows, what was rejected or noted, its grade, and who mends it. */
export function Quality({ deliveries, quality }: QualityProps) {
  const { texts, language } = useLaget();
  const { data } = texts;
  const live = deliveries
    .filter((delivery) => delivery.withdrawnAt === null)
    .toSorted((a, b) => b.knownOn.localeCompare(a.knownOn) || b.takenInAt.localeCompare(a.takenInAt));
  const sources = Object.entries(LABELS[language].sources);
  const rows = sources.map(
    ([source, label]): SourceQuality => ({
      source,
      label,
      latest: live.find((delivery) => delivery.source === source) ?? null,
      graded: quality?.sources.find((one) => one.source === source) ?? null,
    }),
  );
  const number = (count: number) => formatNumber(count, language);
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
              <th scope="col" className="number later">
                {data.rows}
              </th>
              <th scope="col" className="number later">
                {data.rejectedRows}
              </th>
              <th scope="col" className="number later">
                {data.notesCount}
              </th>
              <th scope="col">{data.grade}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ source, label, latest, graded }) => (
              <tr key={source}>
                <th scope="row">{label}</th>
                {latest === null ? (
                  <td className="state" colSpan={5}>
                    {data.missing}
                  </td>
                ) : (
                  <>
                    <td>{formatDayText(latest.knownOn, language)}</td>
                    <td className="number later">{number(latest.rows.kept)}</td>
                    <td className="number later">{number(latest.findings['rejects-row'])}</td>
                    <td className="number later">{number(latest.findings.note)}</td>
                    <td>{graded === null ? null : <Graded graded={graded} />}</td>
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="after-table">{data.mendedBy}</p>
    </section>
  );
}

/** The grade in a word; why, how new it is and who can mend it, folded. */
function Graded({ graded }: { readonly graded: SourceQualityItem }) {
  const { label, text, freshnessText, reasons } = graded;
  return (
    <details className="graded">
      <summary>
        <strong className={`grade-${graded.grade}`}>{label}</strong>
      </summary>
      <p className="small">
        {text} {freshnessText}
      </p>
      {reasons.length === 0 ? null : (
        <ul className="small">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
    </details>
  );
}
