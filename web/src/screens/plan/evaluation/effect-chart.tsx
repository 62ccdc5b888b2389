import type { ActionEvaluationAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import { ACTION_EVALUATION_TEXTS, effectText, fill } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import type { DrawnDifference } from '../../../charts/differences/difference-layout.ts';
import { Differences } from '../../../charts/differences/differences.tsx';
import { useMetric } from '../indicator-figure.ts';
import { drawnEffects, isOfFollowed } from './drawn-effects.ts';

/** The estimate, and the effect period by period where it is told: before the start it should lie near zero. */
export function EffectChart({ answer }: { readonly answer: ActionEvaluationAnswer }) {
  const { language } = useLaget();
  const texts = ACTION_EVALUATION_TEXTS[language];
  const isShare = useMetric(answer.design?.design.metric ?? '')?.unit === 'share';
  const rows = drawnEffects(answer, { isShare, language });
  if (rows.length === 0) return null;
  const written = (value: number) => effectText(isShare ? value / 100 : value, isShare, language);
  const interval = ({ interval: own }: DrawnDifference) =>
    own === null ? texts.noLimit : fill(texts.intervalText, { low: written(own.low), high: written(own.high) });
  const description = rows.map(({ label, text }) => `${label}: ${text}`).join(', ');
  return (
    <figure className="evaluation-chart">
      <figcaption>
        {rows.length === 1 ? texts.chartOne : isOfFollowed(answer) ? texts.chartFollowed : texts.chart}
      </figcaption>
      <Differences rows={rows} words={{ description, lower: texts.lower, higher: texts.higher }} />
      <details className="plan-folded">
        <summary>{texts.tableHead}</summary>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{texts.grainField}</th>
              <th scope="col">{texts.columnEffect}</th>
              <th scope="col">{texts.columnInterval}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.label}</th>
                <td>{written(row.value)}</td>
                <td>{interval(row)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
