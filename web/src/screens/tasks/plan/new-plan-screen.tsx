import '../../../look/law.css';
import type { AppointmentAnswer, PlanSaved, PlanWritten } from '../../../../../src/presentation/api/contract/index.ts';
import { FULFILMENT_PAGES } from '../../../../../src/presentation/language/index.ts';
import { go } from '../../../address/address.ts';
import { useLaget } from '../../../app/laget.tsx';
import { TASKS_PATH } from '../../../app/places.ts';
import { Trouble } from '../../../parts/trouble.tsx';
import { useTitle } from '../../../parts/use-title.ts';
import { post } from '../../../server/ask-server.ts';
import { useSending } from '../../../server/use-sending.ts';
import { AskPurpose, BackToTasks } from '../purpose/ask-purpose.tsx';
import { useLook } from '../purpose/use-look.ts';
import { planPath } from '../tasks-path.ts';
import { type ProposedCourse, withCourse } from './course-in-address.ts';
import { PlanForm } from './plan-form.tsx';
import { Gap, Whose } from './whose.tsx';

interface ScreenProps {
  readonly appointment: string;
  /** A course that was proposed; null where none was. */
  readonly course: ProposedCourse | null;
}

/** A plan for an appointment that has none, begun from what lacks. */
export function NewPlanScreen({ appointment, course }: ScreenProps) {
  const { language } = useLaget();
  const pages = FULFILMENT_PAGES[language];
  useTitle(pages.newTitle);
  const sending = useSending();
  const path = `/api/appointments/${encodeURIComponent(appointment)}`;
  const { answer, problem, loading, asks, choose } = useLook<AppointmentAnswer>(path, `lang=${language}`);
  const save = async (plan: PlanWritten) => {
    const saved = await sending.send(() =>
      post<PlanSaved>(`/api/fulfilment-plans?lang=${language}`, { appointment, plan }),
    );
    if (saved !== null) go(planPath(saved.id));
  };
  return (
    <>
      <h1>{pages.newTitle}</h1>
      {asks ? (
        <>
          <AskPurpose choose={choose} />
          <BackToTasks />
        </>
      ) : null}
      {loading && answer === null ? <p className="loading">{pages.loading}</p> : null}
      {problem === null ? null : (
        <>
          <Trouble problem={problem} />
          <BackToTasks />
        </>
      )}
      {answer === null ? null : (
        <>
          <Whose about={answer} choose={choose} />
          <Gap gap={answer.gap} lead={pages.gapNew} />
          <PlanForm
            about={answer}
            plan={withCourse(answer.plan, course)}
            sending={sending}
            save={(plan) => void save(plan)}
            cancel={() => go(TASKS_PATH)}
          />
        </>
      )}
    </>
  );
}
