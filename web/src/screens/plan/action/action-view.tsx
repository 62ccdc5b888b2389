import type { ReactNode } from 'react';
import type { PlanActionAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import {
  capitalised,
  fill,
  formatDayText,
  formatNumber,
  PLAN_PAGES,
  PLAN_TEXTS,
} from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { ActionEvaluation } from '../evaluation/action-evaluation.tsx';
import { ActionIncentive } from '../incentive/action-incentive.tsx';
import { ChangeLog } from './change-log.tsx';
import { Course } from './course.tsx';
import { Indicators } from './indicators.tsx';
import { Links, Milestones, Risks } from './lists.tsx';

interface ViewProps {
  readonly action: PlanActionAnswer;
}

/** The action as a document: the sentence, why, how it goes and whether it works; then for whom, and where it stands and why we say so. */
export function ActionView({ action }: ViewProps) {
  const { language } = useLaget();
  const pages = PLAN_PAGES[language];
  const { status, since, owner, lacks } = action;
  return (
    <div className="plan-view">
      <p className="lead">
        <strong>{capitalised(status.label)}</strong> {fill(pages.sinceDay, { day: formatDayText(since, language) })}.{' '}
        {fill(pages.ownedBy, { owner })}.
      </p>
      {lacks.length === 0 ? null : <Lacks lacks={lacks.flatMap((one) => one.lacks)} />}
      <Part head={pages.why}>
        <Why action={action} />
      </Part>
      <Part head={pages.indicators}>
        <Indicators indicators={action.indicators} />
        <Evaluation evaluation={action.evaluation} />
      </Part>
      <ActionEvaluation action={action} />
      <ActionIncentive action={action} />
      <Part head={pages.facts}>
        <Facts action={action} />
      </Part>
      <Part head={pages.course}>
        <Course course={action.course} />
      </Part>
      <Milestones milestones={action.milestones} />
      <Risks risks={action.risks} />
      <Links links={action.links} />
      <Part head={pages.log}>
        <ChangeLog changes={action.changes} />
      </Part>
    </div>
  );
}

function Part({ head, children }: { readonly head: string; readonly children: ReactNode }) {
  return (
    <section className="section">
      <h2>{head}</h2>
      {children}
    </section>
  );
}

function Lacks({ lacks }: { readonly lacks: PlanActionAnswer['lacks'][number]['lacks'] }) {
  const pages = PLAN_PAGES[useLaget().language];
  return (
    <div className="notice">
      <strong>{pages.lackHead}:</strong>
      <ul className="plan-lines">
        {lacks.map(({ part, reason }) => (
          <li key={part.code}>
            {part.label}. {reason === null ? pages.lackNoReason : fill(pages.lackDeliberate, { reason })}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The theory of change in three lines. */
function Why({ action: { because, doing, leadsTo } }: ViewProps) {
  const { language } = useLaget();
  const { fields } = PLAN_TEXTS[language];
  const lines = [
    [fields.because, because],
    [fields.doing, doing],
    [fields.leadsTo, leadsTo],
  ].filter(([, text]) => text !== '');
  if (lines.length === 0) return <p>{PLAN_PAGES[language].whyNone}</p>;
  return (
    <dl className="plan-facts plan-why">
      {lines.map(([name, text]) => (
        <Fact key={name} name={name ?? ''}>
          {text}
        </Fact>
      ))}
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="quiet">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Facts({ action }: ViewProps) {
  const { language } = useLaget();
  const pages = PLAN_PAGES[language];
  const { fields } = PLAN_TEXTS[language];
  const { strength, focusArea, challenges, characteristics, cost, effect } = action;
  const several = (words: readonly string[]) => words.join(' · ');
  const rows: readonly (readonly [string, string])[] = [
    [pages.forWhom, useForWhom(action)],
    [fields.owner, action.owner],
    [pages.periodFact, usePeriod(action)],
    [fields.cost, cost === null ? pages.notSet : fill(pages.cost, { amount: formatNumber(cost, language) })],
    [
      fields.effect,
      effect.by === null
        ? effect.what
        : fill(pages.effectBy, { what: effect.what, day: formatDayText(effect.by, language) }),
    ],
    [pages.strengthField, strength.label],
    [fields.focusArea, focusArea],
    [fields.challenges, several(challenges)],
    [fields.characteristics, several(characteristics)],
  ];
  return (
    <dl className="plan-facts">
      {rows
        .filter(([, text]) => text !== '')
        .map(([name, text]) => (
          <Fact key={name} name={name}>
            {text}
          </Fact>
        ))}
    </dl>
  );
}

/** Groups, schools, areas and school types by their names. */
function useForWhom({ target }: PlanActionAnswer): string {
  const { language, dimensions, units } = useLaget();
  const labels = dimensions.dimensions.flatMap(({ codes }) => codes);
  const nameOf = (code: string) => labels.find((one) => one.code === code)?.label ?? code;
  const unitOf = (unit: string) => units.units.find((one) => one.unit === unit)?.name ?? unit;
  const all = [
    ...target.groups.map(nameOf),
    ...target.units.map(unitOf),
    ...target.areas.map(nameOf),
    ...target.schoolTypes.map(nameOf),
  ];
  return all.length === 0 ? PLAN_PAGES[language].forAll : all.join(', ');
}

function usePeriod({ start, stop }: PlanActionAnswer): string {
  const { language } = useLaget();
  const pages = PLAN_PAGES[language];
  const day = (text: string) => formatDayText(text, language);
  if (start === null) return stop === null ? pages.notSet : fill(pages.dueOn, { day: day(stop) });
  return stop === null
    ? fill(pages.periodOpen, { start: day(start) })
    : fill(pages.period, { start: day(start), stop: day(stop) });
}

function Evaluation({ evaluation }: Pick<PlanActionAnswer, 'evaluation'>) {
  const { language } = useLaget();
  const pages = PLAN_PAGES[language];
  if (evaluation === null) return null;
  const { question, method, comparison, on } = evaluation;
  const { methods } = PLAN_TEXTS[language];
  return (
    <>
      <h3>{pages.evaluationPlan}</h3>
      <p>{question}</p>
      <p className="quiet">
        {fill(pages.evaluationOn, { day: formatDayText(on, language), method: capital(methods[method]), comparison })}
      </p>
    </>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
