import type { CompareAnswer, FigureAnswer, LiveMetric } from '../../../../src/presentation/api/contract/index.ts';
import { Link } from '../../address/link.tsx';
import { useLaget } from '../../app/laget.tsx';
import { LinkAndPrint } from '../../parts/link-and-print.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useAnswer } from '../../server/use-answer.ts';
import { addressOf, readAsked } from '../figures/asked.ts';
import { figurePath } from '../figures/figure-path.ts';
import { seriesSpan } from '../figures/periods.ts';
import { type AskedCompare, compareFile, comparePath, settled } from './asked-compare.ts';
import { CompareFields } from './compare-fields.tsx';
import { ComparedView } from './compared-view.tsx';

interface TwoProps {
  readonly asked: AskedCompare;
  readonly metric: LiveMetric;
  readonly live: readonly LiveMetric[];
  readonly change: (to: Partial<AskedCompare>) => void;
}

/** The periods of the metric that are delivered, newest first. */
function usePeriods(metric: LiveMetric): { readonly periods: readonly string[]; readonly known: boolean } {
  const { owner, language } = useLaget();
  const asked = { ...readAsked(new URLSearchParams()), group: 'Total' };
  const series = seriesSpan(owner.horizon ?? owner.today, 'school-year');
  const path = figurePath({ asked, metric: metric.alias, by: null, period: '', series, language });
  const { answer, loading, problem } = useAnswer<FigureAnswer>(path);
  const rows = loading || answer?.metric.id !== metric.id ? [] : answer.rows;
  const told = rows.filter(({ state }) => state !== 'not-delivered' && state !== 'not-applicable');
  const periods = [...new Set(told.map(({ period }) => period))].sort().reverse();
  return { periods, known: !loading || problem !== null };
}

/** Two groups or two periods of one metric: what is chosen, and the answer. */
export function TwoFigures({ asked: open, metric, live, change }: TwoProps) {
  const { dimensions } = useLaget();
  const { periods, known } = usePeriods(metric);
  const asked = settled(open, metric, dimensions.dimensions, periods);
  const { how, a, b } = asked;
  const settle = (to: Partial<AskedCompare>) => change(how === 'periods' ? { ...asked, ...to } : { a, b, ...to });
  const [one, other] = how === 'periods' ? [asked.period, asked.periodB] : [a, b];
  const isWhole = one !== '' && other !== '' && one !== other;
  return (
    <>
      <CompareFields asked={asked} metric={metric} live={live} periods={periods} change={settle} />
      {isWhole ? <Compared asked={asked} /> : <Untold asked={asked} known={known} />}
    </>
  );
}

/** The answer, with the ways to take it along. */
function Compared({ asked }: { readonly asked: AskedCompare }) {
  const { texts, language } = useLaget();
  const { answer, loading, problem, again } = useAnswer<CompareAnswer>(comparePath(asked, language));
  if (problem !== null) return <Trouble problem={problem} {...(problem.detail === null ? { again } : {})} />;
  return (
    <div aria-busy={loading}>
      {answer === null ? <p className="loading">{texts.shell.loading}</p> : null}
      {answer === null ? null : <ComparedView answer={answer} group={asked.group} />}
      {answer === null ? null : <Tools asked={asked} />}
    </div>
  );
}

/** Why nothing is compared yet. */
function Untold({ asked, known }: { readonly asked: AskedCompare; readonly known: boolean }) {
  const { shell, compare } = useLaget().texts;
  if (!known) {
    return (
      <p className="loading" aria-busy="true">
        {shell.loading}
      </p>
    );
  }
  const [one, other] = asked.how === 'periods' ? [asked.period, asked.periodB] : [asked.a, asked.b];
  const isSame = one !== '' && one === other;
  const none = asked.how === 'periods' ? compare.onePeriod : compare.oneCode;
  return <p className="notice">{isSame ? compare.sameChosen : none}</p>;
}

/** The public comparison as a file, the figure it is of, a link to send, and print. */
function Tools({ asked }: { readonly asked: AskedCompare }) {
  const { texts, language } = useLaget();
  const start = readAsked(new URLSearchParams());
  const by = asked.how === 'groups' ? asked.dimension : 'none';
  const figure = { ...start, metric: asked.metric, group: asked.group, by, audience: asked.audience };
  return (
    <p className="row-of-links no-print" title={texts.figures.exportNote}>
      <a href={compareFile(asked, language)} download>
        {texts.compare.export}
      </a>
      <Link href={addressOf(figure)}>{texts.compare.back}</Link>
      <LinkAndPrint />
    </p>
  );
}
