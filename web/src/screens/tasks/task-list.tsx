import { useState } from 'react';
import type { TaskItem, TasksAnswer } from '../../../../src/presentation/api/contract/index.ts';
import { FULFILMENT_PAGES, FULFILMENT_TEXTS, fill } from '../../../../src/presentation/language/index.ts';
import { Link } from '../../address/link.tsx';
import { useLaget } from '../../app/laget.tsx';
import { CHECK_PATH } from '../../app/places.ts';
import { newPlanPath, planPath } from './tasks-path.ts';

/** Shown before all are asked for. */
const SHOWN = 10;

/** At most five things first, then all. */
export function TaskList({ answer }: { readonly answer: TasksAnswer }) {
  const { language } = useLaget();
  const pages = FULFILMENT_PAGES[language];
  const [open, setOpen] = useState(false);
  const first = new Set(answer.first.map(keyOf));
  const rest = answer.all.filter((task) => !first.has(keyOf(task)));
  const shown = open ? rest : rest.slice(0, SHOWN);
  return (
    <>
      <section className="section" aria-labelledby="first-head">
        <h2 id="first-head">{pages.first}</h2>
        {answer.first.length === 0 ? <p className="quiet">{pages.firstNone}</p> : null}
        <ol className="tasks">
          {answer.first.map((task) => (
            <TaskLine key={keyOf(task)} task={task} />
          ))}
        </ol>
      </section>
      <section className="section" aria-labelledby="all-head">
        <h2 id="all-head">{pages.all}</h2>
        {rest.length === 0 ? <p className="quiet">{pages.allNone}</p> : null}
        <ul className="tasks">
          {shown.map((task) => (
            <TaskLine key={keyOf(task)} task={task} />
          ))}
        </ul>
        {rest.length > SHOWN ? (
          <p className="after-table no-print">
            <button type="button" className="as-link" aria-expanded={open} onClick={() => setOpen(!open)}>
              {open ? pages.showFewer : fill(pages.showAll, { count: rest.length })}
            </button>
          </p>
        ) : null}
      </section>
    </>
  );
}

function keyOf({ kind, plan, appointment, day, text }: TaskItem): string {
  return [kind, plan, appointment, day, text].join(' ');
}

/** What to do, by when, how long it takes, and where. */
function TaskLine({ task }: { readonly task: TaskItem }) {
  const { language } = useLaget();
  const texts = FULFILMENT_TEXTS[language];
  return (
    <li className={task.late ? 'task late' : 'task'}>
      <p className="task-text">{task.text}</p>
      <p className="task-about small">
        <strong>{task.due}</strong>
        <span>{task.unit.label}</span>
        <span>{fill(texts.minutes, { count: task.minutes })}</span>
        <TaskLink task={task} />
      </p>
    </li>
  );
}

function TaskLink({ task }: { readonly task: TaskItem }) {
  const { language } = useLaget();
  const pages = FULFILMENT_PAGES[language];
  const named = (what: string) => fill(pages.about, { what: `${what}: ${task.text}`, unit: task.unit.label });
  if (task.plan !== null) {
    return (
      <Link href={planPath(task.plan)} aria-label={named(pages.openPlan)}>
        {pages.openPlan}
      </Link>
    );
  }
  if (task.kind === 'assess' || task.appointment === null) {
    return (
      <Link href={CHECK_PATH} aria-label={named(pages.check)}>
        {pages.check}
      </Link>
    );
  }
  return (
    <Link href={newPlanPath(task.appointment)} aria-label={named(pages.makePlan)}>
      {pages.makePlan}
    </Link>
  );
}
