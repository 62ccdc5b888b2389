import { useRef } from 'react';
import type { FunnelAnswer, SchoolsAnswer } from '../../../../src/presentation/api/contract/index.ts';
import {
  capitalised,
  fill,
  formatNumber,
  groupNoun,
  type Language,
  type ScreenTexts,
  shortPeriod,
} from '../../../../src/presentation/language/index.ts';
import { Link } from '../../address/link.tsx';
import { useLaget } from '../../app/laget.tsx';
import { FunnelChart, type FunnelWords } from '../../charts/funnel/funnel-chart.tsx';
import { PictureLinks } from '../../charts/picture/picture-links.tsx';
import { type AskedSchools, schoolAddress } from './asked-schools.ts';
import { matches } from './school-rows.ts';

interface FunnelProps {
  readonly asked: AskedSchools;
  readonly answer: SchoolsAnswer;
}

/** The words of a funnel: what is drawn, of whom and when. */
export function funnelWords(
  asked: AskedSchools,
  period: string,
  funnel: FunnelAnswer,
  { text, language }: { readonly text: ScreenTexts['schools']; readonly language: Language },
): FunnelWords & { readonly title: string } {
  const many = capitalised(groupNoun(asked.group, language));
  const moved = asked.metric === 'school-turnover';
  const title = fill(text.funnelTitle, { what: `${many}: ${(moved ? text.moved : text.left).toLowerCase()}` });
  const levels: Readonly<Record<string, string>> = text.levels;
  return {
    title,
    description: title,
    y: text.funnelY,
    x: fill(text.funnelX, { many, day: shortPeriod(period.split('/')[0] ?? '', language) }),
    mean: fill(text.funnelAll, { share: formatNumber(funnel.mean.share * 100, language, 1) }),
    level: (level) => levels[String(level)] ?? String(level),
    tick: (value) => formatNumber(value, language),
  };
}

/** Turnover against size. Only whoever sees whole figures sees names, and only of those outside the limits. */
export function FunnelView({ asked, answer }: FunnelProps) {
  const { texts, language } = useLaget();
  const text = texts.schools;
  const holder = useRef<HTMLDivElement>(null);
  const { funnel } = answer;
  if (funnel === null) return <p className="notice">{text.funnelEmpty}</p>;
  const words = funnelWords(asked, answer.periods.turnover, funnel, { text, language });
  const internal = answer.audience === 'internal';
  const outside = funnel.points.filter((point) => point.outside !== null);
  const meant = new Set(answer.schools.filter((school) => matches(school, asked)).map(({ unit }) => unit));
  const said = [
    text.funnelWithin,
    ...(funnel.alike ? [text.funnelAlike] : []),
    fill(text.funnelOutside, {
      drawn: formatNumber(funnel.points.length, language),
      outside: formatNumber(outside.length, language),
    }),
    ...(funnel.withheld > 0 ? [fill(text.funnelWithheld, { count: formatNumber(funnel.withheld, language) })] : []),
  ];
  return (
    <section aria-label={words.title}>
      <figure>
        <figcaption className="chart-caption">
          <strong>{words.title}.</strong>{' '}
          <span className="quiet">{shortPeriod(answer.periods.turnover, language)}.</span>
        </figcaption>
        <div ref={holder}>
          <FunnelChart
            funnel={funnel}
            words={words}
            colour={`group-${asked.group}`}
            named={internal ? outside.map(({ unit }) => unit) : []}
            meant={meant}
          />
        </div>
      </figure>
      <div className="after-table">
        {said.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <FunnelTable points={funnel.points} asked={asked} named={internal} />
      <PictureLinks of={holder} name="laget-trakt" title={words.title} lines={said} internal={internal} />
    </section>
  );
}

interface TableProps {
  readonly points: FunnelAnswer['points'];
  readonly asked: AskedSchools;
  /** Whoever sees whole figures sees names; others see the dots as numbers, by size. */
  readonly named: boolean;
}

/** Every dot as numbers: for who does not see the picture, and for who wants to know what can be told from it. */
function FunnelTable({ points, asked, named }: TableProps) {
  const { texts, language } = useLaget();
  const text = texts.schools;
  const ordered = points.toSorted((a, b) => (named ? a.name.localeCompare(b.name, language) : a.size - b.size));
  return (
    <details className="series">
      <summary>{text.funnelTable}</summary>
      <div className="scroll">
        <table className="plain">
          <caption className="sr-only">{text.funnelTable}</caption>
          <thead>
            <tr>
              {named ? <th scope="col">{text.name}</th> : null}
              <th scope="col" className="number">
                {asked.metric === 'school-turnover' ? text.moved : text.left}
              </th>
              <th scope="col" className="number">
                {text.funnelY}
              </th>
              <th scope="col" className="number">
                {text.levelHead}
              </th>
              <th scope="col">{text.outsideHead}</th>
            </tr>
          </thead>
          <tbody>
            {ordered.map((point) => (
              <PointRow key={point.unit} point={point} asked={asked} named={named} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

interface RowProps {
  readonly point: FunnelAnswer['points'][number];
  readonly asked: AskedSchools;
  readonly named: boolean;
}

function PointRow({ point, asked, named }: RowProps) {
  const { texts, language } = useLaget();
  const text = texts.schools;
  const levels: Readonly<Record<string, string>> = text.levels;
  const percent = (share: number) => formatNumber(share * 100, language, 1);
  const { level, outside } = point;
  return (
    <tr>
      {named ? (
        <th scope="row">
          <Link href={schoolAddress(point.unit, asked)}>{point.name}</Link>
        </th>
      ) : null}
      <td className="number">
        {fill(texts.figures.partOf, {
          part: formatNumber(point.part, language),
          whole: formatNumber(point.size, language),
        })}
      </td>
      <td className="number">{percent(point.share)}</td>
      <td className="number">
        {level === null ? '' : fill(text.levelRange, { low: percent(level.low), high: percent(level.high) })}
      </td>
      <td>
        {outside === null ? text.notTold : `${levels[String(outside.level)] ?? ''} (${text.sides[outside.side]})`}
      </td>
    </tr>
  );
}
