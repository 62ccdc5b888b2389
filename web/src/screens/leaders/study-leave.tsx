import { Field, Input, Label } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { StudyLeaveAnswer } from '../../../../src/presentation/api/contract/index.ts';
import { fill, formatNumber } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useAnswer } from '../../server/use-answer.ts';
import { type AskedLeaders, isTaken, WISH_FIELDS, WISH_RANGE, type WishField } from './asked-leaders.ts';

interface LeaveProps {
  readonly asked: AskedLeaders;
  readonly change: (to: Partial<AskedLeaders>) => void;
}

/** Study leave after so many years: how many, what it costs, and what it does to the schools; from published figures. */
export function StudyLeave({ asked, change }: LeaveProps) {
  const { texts, language } = useLaget();
  const { leaders } = texts;
  const path = new URLSearchParams({ lang: language, ...asked.wish });
  const { answer, problem, loading, again } = useAnswer<StudyLeaveAnswer>(`/api/study-leave?${path}`);
  return (
    <section className="section" aria-busy={loading}>
      <h2>{leaders.leave}</h2>
      <p className="quiet explained">{leaders.leaveLead}</p>
      <form className="wish-fields no-print" onSubmit={(event) => event.preventDefault()}>
        {WISH_FIELDS.map((field) => (
          <WishInput
            key={field}
            field={field}
            value={asked.wish[field]}
            choose={(typed) => change({ wish: { ...asked.wish, [field]: typed } })}
          />
        ))}
      </form>
      <p className="small quiet no-print">{leaders.costHelp}</p>
      {problem ? <Trouble problem={problem} again={again} /> : null}
      {answer === null ? null : <Found answer={answer} />}
    </section>
  );
}

interface WishProps {
  readonly field: WishField;
  readonly value: string;
  readonly choose: (typed: string) => void;
}

/** A number; only one the server takes goes into the address. */
function WishInput({ field, value, choose }: WishProps) {
  const { texts, language } = useLaget();
  const { leaders } = texts;
  const count = (number: number) => formatNumber(number, language);
  const [typed, setTyped] = useState(value);
  const [low, high] = WISH_RANGE[field];
  const label = {
    after: leaders.after,
    months: leaders.months,
    taking: leaders.taking,
    'cost-low': leaders.costLow,
    'cost-high': leaders.costHigh,
  }[field];
  const type = (text: string) => {
    setTyped(text);
    if (isTaken(field, text)) choose(text);
  };
  return (
    <Field data-size="sm">
      <Label>{label}</Label>
      <Input
        type="number"
        inputMode="numeric"
        min={low}
        max={high}
        value={typed}
        aria-invalid={!isTaken(field, typed)}
        onChange={({ target }) => type(target.value)}
      />
      {isTaken(field, typed) ? null : (
        <Field.Description>{fill(leaders.wholeBetween, { low: count(low), high: count(high) })}</Field.Description>
      )}
    </Field>
  );
}

function Found({ answer: { found, why, atRisk } }: { readonly answer: StudyLeaveAnswer }) {
  const { texts, language } = useLaget();
  const { leaders } = texts;
  if (found === null) return <p>{why}</p>;
  const { principals, schools, changes } = found;
  const count = (number: number) => formatNumber(number, language);
  const told: readonly (readonly [string, string])[] = [
    [leaders.leaveNow, found.now.text],
    [leaders.leavePerYear, found.perYear.text],
    [leaders.leaveTaken, found.leaves.text],
    [leaders.leaveCost, found.cost.text],
    [leaders.leaveWithout, found.monthsWithout.text],
    [leaders.risk, atRisk],
  ];
  const from = { principals: count(principals), schools: count(schools), changes: count(changes) };
  return (
    <>
      <dl className="ruled leave" aria-live="polite">
        {told.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p className="after-table">{fill(leaders.leaveFrom, from)}</p>
    </>
  );
}
