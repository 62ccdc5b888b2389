import type { ReactNode } from 'react';
import type { CompareAnswer, CompareLine, CompareSide } from '../../../../src/presentation/api/contract/index.ts';
import { fill, formatNumber } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';

interface TableProps {
  readonly caption: string;
  readonly names: CompareAnswer['names'];
  /** Over the column of names. */
  readonly head: string;
  readonly rows: readonly { readonly key: string; readonly label: ReactNode; readonly line: CompareLine }[];
}

/** Both values, the difference, its interval, and what can be said: a row for each. */
export function CompareTable({ caption, names, head, rows }: TableProps) {
  const { texts } = useLaget();
  const text = texts.compare;
  const isProvisional = rows.some(({ line }) => [line.a, line.b].some(({ state }) => state === 'provisional'));
  return (
    <>
      <div className="table-wrap">
        <table className="plain compare stacked">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{head}</th>
              <th scope="col" className="number">
                {names.a}
              </th>
              <th scope="col" className="number">
                {names.b}
              </th>
              <th scope="col" className="number">
                {text.difference}
              </th>
              <th scope="col" className="number">
                {text.interval}
              </th>
              <th scope="col">{text.verdict}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, label, line }) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                <Side side={line.a} name={names.a} />
                <Side side={line.b} name={names.b} />
                <td className="number" data-label={text.difference}>
                  {line.differenceText ?? '–'}
                </td>
                <td className="number" data-label={text.interval}>
                  {line.intervalText ?? '–'}
                </td>
                <td className="verdict" data-label={text.verdict}>
                  {line.verdictText}
                  {line.whyText === null || line.why === 'full-count' ? null : (
                    <span className="quiet">{` (${line.whyText})`}</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {isProvisional ? (
        <div className="after-table">
          <p>
            <strong>*</strong> {texts.figures.starMeans}
          </p>
        </div>
      ) : null}
    </>
  );
}

function Side({ side, name }: { readonly side: CompareSide; readonly name: string }) {
  const { texts, language } = useLaget();
  const { numerator, denominator, value, text, state } = side;
  if (value === null) {
    return (
      <td className="number state" data-label={name}>
        {text}
      </td>
    );
  }
  const whole = (one: number) => formatNumber(one, language, Number.isInteger(one) ? 0 : 1);
  return (
    <td className="number" data-label={name}>
      {text}
      {state === 'provisional' ? '*' : ''}
      {numerator === null || denominator === null ? null : (
        <span className="parts">{fill(texts.compare.of, { part: whole(numerator), whole: whole(denominator) })}</span>
      )}
    </td>
  );
}
