import type { LiveMetric, MetricLimitItem } from '../../../../src/presentation/api/contract/index.ts';
import {
  columnLabel,
  fill,
  formatDayText,
  type Language,
  LIMIT_TEXTS,
  referenceTexts,
} from '../../../../src/presentation/language/index.ts';
import { Link } from '../../address/link.tsx';
import { useLaget } from '../../app/laget.tsx';
import { LimitForm } from './limit-form.tsx';

interface EntryProps {
  readonly metric: LiveMetric;
  /** Null until the server has told. */
  readonly limit: MetricLimitItem | null;
  /** A decision has been made here. */
  readonly decided: () => void;
  readonly version: string;
  readonly open: boolean;
  readonly toggle: (open: boolean) => void;
}

/** One metric of the catalogue: what it means, and folded what else a reader must know. */
export function LiveMetricEntry({ metric, limit, decided, version, open, toggle }: EntryProps) {
  const { texts, language, session } = useLaget();
  const { about } = texts;
  const notOffered = metric.notOffered.map((dimension) => columnLabel(dimension, language)).join(', ');
  const facts: readonly (readonly [string, readonly string[]])[] = [
    [about.formula, [metric.formula]],
    [about.population, [metric.population]],
    [about.exclusions, metric.exclusions],
    [about.pitfalls, metric.pitfalls],
    [about.adding, [metric.adding]],
    [about.notOffered, [notOffered]],
    [LIMIT_TEXTS[language].title, limitLines(limit, language)],
    [about.sources, [metric.sources.join(', ')]],
    [about.definedBy, [metric.definedBy]],
  ];
  return (
    <article className="metric-entry" id={metric.alias}>
      <h3>{metric.name}</h3>
      <p>{metric.definition}</p>
      <p className="small quiet">
        {metric.id} · {metric.alias} · {version} · <Link href={`/nokkeltall?metric=${metric.alias}`}>{about.see}</Link>
      </p>
      <details open={open} onToggle={(event) => toggle(event.currentTarget.open)}>
        <summary>
          {about.whole}
          <span className="sr-only">{`: ${metric.name}`}</span>
        </summary>
        <dl className="definition-list">
          {facts
            .filter(([, lines]) => lines.some((line) => line !== ''))
            .map(([name, lines]) => (
              <div className="pair" key={name}>
                <dt>{name}</dt>
                <dd>
                  {lines.map((line) => (
                    <p key={line}>{line}</p>
                  ))}
                </dd>
              </div>
            ))}
          <div className="pair">
            <dt>{about.references}</dt>
            <dd>
              {metric.referenceValues.length === 0 ? <p>{about.noReferences}</p> : null}
              {referenceTexts(metric.referenceValues, language).map(({ publisher, address, verdict, values }) => (
                <div key={verdict}>
                  <p>
                    <a href={address}>{publisher}</a>. {verdict}
                  </p>
                  <ul>
                    {values.map((value) => (
                      <li key={value}>{value}</li>
                    ))}
                  </ul>
                </div>
              ))}
            </dd>
          </div>
        </dl>
        {session.keepsData && limit !== null ? <LimitForm limit={limit} decided={decided} /> : null}
      </details>
    </article>
  );
}

/** How few persons may be told, why, and every decision there has been where there is more to tell than the one that holds. */
function limitLines(limit: MetricLimitItem | null, language: Language): readonly string[] {
  if (limit === null) return [];
  const texts = LIMIT_TEXTS[language];
  const made = limit.decisions.map(({ day, fewest, purpose, by, reason }) =>
    fill(texts.one, {
      ...{ day: formatDayText(day, language), fewest: fewest ?? texts.undone },
      ...{ purpose: texts.purposes[purpose], by, reason },
    }),
  );
  const openData = limit.openData === limit.fewest ? [] : [fill(texts.openData, { fewest: limit.openData })];
  const isTold = made.length === 0 || (made.length === 1 && limit.origin === 'decided');
  return [limit.text, ...openData, ...(isTold ? [] : [`${texts.history}:`, ...new Set(made)])];
}
