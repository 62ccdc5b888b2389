import { useState } from 'react';
import type { PlanDueItem } from '../../../../../src/presentation/api/contract/index.ts';
import { fill, formatDayText, PLAN_PAGES, PLAN_TEXTS } from '../../../../../src/presentation/language/index.ts';
import { Link } from '../../../address/link.tsx';
import { useLaget } from '../../../app/laget.tsx';
import { actionPath, meetingPath } from '../plan-path.ts';

/** So many are shown before somebody asks for the rest. */
const FIRST = 5;

/** What is due next, late first. */
export function DueList({ due }: { readonly due: readonly PlanDueItem[] }) {
  const { language } = useLaget();
  const pages = PLAN_PAGES[language];
  const [all, setAll] = useState(false);
  return (
    <section className="section">
      <h2>{pages.due}</h2>
      {due.length === 0 ? <p>{pages.dueNone}</p> : null}
      <ul className="tasks">
        {(all ? due : due.slice(0, FIRST)).map((one) => (
          <DueLine key={`${one.kind} ${one.code} ${one.day} ${one.what}`} one={one} />
        ))}
      </ul>
      {due.length === 0 ? null : (
        <p className="no-print">
          <a href={`/api/plan/calendar.ics?lang=${language}`} download>
            {pages.dueCalendar}
          </a>
        </p>
      )}
      {all || due.length <= FIRST ? null : (
        <button type="button" className="as-link no-print" onClick={() => setAll(true)}>
          {fill(pages.dueMore, { count: due.length })}
        </button>
      )}
    </section>
  );
}

function DueLine({ one }: { readonly one: PlanDueItem }) {
  const { language, metrics } = useLaget();
  const pages = PLAN_PAGES[language];
  const { kind, code, what, owner, day, late } = one;
  // What an indicator is due with is the id of its metric.
  const known = kind === 'indicator' ? metrics.metrics.find(({ id }) => id === what) : undefined;
  return (
    <li className={late ? 'task late' : 'task'}>
      <Link href={kind === 'decision' ? meetingPath(code) : actionPath(code)}>{known?.name ?? what}</Link>
      <p className="task-about">
        <span>{fill(late ? pages.dueLate : pages.dueOn, { day: formatDayText(day, language) })}</span>
        <span className="quiet">{`${PLAN_TEXTS[language].due[kind]} · ${code}`}</span>
        <span className="quiet">{owner}</span>
      </p>
    </li>
  );
}
