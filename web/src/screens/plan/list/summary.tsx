import type { OwnersPlanAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import { fill, PLAN_PAGES, PLAN_TEXTS } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';

interface AnswerProps {
  readonly answer: OwnersPlanAnswer;
}

/** How many actions stand where, the most first. */
export function PlanSentence({ answer: { followed } }: AnswerProps) {
  const pages = PLAN_PAGES[useLaget().language];
  const some = followed.statuses
    .filter(({ actions }) => actions > 0)
    .toSorted((a, b) => b.actions - a.actions)
    .map(({ status, actions }) => `${actions} ${status.label}`);
  const [most, ...others] = some;
  if (most === undefined) return <p className="lead">{pages.emptyHead}.</p>;
  return (
    <p className="lead">
      {fill(pages.summary, { actions: followed.actions })} <strong>{most}</strong>
      {others.map((one) => `, ${one}`).join('')}.
    </p>
  );
}

/** How the plan is followed up, counted: indicators, evaluations, and changes that a figure was the reason of. */
export function FollowedLines({ answer: { followed } }: AnswerProps) {
  const { language } = useLaget();
  const texts = PLAN_TEXTS[language];
  const { withIndicator, evaluated, putOff, changedByFigure } = followed;
  return (
    <section className="section">
      <h2>{PLAN_PAGES[language].followed}</h2>
      <ul className="plan-lines">
        <li>{fill(texts.withIndicator, { ...withIndicator })}</li>
        <li>{fill(texts.evaluated, { ...evaluated })}</li>
        {putOff === 0 ? null : <li>{fill(texts.putOff, { count: putOff })}</li>}
        <li>{fill(texts.changed, { ...changedByFigure })}</li>
      </ul>
    </section>
  );
}
