import { useEffect, useState } from 'react';
import type { LimitsAnswer } from '../../../../src/presentation/api/contract/index.ts';
import { fill, formatDayText, LABELS } from '../../../../src/presentation/language/index.ts';
import { Link } from '../../address/link.tsx';
import { useLaget } from '../../app/laget.tsx';
import { AROUND_PATH, LAW_PATH } from '../../app/places.ts';
import { useTitle } from '../../parts/use-title.ts';
import { useAnswer } from '../../server/use-answer.ts';
import { AboutContents, foundBy } from './about-contents.tsx';
import { LiveMetricEntry } from './live-metric-entry.tsx';

/** The catalogue: what each figure means, and which ones wait for a source. */
export function AboutScreen() {
  const { texts, metrics, language } = useLaget();
  const { about } = texts;
  useTitle(about.title);
  const { answer: told, again } = useAnswer<LimitsAnswer>(`/api/limits?lang=${language}`);
  const limitOf = (id: string) => told?.limits.find(({ metric }) => metric.code === id) ?? null;
  const [text, setText] = useState('');
  const [opened, setOpened] = useState<readonly string[]>([window.location.hash.slice(1)]);
  useEffect(() => {
    const entry = document.getElementById(window.location.hash.slice(1));
    if (entry !== null) requestAnimationFrame(() => entry.scrollIntoView());
  }, []);
  const toggle = (alias: string, open: boolean) =>
    setOpened((before) => (open ? [...before, alias] : before.filter((one) => one !== alias)));
  const live = metrics.metrics.filter((metric) => metric.status === 'live');
  const found = foundBy(text, live);
  const waiting = metrics.metrics.filter((metric) => metric.status === 'waiting');
  const signs = [
    [LABELS[language].states.withheld, about.withheld],
    [LABELS[language].states.provisional, about.provisional],
    [LABELS[language].states['not-applicable'], about.notApplicable],
    [LABELS[language].states['not-delivered'], about.notDelivered],
  ];
  return (
    <>
      <h1>{about.title}</h1>
      <p className="lead">{about.lead}</p>
      <p className="after-lead">
        <Link href={AROUND_PATH}>{texts.around.link}</Link>
      </p>
      <p>
        <Link href={LAW_PATH}>{about.toLaw}</Link>
      </p>
      <AboutContents
        found={found}
        all={live.length}
        text={text}
        search={setText}
        open={(alias) => toggle(alias, true)}
      />
      <section className="section">
        <h2>{about.live}</h2>
        {found.map((metric) => (
          <LiveMetricEntry
            key={metric.id}
            metric={metric}
            limit={limitOf(metric.id)}
            decided={again}
            open={opened.includes(metric.alias)}
            toggle={(open) => toggle(metric.alias, open)}
            version={fill(about.version, { version: metric.version, day: formatDayText(metric.validFrom, language) })}
          />
        ))}
      </section>
      <section className="section">
        <h2>{about.signs}</h2>
        <dl className="definition-list">
          {signs.map(([sign, meaning]) => (
            <div className="pair" key={sign}>
              <dt>{sign}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
      {waiting.length > 0 ? (
        <section className="section">
          <h2>{about.waiting}</h2>
          <p className="quiet">{about.waitingLead}</p>
          <div className="table-wrap">
            <table className="plain">
              <caption className="sr-only">{about.waiting}</caption>
              <thead>
                <tr>
                  <th scope="col">{about.metric}</th>
                  <th scope="col">{about.waitsFor}</th>
                </tr>
              </thead>
              <tbody>
                {waiting.map((metric) => (
                  <tr key={metric.id}>
                    <th scope="row">{metric.name}</th>
                    <td>{metric.waitsFor}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      ) : null}
      <p className="small">
        <Link href="/nokkeltall">{about.see}</Link>
      </p>
    </>
  );
}
