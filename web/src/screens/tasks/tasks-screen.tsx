import '../../look/tasks.css';
import type { TasksAnswer } from '../../../../src/presentation/api/contract/index.ts';
import { FULFILMENT_PAGES } from '../../../../src/presentation/language/index.ts';
import type { Address } from '../../address/address.ts';
import { Link } from '../../address/link.tsx';
import { useLaget } from '../../app/laget.tsx';
import { CHECK_PATH } from '../../app/places.ts';
import { LinkAndPrint } from '../../parts/link-and-print.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { useAnswer } from '../../server/use-answer.ts';
import { CaseScreen } from './cases/case-screen.tsx';
import { KeptCases } from './cases/kept-cases.tsx';
import { courseIn } from './plan/course-in-address.ts';
import { NewPlanScreen } from './plan/new-plan-screen.tsx';
import { PlanScreen } from './plan/plan-screen.tsx';
import { PlanTable } from './plan-table.tsx';
import { TaskList } from './task-list.tsx';
import { pageOf } from './tasks-path.ts';
import { UnitTable } from './unit-table.tsx';

/** Mine oppgaver, and the pages of one plan or one case below it. */
export function TasksScreen({ path, query }: Address) {
  const page = pageOf(path);
  if (page?.kind === 'plan') return <PlanScreen key={page.id} id={page.id} />;
  if (page?.kind === 'ny') return <NewPlanScreen key={page.id} appointment={page.id} course={courseIn(query)} />;
  if (page?.kind === 'sak') return <CaseScreen key={page.id} id={page.id} />;
  return <AllTasks />;
}

/** The figure of how many of those who lack the requirement have a plan, school by school: whole for whoever may see it. */
function planFigure(whole: boolean): string {
  return `/nokkeltall?metric=fulfilment-plans&by=unit${whole ? '&audience=internal' : ''}`;
}

/** What needs somebody first, then everything, then how plans stand by school. */
function AllTasks() {
  const { language, session } = useLaget();
  const pages = FULFILMENT_PAGES[language];
  useTitle(pages.title);
  const { answer, problem, again } = useAnswer<TasksAnswer>(
    `/api/tasks?lang=${language}&as=${session.role}-${session.unit ?? ''}`,
  );
  const lookedAway = problem?.code === 'no-case-access';
  return (
    <>
      <h1>{pages.title}</h1>
      <p className="lead">{pages.lead}</p>
      <p className="row-of-links no-print">
        <Link href={CHECK_PATH}>{pages.toCheck}</Link>
        <Link href={planFigure(session.internalReach === 'owner')}>{pages.toPlanFigure}</Link>
        <LinkAndPrint />
      </p>
      {lookedAway ? (
        <p className="notice">
          <strong>{pages.noAccess}</strong> {pages.noAccessRest} <Link href="/nokkeltall">{pages.toFigure}</Link>.
        </p>
      ) : problem === null ? null : (
        <Trouble problem={problem} again={again} />
      )}
      {answer === null ? (
        problem === null ? (
          <p className="loading">{pages.loading}</p>
        ) : null
      ) : (
        <>
          {answer.judged ? null : (
            <p className="notice">
              <strong>{pages.notJudged}</strong> {pages.notJudgedRest} <Link href="/data">{pages.data}</Link>.
            </p>
          )}
          <TaskList answer={answer} />
          <UnitTable units={answer.units} />
          <PlanTable plans={answer.plans} />
          <KeptCases />
        </>
      )}
    </>
  );
}
