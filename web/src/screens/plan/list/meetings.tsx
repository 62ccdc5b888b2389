import type { PlanMeetingItem } from '../../../../../src/presentation/api/contract/index.ts';
import { fill, formatDayText, PLAN_PAGES } from '../../../../../src/presentation/language/index.ts';
import { Link } from '../../../address/link.tsx';
import { useLaget } from '../../../app/laget.tsx';
import { isOfTheWeb } from '../action/lists.tsx';
import { actionPath, meetingPath } from '../plan-path.ts';

interface MeetingsProps {
  readonly meetings: readonly PlanMeetingItem[];
  readonly keeps: boolean;
}

/** What meetings decided, by when, and who was involved. */
export function Meetings({ meetings, keeps }: MeetingsProps) {
  const { language } = useLaget();
  const pages = PLAN_PAGES[language];
  return (
    <section className="section">
      <h2>{pages.meetings}</h2>
      {meetings.length === 0 ? <p>{pages.meetingsNone}</p> : null}
      {meetings.map((one) => (
        <div className="plan-meeting" key={one.code}>
          <h3>{isOfTheWeb(one.address) ? <a href={one.address}>{one.title}</a> : one.title}</h3>
          <p className="quiet">
            {fill(one.involved.length === 0 ? pages.meetingAlone : pages.meetingLine, {
              day: formatDayText(one.day, language),
              who: one.involved.map(({ label }) => label).join(', '),
            })}
          </p>
          <Decisions decisions={one.decisions} />
          {keeps ? (
            <p className="no-print">
              <Link href={meetingPath(one.code)}>{pages.changeMeeting}</Link>
            </p>
          ) : null}
        </div>
      ))}
    </section>
  );
}

function Decisions({ decisions }: Pick<PlanMeetingItem, 'decisions'>) {
  const { language } = useLaget();
  const pages = PLAN_PAGES[language];
  const day = (text: string) => formatDayText(text, language);
  return (
    <ul className="plan-lines">
      {decisions.map(({ what, action, owner, due, done }) => (
        <li key={`${what} ${owner}`}>
          {what}. <span className="quiet">{owner}.</span>{' '}
          {done !== null
            ? `${fill(pages.decisionDone, { day: day(done) })}. `
            : due === null
              ? ''
              : `${fill(pages.dueOn, { day: day(due) })}. `}
          {action === '' ? null : <Link href={actionPath(action)}>{`${pages.action} ${action}`}</Link>}
        </li>
      ))}
    </ul>
  );
}
