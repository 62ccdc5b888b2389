import type { FigureAnswer, LiveMetric } from '../../../../src/presentation/api/contract/index.ts';
import { fill, formatDayText, formatNumber, LABELS } from '../../../../src/presentation/language/index.ts';
import { Link } from '../../address/link.tsx';
import { useLaget } from '../../app/laget.tsx';
import type { Asked } from './asked.ts';
import { rowsByCode } from './cells.ts';

interface NotesProps {
  readonly asked: Asked;
  readonly metric: LiveMetric;
  readonly answer: FigureAnswer | null;
}

/** The note that tells how many have no known unit or group: it belongs under «Ikke fordelt». */
const UNASSIGNED_NOTE = 'unassigned-share';

/** What a reader must know to defend the figure. */
export function FigureNotes({ asked, metric, answer }: NotesProps) {
  const { texts, owner, language } = useLaget();
  const text = texts.figures.notes;
  const provisional = answer?.rows.some((row) => row.state === 'provisional') ?? false;
  const sources: Readonly<Record<string, string>> = LABELS[language].sources;
  const counting = answer?.settings['counting-source'];
  const source = (typeof counting === 'string' ? [counting] : metric.sources).map((id) => sources[id] ?? id).join(', ');
  const fresh = owner.horizon === null ? '' : fill(text.freshUntil, { day: formatDayText(owner.horizon, language) });
  const notes = answer?.notes ?? [];
  const hasInterval = answer?.rows.some((row) => row.interval !== null) ?? false;
  const excluded = (answer?.exclusions ?? []).map((note) => note.text);
  const population = (answer?.population ?? []).map((note) => note.text);
  const entries: readonly (readonly [string, readonly string[]])[] = [
    [text.definition, [metric.definition]],
    [text.population, [...(population.length > 0 ? population : [metric.population]), ...excluded]],
    [
      text.source,
      [`${source}.`, fresh, ...notes.filter((note) => note.code !== UNASSIGNED_NOTE).map((note) => note.text)],
    ],
    [text.uncertainty, [hasInterval ? text.withInterval : text.fullCount]],
    [
      text.unassigned,
      [
        unassigned({ asked, metric, answer }, text, (n) => formatNumber(n, language)),
        ...notes.filter((note) => note.code === UNASSIGNED_NOTE).map((note) => note.text),
      ],
    ],
    [text.provisional, [provisional ? text.provisionalYes : text.provisionalNo]],
    [text.seen, [asked.audience === 'internal' ? text.seenInternal : text.seenPublic]],
    [text.pitfalls, metric.pitfalls],
  ];
  return (
    <aside className="notes" aria-label={text.more}>
      <dl>
        {entries
          .filter(([, lines]) => lines.length > 0)
          .map(([name, lines]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                {lines
                  .filter((line) => line !== '')
                  .map((line) => (
                    <p key={line}>{line}</p>
                  ))}
              </dd>
            </div>
          ))}
      </dl>
      <p className="small">
        <Link href={`/om#${metric.alias}`}>{text.more}</Link>
      </p>
    </aside>
  );
}

type NotesText = ReturnType<typeof useLaget>['texts']['figures']['notes'];

/** How many of the whole have no place in the breakdown, as the answer's own rows say it. */
function unassigned({ asked, metric, answer }: NotesProps, text: NotesText, write: (n: number) => string): string {
  const by = asked.by === 'none' ? null : asked.by;
  const rows = rowsByCode(answer, by, metric.kernel === 'balance' ? 'end' : null);
  const own = rows.get('unassigned') ?? rows.get('unknown');
  const whole = rows.get('Total');
  const part = metric.kernel === 'between-two-days' ? 'denominator' : 'value';
  if (own === undefined || own[part] === 0) return text.unassignedNone;
  const [count, all] = [own[part], whole?.[part] ?? null];
  if (count === null || all === null) return text.unassignedWithheld;
  return fill(text.unassignedSome, { count: write(count), all: write(all) });
}
