import type { FigureAnswer, LiveMetric } from '../../../../src/presentation/api/contract/index.ts';
import { answerSentence } from '../../../../src/presentation/language/index.ts';
import { Link } from '../../address/link.tsx';
import { useLaget } from '../../app/laget.tsx';
import { Sentence } from '../../parts/sentence.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useAnswer } from '../../server/use-answer.ts';
import { useLabels } from '../figures/labels.ts';
import { type AskedCoverage, coveragePath, SHORTFALLS } from './asked-coverage.ts';

/** The fewest courses and credits that a place needs before its hours can be given as the law asks. */
export function CoursesNeeded({ asked }: { readonly asked: AskedCoverage }) {
  const { coverage } = useLaget().texts;
  const more = new URLSearchParams({ metric: SHORTFALLS[0], by: 'unit', audience: asked.audience });
  return (
    <section className="section">
      <h2>{coverage.courses}</h2>
      <p className="quiet explained">{coverage.coursesLead}</p>
      {SHORTFALLS.map((metric) => (
        <Needed key={metric} metric={metric} asked={asked} />
      ))}
      <p className="small no-print">
        <Link href={`/nokkeltall?${more}`}>{coverage.coursesBySchool}</Link>
      </p>
    </section>
  );
}

interface NeededProps {
  readonly metric: (typeof SHORTFALLS)[number];
  readonly asked: AskedCoverage;
}

function Needed({ metric, asked }: NeededProps) {
  const { language, owner, metrics, texts } = useLaget();
  const label = useLabels();
  const { answer, problem, again } = useAnswer<FigureAnswer>(coveragePath(metric, asked, { language }));
  const [row] = answer?.rows ?? [];
  const about = metrics.metrics.find((one): one is LiveMetric => one.status === 'live' && one.alias === metric);
  if (problem !== null) return <Trouble problem={problem} again={again} />;
  if (answer === null) return <p role="status">{texts.shell.loading}</p>;
  if (row === undefined || about === undefined) return null;
  const sentence = answerSentence(
    {
      ...{ alias: metric, group: 'Total', owner: owner.name, other: [], period: row.period, now: row },
      ...{ yearBefore: null, schoolTurnover: null, balance: null },
      unit: asked.unit === '' ? null : label('unit', asked.unit),
      metric: { name: about.name, unit: about.unit },
    },
    language,
  );
  return (
    <p className="answer">
      <Sentence parts={sentence} />
    </p>
  );
}
