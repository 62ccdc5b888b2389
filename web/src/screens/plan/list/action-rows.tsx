import type {
  OwnersPlanAnswer,
  PlanActionItem,
  PlanLackItem,
} from '../../../../../src/presentation/api/contract/index.ts';
import { fill, formatDayText, PLAN_PAGES } from '../../../../../src/presentation/language/index.ts';
import { Link } from '../../../address/link.tsx';
import { useLaget } from '../../../app/laget.tsx';
import { actionPath, focusAreaPath } from '../plan-path.ts';
import { type AskedPlan, byFocusArea, fittingActions } from './asked-plan.ts';
import { IndicatorShort } from './indicator-short.tsx';

interface RowsProps {
  readonly answer: OwnersPlanAnswer;
  readonly asked: AskedPlan;
}

/** Every action that fits, by focus area. */
export function ActionRows({ answer, asked }: RowsProps) {
  const pages = PLAN_PAGES[useLaget().language];
  const areas = byFocusArea(fittingActions(answer, asked));
  if (areas.length === 0) return <p>{pages.noneShown}</p>;
  const titleOf = (code: string) =>
    answer.headings.find((one) => one.part === 'focus-area' && one.code === code)?.title ?? code;
  return areas.map(({ area, actions }) => (
    <section className="plan-area" key={area}>
      <h3>{area === '' ? pages.noArea : <Link href={focusAreaPath(area)}>{titleOf(area)}</Link>}</h3>
      <ul>
        {actions.map((one) => (
          <ActionRow
            key={one.code}
            action={one}
            lack={answer.lacks.find(({ code }) => code === one.code) ?? null}
            day={asked.day}
          />
        ))}
      </ul>
    </section>
  ));
}

interface RowProps {
  readonly action: PlanActionItem;
  readonly lack: PlanLackItem | null;
  readonly day: string;
}

/** One action in a list: what it is, where it stands, and how its indicators do. */
export function ActionRow({ action, lack, day }: RowProps) {
  const { language } = useLaget();
  const pages = PLAN_PAGES[language];
  const { code, title, status, since, owner, strength, indicators } = action;
  const to = day === '' ? actionPath(code) : `${actionPath(code)}?day=${day}`;
  return (
    <li className="plan-action">
      <div>
        <Link href={to}>
          {code} {title}
        </Link>
        <p className="quiet small">{`${strength.label} · ${owner}`}</p>
      </div>
      <div>
        <p>
          <strong>{status.label}</strong>{' '}
          <span className="quiet small">{fill(pages.sinceDay, { day: formatDayText(since, language) })}</span>
        </p>
        {lack === null ? null : (
          <p className="small plan-lack">
            {fill(pages.lacks, { parts: lack.lacks.map(({ part }) => part.label).join(', ') })}
          </p>
        )}
      </div>
      <div>
        {indicators.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: indicators are shown in their order and never moved here
          <IndicatorShort key={at} indicator={one} />
        ))}
      </div>
    </li>
  );
}
