import type { ReportItem } from '../../../../../src/presentation/api/contract/index.ts';
import { fill, formatDayText, formatMoment, REPORT_PAGES } from '../../../../../src/presentation/language/index.ts';
import { Link } from '../../../address/link.tsx';
import { useLaget } from '../../../app/laget.tsx';
import { reportPath } from '../report-path.ts';
import { StateMark } from '../state-mark.tsx';

interface RowsProps {
  readonly head: string;
  readonly reports: readonly ReportItem[];
}

/** Reports in rows: which, where it stands, when it was made or let out. */
export function ReportRows({ head, reports }: RowsProps) {
  return (
    <section className="section">
      <h2>{head}</h2>
      <ul>
        {reports.map((one) => (
          <li key={one.id} className="report-row">
            <div>
              <Link href={reportPath(one.id)} className="report-name">
                {one.name}
              </Link>
              <p className="quiet small">
                {one.name === one.title ? one.period.label : one.title} · {one.language.label}
              </p>
            </div>
            <p>
              <StateMark state={one.state} />
            </p>
            <Since report={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Since({ report }: { readonly report: ReportItem }) {
  const { language } = useLaget();
  const { list } = REPORT_PAGES[language];
  const { publishedOn, at, by, correctedBy, state, reason } = report;
  return (
    <div className="small">
      <p>
        {publishedOn === null
          ? fill(list.madeAt, { at: formatMoment(at, language), by })
          : fill(list.publishedOn, { day: formatDayText(publishedOn, language) })}
      </p>
      {state.code === 'withdrawn' && reason !== null ? <p>{fill(list.withdrawn, { reason })}</p> : null}
      {correctedBy === null ? null : (
        <p>
          <Link href={reportPath(correctedBy)}>{list.correctedReport}</Link>
        </p>
      )}
    </div>
  );
}
