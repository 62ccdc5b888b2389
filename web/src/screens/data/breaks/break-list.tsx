import { useState } from 'react';
import type { BreakItem, BreaksAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import { fill, formatDayText, keeperText } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { Told } from '../../../parts/told.tsx';
import { Trouble } from '../../../parts/trouble.tsx';
import { BreakForm } from './break-form.tsx';
import { type BreakDesk, useBreaks } from './use-breaks.ts';

/** Breaks shown before all are asked for: the newest, and every one of the owner's own. */
const FIRST_SHOWN = 6;

interface BreaksProps {
  /** Null until they are known. */
  readonly answer: BreaksAnswer | null;
  readonly changed: () => void;
}

/** Days on which series are cut: what, why, what it concerns, and the owner's own to add and take back. */
export function Breaks({ answer, changed }: BreaksProps) {
  const { texts, session } = useLaget();
  const text = texts.breaks;
  const desk = useBreaks(changed);
  const [all, setAll] = useState(false);
  const [adding, setAdding] = useState(false);
  const breaks = answer?.breaks ?? [];
  const shown = all ? breaks : breaks.filter((one, i) => i < FIRST_SHOWN || one.origin === 'own');
  const isKeeper = session.keepsData;
  return (
    <section className="section" aria-labelledby="breaks-head">
      <h2 id="breaks-head">{text.head}</h2>
      <p className="quiet explained">{text.lead}</p>
      <BreakTable breaks={shown} desk={desk} isKeeper={isKeeper} />
      <p className="after-table no-print">
        {breaks.length > shown.length || all ? (
          <button type="button" className="as-link" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? text.showFewer : fill(text.showAll, { count: breaks.length })}
          </button>
        ) : null}
      </p>
      <Done desk={desk} />
      {desk.problem === null ? null : <Trouble problem={desk.problem} />}
      {!isKeeper ? null : adding ? (
        <BreakForm desk={desk} close={() => setAdding(false)} />
      ) : (
        <p className="no-print">
          <button type="button" className="as-link" onClick={() => setAdding(true)}>
            {text.add}
          </button>
        </p>
      )}
    </section>
  );
}

/** What was done, and the way back. */
function Done({ desk }: { readonly desk: BreakDesk }) {
  const text = useLaget().texts.breaks;
  const { done, busy } = desk;
  if (done === null) return null;
  const undo = () => (done.what === 'back' ? desk.restore(done.id) : desk.withdraw(done.id));
  return (
    <Told of={done} busy={busy}>
      <p className="notice">
        <strong>{text[done.what]}</strong>{' '}
        <button type="button" className="as-link" onClick={undo}>
          {text.undo}
        </button>
      </p>
    </Told>
  );
}

interface TableProps {
  readonly breaks: readonly BreakItem[];
  readonly desk: BreakDesk;
  readonly isKeeper: boolean;
}

function BreakTable({ breaks, desk, isKeeper }: TableProps) {
  const { texts, language } = useLaget();
  const text = texts.breaks;
  return (
    <div className="table-wrap">
      <table className="plain breaks">
        <caption className="sr-only">{text.head}</caption>
        <thead>
          <tr>
            <th scope="col">{text.day}</th>
            <th scope="col">{text.what}</th>
            <th scope="col">{text.concerns}</th>
          </tr>
        </thead>
        <tbody>
          {breaks.map((one) => (
            <tr key={one.id} className={one.counts ? undefined : 'back'}>
              <th scope="row">{formatDayText(one.day, language)}</th>
              <td>
                <strong>{one.title}.</strong> {one.reason}{' '}
                {one.address === null ? null : (
                  <a
                    href={one.address}
                    rel="noreferrer"
                    target="_blank"
                    aria-label={fill(text.addressOf, { title: one.title })}
                  >
                    {text.address}
                  </a>
                )}
                <span className="who small quiet">
                  <Origin one={one} /> {one.origin === 'own' && isKeeper ? <TakeBack one={one} desk={desk} /> : null}
                </span>
              </td>
              <td className="small">{concernsOf(one).join(' · ') || text.everything}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What a break concerns, in words; nothing where it is everything. */
function concernsOf({ metrics, dimensions, groups, units, sources }: BreakItem): readonly string[] {
  return [[...metrics, ...dimensions], groups, units, sources]
    .filter((coded) => coded.length > 0)
    .map((coded) => coded.map(({ label }) => label).join(', '));
}

/** Where a break comes from: known, seen, or who told it when. */
function Origin({ one }: { readonly one: BreakItem }) {
  const { texts, language } = useLaget();
  const text = texts.breaks;
  if (one.origin !== 'own') return text[one.origin];
  const last = one.words.length - 1;
  return one.words
    .flatMap(({ counts, at, by }, i) => {
      if (i !== 0 && i !== last) return [];
      const said = i === 0 ? text.addedBy : counts ? text.restoredBy : text.takenBack;
      return [fill(said, { day: formatDayText(at.slice(0, 10), language), by: keeperText(by, language) })];
    })
    .join(' ');
}

function TakeBack({ one, desk }: { readonly one: BreakItem; readonly desk: BreakDesk }) {
  const text = useLaget().texts.breaks;
  const verb = one.counts ? text.withdraw : text.restore;
  return (
    <button
      type="button"
      className="as-link small no-print"
      aria-label={`${verb}: ${one.title}`}
      disabled={desk.busy}
      onClick={() => (one.counts ? desk.withdraw(one.id) : desk.restore(one.id))}
    >
      {verb}
    </button>
  );
}
