import type { FigureAnswer, FigureQuoted, LiveMetric } from '../../../../../src/presentation/api/contract/index.ts';
import { formatDayText, type Language, leftOutText } from '../../../../../src/presentation/language/index.ts';
import { Link } from '../../../address/link.tsx';
import { useLaget } from '../../../app/laget.tsx';
import { breakLines } from '../over-time/breaks.ts';

interface NotesProps {
  readonly metric: LiveMetric;
  readonly answer: FigureAnswer | null;
}

/** Whose figures they are, by what definition, and that ours cannot be held against them. */
export function QuotedNotes({ metric, answer }: NotesProps) {
  const { texts, language } = useLaget();
  const text = texts.figures.notes;
  const notes = (answer?.notes ?? []).map((note) => note.text);
  const entries: readonly (readonly [string, string])[] = [
    [text.definition, metric.definition],
    [text.population, [metric.population, leftOutText(answer?.exclusions ?? [], language)].join(' ')],
    [text.uncertainty, notes.join(' ')],
    [text.breaks, breakLines(answer?.breaks ?? [], language).join(' ')],
  ];
  return (
    <aside className="notes" aria-label={text.label}>
      <dl>
        {entries
          .filter(([, said]) => said.trim() !== '')
          .map(([name, said]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{said}</dd>
            </div>
          ))}
        <div>
          <dt>{texts.reported.quoted.where}</dt>
          <dd>
            {placesOf(answer).map((one) => (
              <p key={JSON.stringify(one)}>
                <Place quoted={one} language={language} />
              </p>
            ))}
          </dd>
        </div>
      </dl>
      <details className="series">
        <summary>{text.fold}</summary>
        <ul>
          {metric.pitfalls.map((line) => (
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

function placesOf(answer: FigureAnswer | null): readonly FigureQuoted[] {
  const each = (answer?.rows ?? []).flatMap(({ quoted }) => quoted ?? []);
  return [...new Map(each.map((one) => [JSON.stringify(one), one])).values()];
}

function Place({ quoted, language }: { readonly quoted: FigureQuoted; readonly language: Language }) {
  const { publisher, title, publishedOn, address } = quoted;
  const day = publishedOn === null ? null : formatDayText(publishedOn, language);
  const said = [publisher, title, day].filter((part) => part !== null).join(', ');
  if (address === null) return <>{said}</>;
  return (
    <a href={address} rel="noreferrer" target="_blank">
      {said}
    </a>
  );
}
