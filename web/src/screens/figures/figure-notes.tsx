import type {
  FigureAnswer,
  FigureBreak,
  LiveMetric,
  Note,
  QualityAnswer,
} from '../../../../src/presentation/api/contract/index.ts';
import { fill, formatDayText, formatNumber, LABELS, leftOutText } from '../../../../src/presentation/language/index.ts';
import { Link } from '../../address/link.tsx';
import { useLaget } from '../../app/laget.tsx';
import { useAnswer } from '../../server/use-answer.ts';
import { OF_RESPONSE } from './answer.tsx';
import type { Asked } from './asked.ts';
import { rowsByCode } from './cells.ts';
import { OF_CURVES } from './in-lines/blocks-table.tsx';
import { inBlocks } from './in-lines/lines.ts';
import { OF_REVISION } from './known/provisional.tsx';
import { breakLines } from './over-time/breaks.ts';

interface NotesProps {
  readonly asked: Asked;
  readonly metric: LiveMetric;
  readonly answer: FigureAnswer | null;
  /** Breaks of the figure and of its years. */
  readonly breaks: readonly FigureBreak[];
}

/** The note that tells how many have no known unit or group: it belongs under «Ikke fordelt». */
const UNASSIGNED_NOTE = 'unassigned-share';
/** Notes on how whole the source is: never folded away. */
const OF_THE_SOURCE: readonly string[] = ['months-delivered', 'fallen-out', 'ads-beside', 'education-applicants'];
/** Notes that stand above the fold. */
const SAID_ABOVE: readonly string[] = [
  UNASSIGNED_NOTE,
  'reference-days',
  ...OF_THE_SOURCE,
  ...OF_CURVES,
  ...OF_REVISION,
  ...OF_RESPONSE,
];
/** Worked out, not only counted. */
const ESTIMATED: readonly LiveMetric['kernel'][] = [
  'retirement-exposure',
  'early-exit',
  'left-by-cause',
  'staying-curve',
];

/** Told of those who answered: who did not is told by no interval. */
const OF_ANSWERS: readonly LiveMetric['kernel'][] = ['exit-answers', 'ten-factor', 'survey-mean'];

/** Definition and population can be told before the answer has come; the rest is about the answer. */
const WITHOUT_ANSWER = 2;

/** What a reader must know to defend the figure; rules and reservations are folded under it. */
export function FigureNotes({ asked, metric, answer, breaks }: NotesProps) {
  const { texts, language } = useLaget();
  const text = texts.figures.notes;
  const quality = useAnswer<QualityAnswer>(`/api/quality?lang=${language}`);
  const graded = quality.answer?.metrics.find((one) => one.metric === metric.id);
  const provisional = answer?.rows.some((row) => row.state === 'provisional') ?? false;
  const hasInterval = answer?.rows.some((row) => row.interval !== null) ?? false;
  const population = (answer?.population ?? []).map((note) => note.text);
  const entries: readonly (readonly [string, readonly string[]])[] = [
    [text.definition, [metric.definition]],
    [
      text.population,
      [...(population.length > 0 ? population : [metric.population]), leftOutText(answer?.exclusions ?? [], language)],
    ],
    [text.source, [...useSource(metric, answer), ...saidAtOnce(answer)]],
    ...(graded === undefined ? [] : [[text.quality, [graded.text]] as const]),
    [
      text.uncertainty,
      [uncertaintyText(metric, hasInterval, text), provisional ? text.provisionalYes : text.provisionalNo],
    ],
    ...(breaks.length === 0 ? [] : [[text.breaks, breakLines(breaks, language)] as const]),
    [text.unassigned, unassigned({ asked, metric, answer }, text, (n) => formatNumber(n, language))],
    [text.seen, [asked.audience === 'internal' ? text.seenInternal : text.seenPublic]],
  ];
  const rules = (answer?.notes ?? []).filter((note) => !SAID_ABOVE.includes(note.code)).map((note) => note.text);
  return (
    <aside className="notes" aria-label={text.label}>
      <dl>
        {entries.slice(0, answer === null ? WITHOUT_ANSWER : entries.length).map(([name, lines]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{lines.filter((line) => line !== '').join(' ')}</dd>
          </div>
        ))}
      </dl>
      <details className="series">
        <summary>{text.fold}</summary>
        <ul>
          {[...rules, ...metric.pitfalls].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
      <p className="small">
        <Link href={`/om#${metric.alias}`}>{text.more}</Link>
      </p>
    </aside>
  );
}

function uncertaintyText(metric: LiveMetric, hasInterval: boolean, text: NotesText): string {
  if (OF_ANSWERS.includes(metric.kernel)) return text.ofAnswers;
  if (!hasInterval) return text.fullCount;
  return ESTIMATED.includes(metric.kernel) ? text.estimated : text.withInterval;
}

/** Which source is counted, how far it reaches, and the day the answer is given as of. */
function useSource(metric: LiveMetric, answer: FigureAnswer | null): readonly string[] {
  const { texts, owner, language } = useLaget();
  const text = texts.figures.notes;
  const sources: Readonly<Record<string, string>> = LABELS[language].sources;
  const counting = answer?.settings['counting-source'];
  const source = (typeof counting === 'string' ? [counting] : metric.sources).map((id) => sources[id] ?? id).join(', ');
  const asKnownOn = answer?.asKnownOn ?? null;
  if (asKnownOn !== null) return [`${source}.`, fill(text.freshAsKnown, { day: formatDayText(asKnownOn, language) })];
  const told = answer?.settings['horizon'];
  const last = typeof told === 'string' ? told : owner.horizon;
  if (last === null) return [`${source}.`];
  return [fill(text.fresh, { source, day: formatDayText(last, language) })];
}

function saidAtOnce(answer: FigureAnswer | null): readonly string[] {
  return (answer?.notes ?? []).filter((note) => OF_THE_SOURCE.includes(note.code)).map((note) => note.text);
}

/** Where a row says how many it counts: a share under the line; a median or a ratio nowhere. */
const COUNTED_PART: Readonly<Partial<Record<LiveMetric['unit'], 'denominator' | 'value'>>> = {
  persons: 'value',
  fte: 'value',
  share: 'denominator',
  points: 'denominator',
};

type NotesText = ReturnType<typeof useLaget>['texts']['figures']['notes'];

/** How many of the whole have no place: in this breakdown as its own rows say it, and at all as the note says it. */
function unassigned(
  { asked, metric, answer }: Omit<NotesProps, 'breaks'>,
  text: NotesText,
  write: (n: number) => string,
): readonly string[] {
  const by = asked.by === 'none' ? null : asked.by;
  const rows = rowsByCode(answer, by, metric.kernel === 'balance' ? 'end' : null);
  const own = rows.get('unassigned') ?? rows.get('unknown');
  const part = COUNTED_PART[metric.unit];
  const lacking = (answer?.notes ?? []).filter(hasUnassigned).map((note) => note.text);
  const nothing = own === undefined || part === undefined || own.state === 'not-applicable' || own[part] === 0;
  if (nothing || !hasOneCount(metric)) return lacking.length > 0 ? lacking : [text.unassignedNone];
  const [count, all] = [own[part], rows.get('Total')?.[part] ?? null];
  if (count === null || all === null) return [text.unassignedWithheld];
  return [fill(text.unassignedSome, { count: write(count), all: write(all) })];
}

const COUNTED: readonly LiveMetric['unit'][] = ['persons', 'fte'];

/** False where a row counts nobody, or the rows of one code count different people. */
function hasOneCount({ kernel, unit, denominator }: LiveMetric): boolean {
  const isOfOne = OF_ANSWERS.includes(kernel) || !inBlocks(kernel, null);
  return isOfOne && (COUNTED.includes(unit) || denominator !== null);
}

function hasUnassigned(note: Note): boolean {
  return note.code === UNASSIGNED_NOTE && note.values['persons'] !== 0;
}
