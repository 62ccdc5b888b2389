import { useRef } from 'react';
import type {
  BridgeAnswer,
  BridgeLineAnswer,
  TurnoverFigure,
} from '../../../../../src/presentation/api/contract/index.ts';
import { capitalised, fill } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { BridgeSteps } from '../../../charts/bridge-steps.tsx';
import { PictureLinks } from '../../../charts/picture/picture-links.tsx';
import type { BalanceStep } from '../../../charts/waterfall.tsx';
import { Trouble } from '../../../parts/trouble.tsx';
import { useAnswer } from '../../../server/use-answer.ts';
import { bridgeFile, bridgePath, type Compared, type Explained } from './bridge-path.ts';
import { BridgeTable } from './bridge-table.tsx';
import { SourceLink } from './source-link.tsx';

interface ViewProps {
  readonly explained: Explained;
  readonly compared: Compared;
}

/** The way from the figure above to another: in a sentence, as stairs, as a table, and what both figures mean. */
export function BridgeView({ explained, compared }: ViewProps) {
  const { own, other } = compared;
  const { texts } = useLaget();
  const text = texts.bridges;
  const { answer, loading, problem, again } = useAnswer<BridgeAnswer>(bridgePath(explained, compared));
  const isTheirs = answer?.definitions.to.definition === other.id && answer.definitions.from.definition === own.id;
  if (problem !== null) return <Trouble problem={problem} {...(problem.detail === null ? { again } : {})} />;
  if (answer === null || !isTheirs) return <p className="loading">{texts.shell.loading}</p>;
  return (
    <div aria-busy={loading}>
      <p className="answer" aria-live="polite">
        {answer.lead}
      </p>
      <Picture answer={answer} explained={explained} />
      <BridgeTable answer={answer} />
      <p className="row-of-links small no-print" title={texts.figures.exportNote}>
        <a href={bridgeFile(explained, compared)} download>
          {text.export}
        </a>
      </p>
      <Meanings figures={[answer.definitions.from, answer.definitions.to]} beyond={[own.beyond, other.beyond]} />
    </div>
  );
}

function Picture({ answer, explained }: { readonly answer: BridgeAnswer; readonly explained: Explained }) {
  const { texts, owner } = useLaget();
  const holder = useRef<HTMLDivElement>(null);
  const { from, to } = answer.definitions;
  const title = fill(texts.bridges.chart, { from: from.name, to: to.name });
  const version = owner.dataset.replace('sha256:', '').slice(0, 12);
  return (
    <div ref={holder}>
      <figure>
        <figcaption className="chart-caption">
          <strong>{title}.</strong>
        </figcaption>
        <BridgeSteps
          steps={[totalStep('from', from), ...answer.lines.map(lineStep), totalStep('to', to)]}
          colour={`group-${explained.asked.group}`}
          words={{ description: `${title}. ${texts.bridges.description}` }}
        />
      </figure>
      <PictureLinks
        of={holder}
        name={`laget-bridge-${from.definition}-${to.definition}`}
        title={title}
        lines={[`${owner.name} · ${fill(texts.shell.dataset, { version })}`]}
        internal={answer.audience === 'internal'}
      />
    </div>
  );
}

function totalStep(key: string, { name, value, valueText, state }: TurnoverFigure): BalanceStep {
  return { key, label: name, kind: 'total', value: value ?? 0, text: valueText, provisional: state === 'provisional' };
}

/** A line below nought goes down by as much. */
function lineStep({ choices, label, value, numberText }: BridgeLineAnswer): BalanceStep {
  const kind = value < 0 ? 'out' : 'in';
  return { key: choices.join('+'), label, kind, value: Math.abs(value), text: numberText, provisional: false };
}

interface MeaningsProps {
  readonly figures: readonly TurnoverFigure[];
  readonly beyond: readonly (string | null)[];
}

/** What both figures mean, and whose definitions they are. */
function Meanings({ figures, beyond }: MeaningsProps) {
  const text = useLaget().texts.bridges;
  return (
    <>
      <h3>{text.about}</h3>
      <dl className="meanings">
        {figures.map(({ definition, name, explanation, when, source }, i) => (
          <div key={`${definition} ${when}`}>
            <dt>{name}</dt>
            <dd>
              <p>{explanation}</p>
              {beyond[i] === null ? null : <p>{beyond[i]}</p>}
              <p className="quiet">
                {capitalised(when)}. <SourceLink source={source} />
              </p>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
