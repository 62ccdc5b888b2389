import '../../look/law.css';
import '../../look/tasks.css';
import '../../look/plan.css';
import type { Address } from '../../address/address.ts';
import { ActionScreen } from './action/action-screen.tsx';
import { MeetingScreen } from './forms/meeting-screen.tsx';
import { NewActionScreen } from './forms/new-action-screen.tsx';
import { IncentiveScreen } from './incentive/incentive-screen.tsx';
import { FocusAreaScreen } from './list/focus-area-screen.tsx';
import { PlanList } from './list/plan-list.tsx';
import { planPageOf } from './plan-path.ts';

/** The owner's plan, and the pages of one action or one meeting below it. */
export function PlanScreen({ path, query }: Address) {
  const page = planPageOf(path);
  if (page.kind === 'new') return <NewActionScreen query={query} />;
  if (page.kind === 'meeting') return <MeetingScreen key={page.code ?? ''} code={page.code} />;
  if (page.kind === 'incentive') return <IncentiveScreen query={query} />;
  if (page.kind === 'focus-area') return <FocusAreaScreen key={page.code} code={page.code} />;
  if (page.kind === 'action') return <ActionScreen key={page.code} code={page.code} query={query} />;
  return <PlanList query={query} />;
}
