import type { OwnersPlanAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import { fill, formatDayText, INCENTIVE_PAGES, PLAN_PAGES } from '../../../../../src/presentation/language/index.ts';
import { Link } from '../../../address/link.tsx';
import { useLaget } from '../../../app/laget.tsx';
import { PLAN_PATH, QUESTIONS_PATH } from '../../../app/places.ts';
import { LinkAndPrint } from '../../../parts/link-and-print.tsx';
import { Trouble } from '../../../parts/trouble.tsx';
import { useTitle } from '../../../parts/use-title.ts';
import { useAnswer } from '../../../server/use-answer.ts';
import { mayMakeActions } from '../may-keep.ts';
import { INCENTIVE_PATH, NEW_ACTION_PATH, NEW_MEETING_PATH } from '../plan-path.ts';
import { ActionRows } from './action-rows.tsx';
import { type AskedPlan, readAskedPlan } from './asked-plan.ts';
import { DueList } from './due-list.tsx';
import { EmptyPlan } from './empty-plan.tsx';
import { Meetings } from './meetings.tsx';
import { EarlierDay, PlanFilters } from './plan-filters.tsx';
import { FollowedLines, PlanSentence } from './summary.tsx';

/** The whole plan: how many actions stand where, what is due, and every action by focus area. */
export function PlanList({ query }: { readonly query: URLSearchParams }) {
  const { language, session } = useLaget();
  const pages = PLAN_PAGES[language];
  useTitle(pages.title);
  const asked = readAskedPlan(query);
  const at = asked.day === '' ? '' : `&at=${encodeURIComponent(asked.day)}`;
  const { answer, problem, again } = useAnswer<OwnersPlanAnswer>(`/api/plan?lang=${language}${at}`);
  const keeps = session.may.includes('plan');
  return (
    <>
      <h1>{pages.title}</h1>
      {answer === null || answer.actions.length === 0 ? <p className="lead">{pages.lead}</p> : null}
      {problem === null ? null : <Trouble problem={problem} again={again} />}
      {answer === null && problem === null ? <p className="loading">{pages.loading}</p> : null}
      {answer === null ? null : <Plan answer={answer} asked={asked} keeps={keeps} />}
    </>
  );
}

interface PlanProps {
  readonly answer: OwnersPlanAnswer;
  readonly asked: AskedPlan;
  readonly keeps: boolean;
}

function Plan({ answer, asked, keeps }: PlanProps) {
  const { language, session } = useLaget();
  const makes = mayMakeActions(session);
  const pages = PLAN_PAGES[language];
  const isEarlier = asked.day !== '';
  if (answer.actions.length === 0 && !isEarlier) return <EmptyPlan keeps={keeps} />;
  return (
    <>
      {isEarlier ? (
        <p className="notice">
          <strong>{fill(pages.asOf, { day: formatDayText(answer.day, language) })}</strong>{' '}
          <Link href={PLAN_PATH}>{pages.today}</Link>
        </p>
      ) : null}
      <PlanSentence answer={answer} />
      <p className="row-of-links no-print">
        {makes && !isEarlier ? <Link href={NEW_ACTION_PATH}>{pages.newAction}</Link> : null}
        {keeps && !isEarlier ? <Link href={NEW_MEETING_PATH}>{pages.newMeeting}</Link> : null}
        <Link href={QUESTIONS_PATH}>{pages.toQuestions}</Link>
        <Link href={INCENTIVE_PATH}>{INCENTIVE_PAGES[language].link}</Link>
        <span>{pages.export}:</span>
        {(['csv', 'xlsx'] as const).map((format) => (
          <a
            key={format}
            href={`/api/plan/export?lang=${language}&format=${format}${isEarlier ? `&at=${asked.day}` : ''}`}
            title={pages.exportNote}
            download
          >
            {format.toUpperCase()}
          </a>
        ))}
        {answer.meetings.length === 0 ? null : (
          <a
            href={`/api/plan/export?lang=${language}&format=xlsx&part=meetings${isEarlier ? `&at=${asked.day}` : ''}`}
            title={pages.exportMeetingsNote}
            download
          >
            {pages.exportMeetings} (XLSX)
          </a>
        )}
        <LinkAndPrint />
      </p>
      <DueList due={answer.due} />
      <PlanFilters answer={answer} asked={asked} />
      <ActionRows answer={answer} asked={asked} />
      <Meetings meetings={answer.meetings} keeps={keeps && !isEarlier} />
      <FollowedLines answer={answer} />
      <EarlierDay asked={asked} />
    </>
  );
}
