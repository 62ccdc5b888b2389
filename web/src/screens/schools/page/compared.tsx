import { fill, formatNumber } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { FunnelChart } from '../../../charts/funnel/funnel-chart.tsx';
import { funnelWords } from '../funnel-view.tsx';
import { type PartProps, Section } from './section.tsx';

/** This school among all by size, the others without names. */
export function Compared(part: PartProps) {
  const { texts, language } = useLaget();
  const text = texts.schools;
  const { funnel, school, figures } = part.answer;
  const own = funnel?.points.find(({ unit }) => unit === school.unit);
  if (funnel === null) {
    return (
      <Section title={text.one.compared} part={part}>
        <p>{text.funnelEmpty}</p>
      </Section>
    );
  }
  const words = funnelWords(part.asked, figures.turnover.rows[0]?.period ?? '', funnel, { text, language });
  const said =
    own === undefined
      ? null
      : `${school.name}: ${fill(texts.figures.partOf, {
          part: formatNumber(own.part, language),
          whole: formatNumber(own.size, language),
        })}`;
  return (
    <Section title={text.one.compared} metric={part.asked.metric} part={part}>
      <p>{own === undefined ? text.one.comparedNone : text.funnelWithin}</p>
      <FunnelChart
        funnel={funnel}
        words={words}
        colour={`group-${part.asked.group}`}
        named={[]}
        {...(said === null ? {} : { own: { unit: school.unit, label: said } })}
      />
      <Level funnel={funnel} level={own?.level ?? null} />
      {funnel.withheld > 0 ? (
        <p className="after-table">{fill(text.funnelWithheld, { count: formatNumber(funnel.withheld, language) })}</p>
      ) : null}
    </Section>
  );
}

interface LevelProps {
  readonly funnel: NonNullable<PartProps['answer']['funnel']>;
  readonly level: { readonly low: number; readonly high: number } | null;
}

/** Where the school's level likely lies, or that the schools cannot be told apart at all. */
function Level({ funnel, level }: LevelProps) {
  const { texts, language } = useLaget();
  const { funnelAlike, levelOwn } = texts.schools;
  const percent = (share: number) => formatNumber(share * 100, language, 1);
  if (funnel.alike) return <p className="after-table">{funnelAlike}</p>;
  if (level === null) return null;
  const told = { low: percent(level.low), high: percent(level.high), mean: percent(funnel.mean.share) };
  return <p className="after-table">{fill(levelOwn, told)}</p>;
}
