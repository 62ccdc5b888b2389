import type { EvaluationDesignItem } from '../../../../../src/presentation/api/contract/index.ts';
import { ACTION_EVALUATION_TEXTS, capitalised, formatDayText } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { Sentences } from './design-view.tsx';

/** Every telling of the design, the first on top: what was changed after the fixing stays beside it for ever. */
export function Amendments({ told }: { readonly told: readonly EvaluationDesignItem[] }) {
  const { language } = useLaget();
  const texts = ACTION_EVALUATION_TEXTS[language];
  return (
    <>
      <h3>{texts.amendments}</h3>
      <ol className="plan-course">
        {told.map(({ no, mark, at, by, reason, sentences, power }) => (
          <li key={no}>
            <p>
              <strong>{capitalised(mark.label)}</strong>{' '}
              <span className="quiet">
                {formatDayText(at.slice(0, 10), language)}, {by}
              </span>
              {reason === '' ? null : ` · ${reason}`}
            </p>
            <details className="plan-folded small">
              <summary>{texts.designHeading}</summary>
              <Sentences lines={[...sentences, ...power.sentences]} />
            </details>
          </li>
        ))}
      </ol>
    </>
  );
}
