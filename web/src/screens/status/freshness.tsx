import type { StatusAnswer } from '../../../../src/presentation/api/contract/index.ts';
import { fill, formatDayText } from '../../../../src/presentation/language/index.ts';
import { Link } from '../../address/link.tsx';
import { useLaget } from '../../app/laget.tsx';

/** The newest each source has told, and how far the figures reach. */
export function Freshness({ answer }: { readonly answer: StatusAnswer }) {
  const { texts, language } = useLaget();
  const { status } = texts;
  return (
    <section className="section">
      <h2>{status.fresh}</h2>
      <dl className="ruled fresh">
        {answer.sources.map(({ source, label, day }) => (
          <div key={source}>
            <dt>{label}</dt>
            <dd>{formatDayText(day, language)}</dd>
          </div>
        ))}
      </dl>
      <p className="after-table">
        {fill(status.freshUntil, { day: formatDayText(answer.horizon, language) })} {answer.months}{' '}
        <Link href="/data">{status.seeData}</Link>
      </p>
    </section>
  );
}
