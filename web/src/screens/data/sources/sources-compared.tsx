import type { SourcesComparedAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import { fill, formatNumber, LABELS } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { CountingSource } from './counting-source.tsx';

/** Units shown of each comparison; the findings of the delivery have all. */
const MOST_SHOWN = 10;

type Comparison = SourcesComparedAnswer['comparisons'][number];

interface SourcesComparedProps {
  readonly answer: SourcesComparedAnswer | null;
  readonly changed: () => void;
}

/** Where two sources of employments do not agree, and the choice of which of them counts. Nothing with one source. */
export function SourcesCompared({ answer, changed }: SourcesComparedProps) {
  const { texts } = useLaget();
  if (answer === null || answer.comparisons.length === 0) return null;
  const sources = [...new Set(answer.comparisons.flatMap(({ here, there }) => [here, there]))];
  return (
    <section className="section">
      <h2>{texts.data.sourcesHead}</h2>
      {answer.comparisons.map((comparison) => (
        <Pair key={`${comparison.here} ${comparison.there}`} comparison={comparison} />
      ))}
      <CountingSource sources={sources} chosen={answer.countingSource} changed={changed} />
    </section>
  );
}

function Pair({ comparison }: { readonly comparison: Comparison }) {
  const { texts, language } = useLaget();
  const { data } = texts;
  const labels: Readonly<Record<string, string>> = LABELS[language].sources;
  const here = labels[comparison.here] ?? comparison.here;
  const there = labels[comparison.there] ?? comparison.there;
  const { month, units, unitsCompared } = comparison;
  if (units.length === 0) return <p>{fill(data.sourcesAgree, { here, there, month, units: unitsCompared })}</p>;
  const more = units.length - MOST_SHOWN;
  return (
    <>
      <p>{fill(data.sourcesDiffer, { here, there, month, units: units.length, compared: unitsCompared })}</p>
      <Differences units={units.slice(0, MOST_SHOWN)} here={here} there={there} />
      {more > 0 ? <p className="after-table">{fill(data.sourcesMore, { count: more })}</p> : null}
    </>
  );
}

interface DifferencesProps {
  readonly units: Comparison['units'];
  readonly here: string;
  readonly there: string;
}

function Differences({ units, here, there }: DifferencesProps) {
  const { texts, language, units: known } = useLaget();
  const { data } = texts;
  const name = (unit: string) => known.units.find((one) => one.unit === unit)?.name ?? unit;
  const heads = [
    fill(data.sourcesOnly, { source: here }),
    fill(data.sourcesOnly, { source: there }),
    data.sourcesPercent,
  ];
  return (
    <div className="table-wrap">
      <table className="plain">
        <caption className="sr-only">{data.sourcesHead}</caption>
        <thead>
          <tr>
            <th scope="col">{data.sourcesUnit}</th>
            {heads.map((head) => (
              <th key={head} scope="col" className="number">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {units.map(({ unit, onlyHere, onlyThere, otherPercent }) => (
            <tr key={unit}>
              <th scope="row">{name(unit)}</th>
              <td className="number">{formatNumber(onlyHere, language)}</td>
              <td className="number">{formatNumber(onlyThere, language)}</td>
              <td className="number">{formatNumber(otherPercent, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
