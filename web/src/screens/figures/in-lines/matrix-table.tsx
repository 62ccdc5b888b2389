import type { FigureAnswer, FigureRow } from '../../../../../src/presentation/api/contract/index.ts';
import {
  columnLabel,
  fill,
  formatDayText,
  formatNumber,
  shortPeriod,
} from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { SignsBelow } from '../../../parts/signs-below.tsx';
import { cellText } from '../cells.ts';
import { type Moves, movesOf, OUTSIDE } from './lines.ts';

interface MatrixProps {
  readonly answer: FigureAnswer;
  /** The dimension along which moves are told. */
  readonly by: string;
  readonly title: string;
}

const TOTAL = 'Total';
/** With more places than this the pairs would fill a wall: each place is told in one line instead. */
const MOST_PLACES = 12;

/** From where to where: rows on the first day, columns on the second. */
export function MatrixTable({ answer, by, title }: MatrixProps) {
  const { texts, language } = useLaget();
  const text = texts.figures.matrix;
  const moves = movesOf(answer);
  const [from = '', to = ''] = (answer.rows[0]?.period ?? '').split('/');
  const small = moves.places.length <= MOST_PLACES;
  const caption = fill(text.caption, { from: formatDayText(from, language), to: formatDayText(to, language) });
  const withheld = answer.rows.some(({ state }) => state === 'withheld');
  const provisional = answer.rows.some(({ state }) => state === 'provisional');
  return (
    <section>
      <div className="table-head">
        <h2>{small ? caption : title}</h2>
      </div>
      {small ? <p className="small quiet">{text.help}</p> : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="table-wrap" aria-label={caption} tabIndex={0}>
        {small ? (
          <Square moves={moves} by={by} caption={caption} />
        ) : (
          <InLines moves={moves} by={by} caption={title} days={[from, to]} />
        )}
      </section>
      <SignsBelow withheld={withheld} provisional={provisional} />
    </section>
  );
}

interface TableProps {
  readonly moves: Moves;
  readonly by: string;
  readonly caption: string;
}

function Square({ moves, by, caption }: TableProps) {
  const { texts, language } = useLaget();
  const text = texts.figures;
  const to = [...moves.places, { code: OUTSIDE, label: text.matrix.left }, { code: TOTAL, label: text.all }];
  const from = [...moves.places, { code: OUTSIDE, label: text.matrix.joined }, { code: TOTAL, label: text.all }];
  return (
    <table className="plain matrix">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columnLabel(by, language)}</th>
          {to.map(({ code, label }) => (
            <th scope="col" className="number" key={code}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {from.map((row) => (
          <tr key={row.code} className={row.code === TOTAL ? 'total' : undefined}>
            <th scope="row">{row.label}</th>
            {to.map((column) => (
              <Cell
                key={column.code}
                row={moves.row(row.code, column.code)}
                never={row.code === OUTSIDE && column.code === OUTSIDE}
                same={row.code === column.code && row.code !== TOTAL}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function InLines({ moves, by, caption, days }: TableProps & { readonly days: readonly [string, string] }) {
  const { texts, language } = useLaget();
  const text = texts.figures.matrix;
  const places = moves.places.toSorted((a, b) => a.label.localeCompare(b.label, language));
  const ends = [
    { head: fill(text.here, { day: shortPeriod(days[0], language) }), of: (code: string) => moves.row(code, TOTAL) },
    { head: text.stayed, of: (code: string) => moves.row(code, code) },
    { head: text.left, of: (code: string) => moves.row(code, OUTSIDE) },
    { head: text.joined, of: (code: string) => moves.row(OUTSIDE, code) },
    { head: fill(text.here, { day: shortPeriod(days[1], language) }), of: (code: string) => moves.row(TOTAL, code) },
  ];
  return (
    <table className="plain">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columnLabel(by, language)}</th>
          {ends.map(({ head }) => (
            <th scope="col" className="number" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {places.map(({ code, label }) => (
          <tr key={code}>
            <th scope="row">{label}</th>
            {ends.map(({ head, of }) => (
              <Cell key={head} row={of(code)} never={false} same={false} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps {
  /** Absent in a large table: nobody went that way. */
  readonly row: FigureRow | undefined;
  /** Nobody can be outside on both days. */
  readonly never: boolean;
  /** Stayed where they were. */
  readonly same: boolean;
}

function Cell({ row, never, same }: CellProps) {
  const { language, texts } = useLaget();
  if (never) return <td className="number" />;
  const said = row === undefined ? formatNumber(0, language) : cellText(row, 'value', 'persons', language);
  const seen = row === undefined || row.value !== null;
  const kind = ['number', seen ? '' : 'state', same ? 'same' : ''].filter((name) => name !== '').join(' ');
  return (
    <td className={kind}>
      {row?.state === 'withheld' ? <span className="withheld">{said}</span> : said}
      {seen && row?.state === 'provisional' ? <abbr title={texts.figures.notes.provisional}>*</abbr> : null}
    </td>
  );
}
