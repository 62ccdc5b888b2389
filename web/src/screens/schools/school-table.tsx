import { useState } from 'react';
import type { SchoolCell, SchoolItem, SchoolsAnswer } from '../../../../src/presentation/api/contract/index.ts';
import {
  capitalised,
  fill,
  formatDayText,
  formatNumber,
  groupNoun,
  shortPeriod,
} from '../../../../src/presentation/language/index.ts';
import { Link } from '../../address/link.tsx';
import { useLaget } from '../../app/laget.tsx';
import { SignsBelow } from '../../parts/signs-below.tsx';
import { type AskedSchools, schoolAddress } from './asked-schools.ts';
import { SchoolNumber } from './school-number.tsx';
import { type Band, bandsOf, matches, nextOrder, type Order, orderOf } from './school-rows.ts';

const COLUMNS = 9;

interface TableProps {
  readonly asked: AskedSchools;
  readonly answer: SchoolsAnswer;
  readonly change: (to: Partial<AskedSchools>) => void;
}

/** The list: one row per school, by name unless a column is chosen; the whole last. */
export function SchoolTable({ asked, answer, change }: TableProps) {
  const { texts, language } = useLaget();
  const text = texts.schools;
  const [all, setAll] = useState(false);
  const order = orderOf(asked.sort);
  const schools = answer.schools.filter((school) => matches(school, asked));
  const bands = bandsOf(schools, order, answer.funnel);
  const moved = asked.metric === 'school-turnover';
  const caption = fill(text.caption, {
    day: formatDayText(answer.periods.size, language),
    what: (moved ? text.moved : text.left).toLowerCase(),
    period: shortPeriod(answer.periods.turnover, language),
  });
  const from = shortPeriod(answer.periods.turnover.split('/')[0] ?? '', language);
  const group = capitalised(groupNoun(asked.group, language));
  const head = (by: Order['by'], label: string, later = false) => (
    <SortHead by={by} label={label} later={later} order={order} sort={(sort) => change({ sort })} />
  );
  return (
    <section aria-label={text.views.list}>
      <div className="table-wrap">
        <table className={all ? 'plain all schools' : 'plain schools'}>
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              {head('name', text.name)}
              <th scope="col" className="later">
                {text.type}
              </th>
              <th scope="col" className="later">
                {text.area}
              </th>
              {head('headcount', text.headcount)}
              {head('fte', text.fte, true)}
              <th scope="col" className="number later">
                {`${group} ${from}`}
              </th>
              {head('turnover', moved ? text.movedShare : text.leftShare)}
              <th scope="col" className="number later">
                {text.interval}
              </th>
              {head('months', text.months, true)}
            </tr>
          </thead>
          <tbody>
            {bands.map((band) => (
              <BandRows key={band.says} band={band} asked={asked} />
            ))}
            <tr className="total">
              <th scope="row">{texts.figures.all}</th>
              <td className="later" />
              <td className="later" />
              <Figures cells={answer.whole} explains={false} />
              <td className="number later" />
            </tr>
          </tbody>
        </table>
      </div>
      {schools.length === 0 ? <p className="after-table">{text.noneFound}</p> : null}
      <button type="button" className="as-link small more-columns" aria-expanded={all} onClick={() => setAll(!all)}>
        {all ? texts.figures.showFewer : fill(texts.figures.showMore, { count: formatNumber(6, language) })}
      </button>
      <Below answer={answer} schools={schools} />
    </section>
  );
}

function BandRows({ band, asked }: { readonly band: Band; readonly asked: AskedSchools }) {
  const { schools } = useLaget().texts;
  return (
    <>
      {band.says === null ? null : (
        <tr className="band">
          <th scope="rowgroup" colSpan={COLUMNS}>
            {schools.bands[band.says]}
          </th>
        </tr>
      )}
      {band.schools.map((school) => (
        <Row key={school.unit} school={school} asked={asked} />
      ))}
    </>
  );
}

interface SortHeadProps {
  readonly by: Order['by'];
  readonly label: string;
  readonly later: boolean;
  readonly order: Order;
  readonly sort: (sort: string) => void;
}

function SortHead({ by, label, later, order, sort }: SortHeadProps) {
  const { schools } = useLaget().texts;
  const active = order.by === by;
  const kind = [by === 'name' ? '' : 'number', later ? 'later' : ''].filter((name) => name !== '').join(' ');
  return (
    <th scope="col" className={kind} aria-sort={active ? (order.falling ? 'descending' : 'ascending') : 'none'}>
      <button
        type="button"
        className="sort"
        title={fill(schools.sortBy, { what: label.toLowerCase() })}
        onClick={() => sort(nextOrder(order, by))}
      >
        {label}
        <span aria-hidden="true">{active ? (order.falling ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );
}

function Row({ school, asked }: { readonly school: SchoolItem; readonly asked: AskedSchools }) {
  const { texts, language } = useLaget();
  const months = school.monthsDelivered;
  return (
    <tr>
      <th scope="row">
        <Link href={schoolAddress(school.unit, asked)}>{school.name}</Link>
      </th>
      <td className="later">{school.schoolType.label}</td>
      <td className="later">{school.area?.label ?? texts.figures.notes.unassigned}</td>
      <Figures cells={school} explains />
      <td className="number later">
        {months === null
          ? texts.figures.missing
          : fill(texts.schools.monthsOf, { count: formatNumber(months, language) })}
      </td>
    </tr>
  );
}

interface FiguresProps {
  readonly cells: { readonly headcount: SchoolCell; readonly fte: SchoolCell; readonly turnover: SchoolCell };
  readonly explains: boolean;
}

function Figures({ cells, explains }: FiguresProps) {
  const { language } = useLaget();
  const { interval } = cells.turnover;
  const percent = (share: number) => formatNumber(share * 100, language, 1);
  return (
    <>
      <SchoolNumber cell={cells.headcount} unit="persons" explains={explains} />
      <SchoolNumber cell={cells.fte} unit="fte" later />
      <SchoolNumber cell={cells.turnover} unit="persons" part="denominator" later />
      <SchoolNumber cell={cells.turnover} unit="share" explains={explains && cells.headcount.state !== 'withheld'} />
      <td className="number later quiet">
        {interval === null ? '' : `${percent(interval.low)}–${percent(interval.high)}`}
      </td>
    </>
  );
}

/** What the intervals are for, why some cells are withheld, and what the star means; said once under the table. */
function Below({ answer, schools }: { readonly answer: SchoolsAnswer; readonly schools: readonly SchoolItem[] }) {
  const { texts } = useLaget();
  const cells = [...schools, answer.whole].flatMap(({ headcount, fte, turnover }) => [headcount, fte, turnover]);
  const withheld = cells.some(({ state }) => state === 'withheld');
  const provisional = cells.some(({ state }) => state === 'provisional');
  return <SignsBelow withheld={withheld} provisional={provisional} lead={<p>{texts.schools.aboutInterval}</p>} />;
}
