import { fill, formatNumber } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import type { Definition, Reference } from './bridge-path.ts';
import { SourceLink } from './source-link.tsx';

interface ReferenceProps {
  readonly reference: Reference;
  /** The definition on own figures that comes nearest. */
  readonly nearest: Definition | null;
  readonly compare: (id: string) => void;
}

/** A figure somebody else has published: what it is, what it was, and what cannot be computed here. */
export function ReferenceView({ reference, nearest, compare }: ReferenceProps) {
  const { texts, language } = useLaget();
  const text = texts.bridges;
  const { name, explanation, cannot, caution, series, source } = reference;
  const years = Object.keys(series[0]?.percents ?? {});
  const told = (percent: number | undefined) => (percent === undefined ? '' : formatNumber(percent, language, 1));
  return (
    <>
      <p className="answer" aria-live="polite">
        {cannot}
      </p>
      <p>
        {explanation} {caution}
      </p>
      <p>
        <SourceLink source={source} />
      </p>
      {nearest === null ? null : (
        <p className="no-print">
          <button type="button" className="as-link" onClick={() => compare(nearest.id)}>
            {fill(text.nearest, { name: nearest.name })}
          </button>
        </p>
      )}
      <div className="table-wrap">
        <table className="plain">
          <caption>
            {name}. {text.published}
          </caption>
          <thead>
            <tr>
              <th scope="col">{text.group}</th>
              {years.map((year, i) => (
                <th scope="col" key={year} className={i < years.length - 2 ? 'number early' : 'number'}>
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {series.map((one) => (
              <tr key={one.id}>
                <th scope="row">{one.name}</th>
                {years.map((year, i) => (
                  <td key={year} className={i < years.length - 2 ? 'number early' : 'number'}>
                    {told(one.percents[year])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
