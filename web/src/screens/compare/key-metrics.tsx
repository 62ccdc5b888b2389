import type { KeyMetricLine, KeyMetricsAnswer } from '../../../../src/presentation/api/contract/index.ts';
import { fill, shortPeriod } from '../../../../src/presentation/language/index.ts';
import { Link } from '../../address/link.tsx';
import { useLaget } from '../../app/laget.tsx';
import { Differences } from '../../charts/differences/differences.tsx';
import { LinkAndPrint } from '../../parts/link-and-print.tsx';
import { Sentence } from '../../parts/sentence.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useAnswer } from '../../server/use-answer.ts';
import { type AskedCompare, compareAddress, keyFile, keyPath } from './asked-compare.ts';
import { StaffGroup } from './compare-fields.tsx';
import { CompareTable } from './compare-table.tsx';
import { Picture } from './compared-view.tsx';

interface KeyProps {
  readonly asked: AskedCompare;
  readonly change: (to: Partial<AskedCompare>) => void;
}

/** Schools in exposed areas and all others by eight key metrics, judged together. */
export function KeyMetrics({ asked, change }: KeyProps) {
  const { texts, language } = useLaget();
  const { answer, loading, problem, again } = useAnswer<KeyMetricsAnswer>(keyPath(asked, language));
  return (
    <>
      <form className="compare-fields no-print" aria-label={texts.compare.choose}>
        <StaffGroup asked={asked} change={change} />
      </form>
      <div aria-busy={loading && problem === null}>
        {problem === null ? null : <Trouble problem={problem} {...(problem.detail === null ? { again } : {})} />}
        {answer === null && problem === null ? <p className="loading">{texts.shell.loading}</p> : null}
        {answer === null || problem !== null ? null : <Told answer={answer} asked={asked} />}
      </div>
    </>
  );
}

function Told({ answer, asked }: { readonly answer: KeyMetricsAnswer; readonly asked: AskedCompare }) {
  const { texts, language } = useLaget();
  const text = texts.compare;
  const { rows, names, lead, notes } = answer;
  return (
    <section className="compared">
      <p className="answer" aria-live="polite">
        <Sentence parts={lead} />
      </p>
      <KeyPicture answer={answer} />
      <CompareTable
        caption={text.keyTitle}
        names={names}
        head={text.keyMetric}
        rows={rows.map((row) => ({
          key: row.metric.id,
          label: <Name row={row} answer={answer} asked={asked} />,
          line: row,
        }))}
      />
      <h2>{text.notes}</h2>
      <ul className="compare-notes">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <p className="row-of-links no-print" title={texts.figures.exportNote}>
        <a href={keyFile(asked, language)} download>
          {text.export}
        </a>
        <LinkAndPrint />
      </p>
    </section>
  );
}

function labelOf({ name, line }: KeyMetricLine): string {
  return [name, ...line.map(({ label }) => label.toLowerCase())].join(', ');
}

interface NameProps {
  readonly row: KeyMetricLine;
  readonly answer: KeyMetricsAnswer;
  readonly asked: AskedCompare;
}

/** The metric, leading to its own comparison; why it is here, and of when. */
function Name({ row, answer, asked }: NameProps) {
  const { language } = useLaget();
  const { dimension, codes } = answer;
  const group = row.remark === null ? asked.group : 'Total';
  const [a = '', b = ''] = [codes.a[0], codes.b[0]];
  const address = { ...asked, how: 'groups', metric: row.metric.alias, dimension, a, b, group } as const;
  return (
    <>
      <Link href={compareAddress({ ...address, period: row.period, periodB: '' })}>{labelOf(row)}</Link>
      <span className="parts">{`${row.reason} · ${shortPeriod(row.period, language)}`}</span>
      {row.remark === null ? null : <span className="parts">{row.remark}</span>}
    </>
  );
}

/** Every tested difference of shares on one track, so that they can be held against each other and zero. */
function KeyPicture({ answer }: { readonly answer: KeyMetricsAnswer }) {
  const text = useLaget().texts.compare;
  const { rows, names } = answer;
  const drawn = rows.flatMap((row) => {
    const { difference, differenceText, interval, verdict, unit } = row;
    if (difference === null || interval === null || unit !== 'share') return [];
    const shown = { value: difference, text: differenceText ?? '', interval, found: verdict === 'difference' };
    return [{ key: row.metric.id, label: labelOf(row), ...shown }];
  });
  if (drawn.length === 0) return null;
  const words = { lower: fill(text.lower, { a: names.a }), higher: fill(text.higher, { a: names.a }) };
  const description = fill(text.description, { what: text.keyTitle });
  return (
    <Picture name="laget-compare-key-metrics" caption={text.differenceCaption} help={text.keyHelp} answer={answer}>
      <Differences rows={drawn} words={{ ...words, description }} />
    </Picture>
  );
}
