import type { PlanStepItem } from '../../../../../src/presentation/api/contract/index.ts';
import { fill, formatDayText, formatNumber, PLAN_PAGES } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { isOfTheWeb } from './lists.tsx';

/** The statuses of an action in order, each with its day and what shows it. */
export function Course({ course }: { readonly course: readonly PlanStepItem[] }) {
  const { language } = useLaget();
  const pages = PLAN_PAGES[language];
  const day = (text: string) => formatDayText(text, language);
  return (
    <ol className="plan-course">
      {course.map((step) => (
        <li key={`${step.status.code} ${step.day}`}>
          <p>
            <strong>{step.status.label}</strong> <span className="quiet">{day(step.day)}</span>
            {step.verdict === null ? null : <strong>{` · ${step.verdict.label}`}</strong>}
          </p>
          {step.evidence.map((one) => (
            <p className="small" key={`${one.kind.code} ${one.what}`}>
              {fill(pages.seenLine, { kind: one.kind.label, what: one.what, by: one.seenBy, day: day(one.seenOn) })}{' '}
              {one.reached === null ? null : fill(pages.reachedCount, { count: formatNumber(one.reached, language) })}{' '}
              {isOfTheWeb(one.address) ? <a href={one.address}>{pages.readMore}</a> : one.address}
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}
