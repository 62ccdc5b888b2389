import { type FormEvent, useState } from 'react';
import type {
  MetricsAnswer,
  OwnersPlanAnswer,
  PlanActionSaved,
} from '../../../../../src/presentation/api/contract/index.ts';
import { fill, PLAN_PAGES } from '../../../../../src/presentation/language/index.ts';
import { go } from '../../../address/address.ts';
import { Link } from '../../../address/link.tsx';
import { useLaget } from '../../../app/laget.tsx';
import { PLAN_PATH } from '../../../app/places.ts';
import { TextField } from '../../../parts/text-field.tsx';
import { Trouble } from '../../../parts/trouble.tsx';
import { useTitle } from '../../../parts/use-title.ts';
import { post } from '../../../server/ask-server.ts';
import { useAnswer } from '../../../server/use-answer.ts';
import { useSending } from '../../../server/use-sending.ts';
import { mayMakeActions, ownArea } from '../may-keep.ts';
import { actionPath } from '../plan-path.ts';
import { type ActionDraft, actionBody, EMPTY_ACTION, nextCode } from './action-draft.ts';
import { IndicatorList, MainFields } from './action-fields.tsx';
import { FoldedParts } from './action-parts.tsx';
import { wrongIn } from './fields.tsx';
import { FormEnd } from './form-end.tsx';
import { EMPTY_INDICATOR } from './indicator-draft.ts';
import { StepFields, stepOf } from './step-fields.tsx';
import { useMetricOf } from './use-metric-of.ts';

/** A new action: what is needed first, the rest folded; begun from a deviation where the address tells of one. */
export function NewActionScreen({ query }: { readonly query: URLSearchParams }) {
  const { language, session } = useLaget();
  const pages = PLAN_PAGES[language];
  useTitle(pages.newTitle);
  const { answer, problem, again } = useAnswer<OwnersPlanAnswer>(`/api/plan?lang=${language}`);
  return (
    <>
      <h1>{pages.newTitle}</h1>
      <p className="lead">{pages.newLead}</p>
      {mayMakeActions(session) ? null : <p className="notice">{pages.notKeeper}</p>}
      {mayMakeActions(session) && !session.may.includes('plan') ? <p>{pages.ownArea}</p> : null}
      {problem === null ? null : <Trouble problem={problem} again={again} />}
      {answer === null || !mayMakeActions(session) ? null : <NewAction plan={answer} query={query} />}
      <p className="no-print section-end">
        <Link href={PLAN_PATH}>{pages.back}</Link>
      </p>
    </>
  );
}

interface NewProps {
  readonly plan: OwnersPlanAnswer;
  readonly query: URLSearchParams;
}

function NewAction({ plan, query }: NewProps) {
  const { language, owner, metrics, session, units } = useLaget();
  const pages = PLAN_PAGES[language];
  const metricOf = useMetricOf();
  const [draft, setDraft] = useState<ActionDraft>(() =>
    begun(plan, query, { metrics: metrics.metrics, own: ownArea(session, units.areas) }),
  );
  const [ownCode, setOwnCode] = useState<string | null>(null);
  const sending = useSending();
  const set = (part: Partial<ActionDraft>) => setDraft((before) => ({ ...before, ...part }));
  const wrong = wrongIn(sending.problem);
  const given = { draft, set, wrong };
  const code = ownCode ?? nextCode(plan.actions, draft.focusArea);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const [evidence] = draft.step.evidence;
    // Whoever is responsible has seen it, where nobody else is said to have.
    const seenBy = evidence?.seenBy === '' ? draft.owner : (evidence?.seenBy ?? '');
    const step = { ...draft.step, evidence: draft.step.evidence.map((one) => ({ ...one, seenBy })) };
    const body = actionBody({ ...draft, step }, { seen: null, today: owner.today, language }, metricOf);
    const path = `/api/plan/actions/${encodeURIComponent(code.trim())}?lang=${language}`;
    const saved = await sending.send(() => post<PlanActionSaved>(path, body));
    if (saved !== null) go(`${actionPath(saved.code)}?lagret`);
  };
  const because = query.get('because');
  return (
    <form className="check-form plan-form no-print" onSubmit={(event) => void submit(event)} noValidate>
      {because === null || because === '' ? null : <p className="notice">{fill(pages.fromDeviation, { because })}</p>}
      <MainFields {...given} plan={plan} />
      <StepFields
        label={pages.firstStatus}
        next={plan.first}
        step={draft.step}
        set={(step) => set({ step })}
        wrong={wrong}
      />
      <IndicatorList {...given} readsAtOnce />
      <FoldedParts {...given} problem={sending.problem} />
      <TextField label={pages.code} help={pages.codeHelp} value={code} change={setOwnCode} wrong={wrong('code')} />
      <FormEnd sending={sending} cancel={() => go(PLAN_PATH)} />
    </form>
  );
}

interface BegunWith extends Pick<MetricsAnswer, 'metrics'> {
  /** The area that whoever asks makes actions for; null: for the whole owner. */
  readonly own: string | null;
}

/** What is known before anything is typed: the first status there is, and the deviation the action begins with. */
function begun(plan: OwnersPlanAnswer, query: URLSearchParams, { metrics, own }: BegunWith): ActionDraft {
  const [first] = plan.first;
  const text = (name: string) => query.get(name) ?? '';
  const asked = text('metric');
  const metric = metrics.find((one) => one.status === 'live' && (one.id === asked || one.alias === asked));
  const because = text('because').slice(0, 300);
  const group = text('group') === 'Total' ? '' : text('group');
  const unit = text('unit');
  // What is told of the whole owner is met by a director in the own area.
  const area = text('area') !== '' ? text('area') : unit === '' ? (own ?? '') : '';
  const others = area === '' ? [] : [`area=${area}`];
  const step = first === undefined ? EMPTY_ACTION.step : stepOf(first, '');
  return {
    ...EMPTY_ACTION,
    because,
    target: {
      ...EMPTY_ACTION.target,
      groups: group === '' ? [] : [group],
      units: unit === '' ? [] : [unit],
      areas: area === '' ? [] : [area],
    },
    indicators: metric === undefined ? [] : [{ ...EMPTY_INDICATOR, key: 0, metric: metric.id, group, unit, others }],
    step: { ...step, evidence: step.evidence.map((one) => ({ ...one, what: because })) },
  };
}
