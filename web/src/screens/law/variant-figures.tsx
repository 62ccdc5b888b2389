import type { FigureAnswer, FigureRow, LiveMetric } from '../../../../src/presentation/api/contract/index.ts';
import { answerSentence, VARIANT_TEXTS } from '../../../../src/presentation/language/index.ts';
import { Link } from '../../address/link.tsx';
import { useLaget } from '../../app/laget.tsx';
import { Sentence } from '../../parts/sentence.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useAnswer } from '../../server/use-answer.ts';

/** What a variant would mean for the owner's teachers and hours, as anyone is told, and where the figures stand. */
export function VariantFigures({ figures }: { readonly figures: readonly string[] }) {
  const { language } = useLaget();
  if (figures.length === 0) return null;
  return (
    <>
      <h4>{VARIANT_TEXTS[language].meaning}</h4>
      <ul className="law-meaning">
        {figures.map((alias) => (
          <Figure key={alias} alias={alias} />
        ))}
      </ul>
    </>
  );
}

/** The line that adds up all levels, where there are lines. */
const ALL = 'all';

/** The row of the whole: the only one, or that of all levels. */
function wholeRow(rows: readonly FigureRow[]): FigureRow | undefined {
  return rows.find(({ dims }) => dims['level'] === undefined || dims['level'].code === ALL);
}

function Figure({ alias }: { readonly alias: string }) {
  const { language, owner, metrics, session, texts: all } = useLaget();
  const texts = VARIANT_TEXTS[language];
  const { answer, problem, again } = useAnswer<FigureAnswer>(
    `/api/figure?metric=${alias}&lang=${language}&audience=public`,
  );
  const metric = metrics.metrics.find((one): one is LiveMetric => one.status === 'live' && one.alias === alias);
  const row = wholeRow(answer?.rows ?? []);
  if (problem !== null)
    return (
      <li>
        <Trouble problem={problem} again={again} />
      </li>
    );
  if (answer === null) return <li className="loading">{all.shell.loading}</li>;
  if (row === undefined || metric === undefined) return null;
  const sentence = answerSentence(
    {
      ...{ alias, group: 'Total', owner: owner.name, unit: null, other: [], period: row.period, now: row },
      ...{ yearBefore: null, schoolTurnover: null, balance: null },
      metric: { name: metric.name, unit: metric.unit },
    },
    language,
  );
  const href = `/nokkeltall?metric=${alias}&by=unit`;
  return (
    <li>
      <Sentence parts={sentence} />{' '}
      <span className="small no-print">
        <Link href={href} aria-label={`${texts.toFigure}: ${metric.name}`}>
          {texts.toFigure}
        </Link>
        {session.internalReach === 'owner' ? (
          <>
            {' · '}
            <Link href={`${href}&audience=internal`} aria-label={`${texts.toWhole}: ${metric.name}`}>
              {texts.toWhole}
            </Link>
          </>
        ) : null}
      </span>
    </li>
  );
}
