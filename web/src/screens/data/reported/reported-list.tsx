import { useState } from 'react';
import type { DeliveryItem, ReportedAnswer, ReportedItem } from '../../../../../src/presentation/api/contract/index.ts';
import { fill, formatDayText, shortPeriod } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { Told } from '../../../parts/told.tsx';
import { Trouble } from '../../../parts/trouble.tsx';
import { FindingList } from '../finding-list.tsx';
import { Withdraw } from '../withdraw.tsx';
import { ReportedForm } from './reported-form.tsx';
import { type ReportedDesk, useReported } from './use-reported.ts';

/** Figures shown before all are asked for. */
const FIRST_SHOWN = 6;

interface Within {
  /** Null until they are known. */
  readonly deliveries: readonly DeliveryItem[] | null;
  readonly changed: () => void;
}

interface ReportedProps extends Within {
  /** Null until they are known. */
  readonly answer: ReportedAnswer | null;
}

/** Figures that were told before: who, what, how much; more by form or by file, and the way back. */
export function Reported({ answer, deliveries, changed }: ReportedProps) {
  const text = useLaget().texts.reported.list;
  const desk = useReported(changed);
  const [all, setAll] = useState(false);
  const [adding, setAdding] = useState(false);
  const reported = answer?.reported ?? [];
  const shown = all ? reported : reported.slice(0, FIRST_SHOWN);
  return (
    <section className="section" aria-labelledby="reported-head">
      <h2 id="reported-head">{text.head}</h2>
      <p className="quiet explained">{text.lead}</p>
      {reported.length === 0 ? <p>{text.none}</p> : null}
      {reported.length === 0 ? null : <ReportedTable reported={shown} deliveries={deliveries} changed={changed} />}
      {reported.length > FIRST_SHOWN ? (
        <p className="after-table no-print">
          <button type="button" className="as-link" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? text.showFewer : fill(text.showAll, { count: reported.length })}
          </button>
        </p>
      ) : null}
      <Done desk={desk} />
      {desk.problem === null ? null : <Trouble problem={desk.problem} />}
      {adding ? (
        <ReportedForm desk={desk} close={() => setAdding(false)} />
      ) : (
        <p className="no-print row-of-links start">
          <button type="button" className="as-link" onClick={() => setAdding(true)}>
            {text.add}
          </button>
          <a href="/api/reported/template" download>
            {text.template}
          </a>
          <span className="small quiet">{text.templateHelp}</span>
        </p>
      )}
    </section>
  );
}

/** What was done, what was found in it, and the way back. */
function Done({ desk }: { readonly desk: ReportedDesk }) {
  const text = useLaget().texts.reported.list;
  const { done, busy } = desk;
  if (done === null) return null;
  const { delivery } = done;
  return (
    <Told of={done} busy={busy}>
      <p className={done.what === 'refused' ? 'notice mend' : 'notice'}>
        <strong>{text[done.what]}</strong>{' '}
        {delivery === null ? null : (
          <button type="button" className="as-link" onClick={() => desk.undo(delivery)}>
            {text.undo}
          </button>
        )}
      </p>
      <FindingList findings={done.findings} />
    </Told>
  );
}

interface TableProps extends Within {
  readonly reported: ReportedAnswer['reported'];
}

function ReportedTable({ reported, deliveries, changed }: TableProps) {
  const { texts, language } = useLaget();
  const text = texts.reported.list;
  return (
    <div className="table-wrap">
      <table className="plain breaks">
        <caption className="sr-only">{text.head}</caption>
        <thead>
          <tr>
            <th scope="col">{text.who}</th>
            <th scope="col">{text.what}</th>
            <th scope="col" className="number">
              {text.value}
            </th>
          </tr>
        </thead>
        <tbody>
          {reported.map((one, i) => (
            <tr key={one.id} className={one.withdrawnOn === null ? undefined : 'back'}>
              <th scope="row">
                {[one.publisher, one.title].filter((part) => part !== null).join(', ')}
                <span className="who small quiet">
                  {one.publishedOn === null ? '' : formatDayText(one.publishedOn, language)}
                </span>
              </th>
              <td>
                <strong>{one.metric.name}</strong> {definitionOf(one)}
                <span className="who small quiet">
                  {[shortPeriod(one.period, language), one.group.label, one.place.label].join(' · ')}{' '}
                  {one.delivery === reported[i - 1]?.delivery ? null : (
                    <Delivery reported={reported} deliveries={deliveries} place={i} changed={changed} />
                  )}
                </span>
              </td>
              <td className="number">{one.valueText}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** By whose definition, unless the name says it. */
function definitionOf({ metric, definition }: ReportedItem): string {
  return definition.label.toLowerCase() === metric.name.toLowerCase() ? '' : `(${definition.label})`;
}

/** Beside the first figure of a delivery: how many came with it, and the way to take them back. */
function Delivery({ reported, deliveries, place, changed }: TableProps & { readonly place: number }) {
  const { texts, language } = useLaget();
  const text = texts.reported.list;
  const one = reported[place];
  if (one === undefined) return null;
  if (one.withdrawnOn !== null) return fill(text.withdrawn, { day: formatDayText(one.withdrawnOn, language) });
  const delivery = deliveries?.find(({ id }) => id === one.delivery);
  if (delivery === undefined) return null;
  const { kept } = delivery.rows;
  return (
    <>
      {kept > 1 ? `· ${fill(text.together, { count: kept })} ` : ''}
      <Withdraw delivery={delivery} changed={changed} />
    </>
  );
}
