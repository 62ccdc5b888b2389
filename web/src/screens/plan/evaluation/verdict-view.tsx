import type { ActionEvaluationAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import { ACTION_EVALUATION_TEXTS, fill, PLAN_PAGES } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { Sentences } from './design-view.tsx';
import { EffectChart } from './effect-chart.tsx';

/** The verdict in one word and one sentence, the figures it rests on, and what was tested of the comparison. */
export function VerdictView({ answer }: { readonly answer: ActionEvaluationAnswer }) {
  const { language } = useLaget();
  const texts = ACTION_EVALUATION_TEXTS[language];
  const { verdict, sentences, checks, notes, power, dataset } = answer;
  const [meaning = '', ...how] = sentences;
  // Without a power it was not carried out: then there is no verdict, only what it waits for.
  if (verdict === null || power === null) return <p className="lead">{meaning}</p>;
  return (
    <>
      <h3>{texts.verdictHeading}</h3>
      <p className={`evaluation-verdict evaluation-${verdict.code}`}>{verdict.label}</p>
      <p className="lead">{meaning}</p>
      <EffectChart answer={answer} />
      <h3>{texts.howHeading}</h3>
      <Sentences lines={[...how, ...notes]} />
      <h3>{texts.checksHeading}</h3>
      <Sentences lines={checks} />
      {dataset === null ? null : (
        <p className="quiet small evaluation-dataset">
          {fill(PLAN_PAGES[language].dataset, { dataset: dataset.replace('sha256:', '') })}
        </p>
      )}
    </>
  );
}
