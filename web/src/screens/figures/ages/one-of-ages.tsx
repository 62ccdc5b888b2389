import {
  codeLabel,
  fill,
  formatDayText,
  formatNumber,
  type Language,
  shortPeriod,
} from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { Pyramid } from '../../../charts/pyramid.tsx';
import { cellText } from '../cells.ts';
import { type AgeRow, type Ages, shareOf } from './age-rows.ts';

interface OneProps {
  readonly label: string;
  readonly ages: Ages;
  /** As it was before; null where that is not to be compared. */
  readonly earlier: Ages | null;
  /** The day, and the earlier day. */
  readonly days: readonly [string, string];
  readonly number: (value: number) => string;
}

/** The pyramid of one code with its table. */
export function OneOfAges(props: OneProps) {
  const { texts, language } = useLaget();
  const text = texts.figures.ages;
  const { label, ages, earlier, days, number } = props;
  const before = (band: string) => earlier?.rows.find((row) => row.band === band);
  const seen = ages.rows.some(({ women, men }) => (women?.value ?? 0) + (men?.value ?? 0) > 0);
  if (!seen) {
    return (
      <section>
        <h2 className="part-head">{label}</h2>
        <p className="after-table">{text.nothingSeen}</p>
      </section>
    );
  }
  return (
    <section>
      <h2 className="part-head">{label}</h2>
      <Pyramid
        rows={ages.rows.map((row) => ({
          key: row.band,
          label: row.label,
          left: row.women?.value ?? null,
          right: row.men?.value ?? null,
          leftBefore: before(row.band)?.women?.value ?? null,
          rightBefore: before(row.band)?.men?.value ?? null,
        }))}
        heads={{ left: codeLabel('sex', 'f', language), right: codeLabel('sex', 'm', language) }}
        description={fill(texts.figures.chartOf, { what: fill(text.caption, { code: label }) })}
        number={number}
      />
      <details className="series">
        <summary>
          {texts.figures.chartAsTable}
          <span className="sr-only">{`: ${label}`}</span>
        </summary>
        <AgesTable label={label} ages={ages} earlier={earlier} days={days} />
      </details>
      {ages.unknown !== null && ages.unknown > 0 ? (
        <p className="after-table">{fill(text.unknown, { count: formatNumber(ages.unknown, language) })}</p>
      ) : null}
    </section>
  );
}

function AgesTable({ label, ages, earlier, days }: Omit<OneProps, 'number'>) {
  const { texts, language } = useLaget();
  const text = texts.figures.ages;
  const compares = earlier !== null && days[1] !== '';
  return (
    <div className="table-wrap">
      <table className="plain">
        <caption className="sr-only">
          {`${fill(text.caption, { code: label })}, ${formatDayText(days[0], language)}`}
        </caption>
        <thead>
          <tr>
            <th scope="col">{text.age}</th>
            <th scope="col">{codeLabel('sex', 'f', language)}</th>
            <th scope="col">{codeLabel('sex', 'm', language)}</th>
            <th scope="col">{text.all}</th>
            <th scope="col">{text.share}</th>
            {compares ? <th scope="col">{fill(text.shareThen, { day: shortPeriod(days[1], language) })}</th> : null}
            {compares ? <th scope="col">{text.change}</th> : null}
          </tr>
        </thead>
        <tbody>
          {ages.rows.map((row) => (
            <AgeLine key={row.band} row={row} ages={ages} earlier={compares ? earlier : null} language={language} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface LineProps {
  readonly row: AgeRow;
  readonly ages: Ages;
  readonly earlier: Ages | null;
  readonly language: Language;
}

function AgeLine({ row, ages, earlier, language }: LineProps) {
  const [share, before] = [shareOf(ages, row.band), earlier === null ? null : shareOf(earlier, row.band)];
  const perCent = (value: number | null) => (value === null ? '–' : formatNumber(value * 100, language, 1));
  const change = share === null || before === null ? null : share - before;
  return (
    <tr>
      <th scope="row">{row.label}</th>
      {[row.women, row.men, row.all].map((one, i) => (
        <td key={['women', 'men', 'all'][i]} className="number">
          {cellText(one, 'value', 'persons', language)}
        </td>
      ))}
      <td className="number">{perCent(share)}</td>
      {earlier === null ? null : <td className="number">{perCent(before)}</td>}
      {earlier === null ? null : (
        <td className="number">{change === null ? '–' : `${change > 0 ? '+' : ''}${perCent(change)}`}</td>
      )}
    </tr>
  );
}
