import { fill, formatNumber } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';
import type { TakeIn } from './use-take-in.ts';

/** What is being read, and how far it has come. */
export function Progress({ now }: { readonly now: TakeIn }) {
  const { texts, language } = useLaget();
  const { data } = texts;
  if (now.state !== 'sending' && now.state !== 'running') return null;
  const steps =
    now.state === 'running' && now.job.steps.length > 0
      ? now.job.steps
      : now.files.map((file) => ({ file: file.name, stage: 'reading' as const, rows: 0 }));
  return (
    <div role="status">
      <h3>{data.reading}</h3>
      <ul className="steps">
        {steps.map((step) => (
          <li key={step.file}>
            <span className="path">{step.file}</span>
            <span>
              {data.stages[step.stage]}
              {step.rows > 0 ? ` · ${fill(data.rowsSoFar, { count: formatNumber(step.rows, language) })}` : ''}
            </span>
          </li>
        ))}
      </ul>
      <p className="small quiet">{data.canLeave}</p>
    </div>
  );
}
