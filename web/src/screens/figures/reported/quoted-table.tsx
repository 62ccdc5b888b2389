import type { FigureAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import { columnLabel, fill, shortPeriod } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { SignsBelow } from '../../../parts/signs-below.tsx';
import { cellText } from '../cells.ts';
import { periodsOf, quotedLines } from './quoted-rows.ts';

/** What is quoted: a line per position, a column per year. Whose and about where is said where it is not one and the same. */
export function QuotedTable({ answer }: { readonly answer: FigureAnswer }) {
  const { language, texts } = useLaget();
  const lines = quotedLines(answer);
  const periods = periodsOf(answer);
  if (lines.length === 0) return null;
  const publishers = [...new Set(lines.map(({ publisher }) => publisher))];
  const isOfSeveral = publishers.length > 1 || new Set(lines.map(({ place }) => place.code)).size > 1;
  const caption = fill(texts.reported.quoted.caption, { publisher: publishers.join(', ') });
  const withheld = answer.rows.some(({ state }) => state === 'withheld');
  return (
    <section>
      <div className="table-head">
        <h2>{caption}</h2>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="table-wrap" aria-label={caption} tabIndex={0}>
        <table className="plain">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{columnLabel('reported-group', language)}</th>
              {isOfSeveral ? <th scope="col">{texts.reported.quoted.about}</th> : null}
              {periods.map((period) => (
                <th scope="col" className="number" key={period}>
                  {shortPeriod(period, language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ key, publisher, place, group, byPeriod }) => (
              <tr key={key} className={group.code === 'Total' ? 'total' : undefined}>
                <th scope="row">{group.label}</th>
                {isOfSeveral ? <td>{`${place.label} (${publisher})`}</td> : null}
                {periods.map((period) => {
                  const row = byPeriod.get(period);
                  return (
                    <td className={row?.value == null ? 'number state' : 'number'} key={period}>
                      {row === undefined ? texts.figures.missing : cellText(row, 'value', 'share', language)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <SignsBelow withheld={withheld} />
    </section>
  );
}
