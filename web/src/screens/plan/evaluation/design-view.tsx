import type { ActionDesignAnswer, EvaluationDesignItem } from '../../../../../src/presentation/api/contract/index.ts';
import { ACTION_EVALUATION_TEXTS, formatDayText } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';

/** The design that holds, in sentences, and what can be expected of it. */
export function DesignView({ design: { holds, fixed } }: { readonly design: ActionDesignAnswer }) {
  const texts = ACTION_EVALUATION_TEXTS[useLaget().language];
  if (holds === null) return null;
  return (
    <>
      <h3>{texts.designHeading}</h3>
      {fixed === null ? <p className="notice">{texts.notFixed}</p> : <p className="quiet">{fixed.text}</p>}
      <Sentences lines={holds.sentences} />
      <NamedUnits design={holds.design} />
      <h3>{texts.powerHeading}</h3>
      <Sentences lines={holds.power.sentences} />
    </>
  );
}

export function Sentences({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className="plan-lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** Which schools get the action when, and which are compared with where not all are, by name. */
function NamedUnits({ design: { waves, comparedWith } }: Pick<EvaluationDesignItem, 'design'>) {
  const { language, units } = useLaget();
  const texts = ACTION_EVALUATION_TEXTS[language];
  const named = (codes: readonly string[]) =>
    codes.map((code) => units.units.find(({ unit }) => unit === code)?.name ?? code).join(', ');
  if (waves.length === 0 && comparedWith.length === 0) return null;
  return (
    <details className="plan-folded">
      <summary>{texts.names}</summary>
      <dl className="plan-facts plan-folded-fields">
        {waves.map(({ from, units: own }) => (
          <div key={from + own.join()}>
            <dt className="quiet">{formatDayText(from, language)}</dt>
            <dd>{named(own)}</dd>
          </div>
        ))}
        {comparedWith.length === 0 ? null : (
          <div>
            <dt className="quiet">{texts.comparedField}</dt>
            <dd>{named(comparedWith)}</dd>
          </div>
        )}
      </dl>
    </details>
  );
}
