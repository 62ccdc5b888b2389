import { useRef } from 'react';
import type { CompareAnswer, CompareLine } from '../../../../src/presentation/api/contract/index.ts';
import { fill, shortPeriod } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';
import { Differences } from '../../charts/differences/differences.tsx';
import { Dots } from '../../charts/dots.tsx';
import { PictureLinks } from '../../charts/picture/picture-links.tsx';
import { Sentence } from '../../parts/sentence.tsx';
import { CompareTable } from './compare-table.tsx';

interface ViewProps {
  readonly answer: CompareAnswer;
  readonly group: string;
}

/** The answer in a sentence, as a picture, as a table, and what it rests on. */
export function ComparedView({ answer, group }: ViewProps) {
  const { texts, language } = useLaget();
  const { lines, names, notes, periods, kind } = answer;
  const isOne = lines.length === 1;
  const about = [answer.name, ...answer.filters.map(({ label }) => label)];
  const title = [...about, ...(kind === 'groups' ? [shortPeriod(periods.a, language)] : [])].join(', ');
  return (
    <section className="compared">
      <h2>{title}</h2>
      {lines.map((line) => (
        <p className={isOne ? 'answer' : 'answer of-many'} key={keyOf(line)} aria-live="polite">
          {isOne ? null : <strong>{`${labelOf(line)}: `}</strong>}
          <Sentence parts={line.sentence} />
        </p>
      ))}
      <Pictures answer={answer} group={group} title={title} />
      <CompareTable
        caption={title}
        names={names}
        rows={lines.map((line) => ({ key: keyOf(line), label: labelOf(line) || answer.name, line }))}
        head={isOne ? texts.compare.metric : texts.compare.line}
      />
      <h3>{texts.compare.notes}</h3>
      <ul className="compare-notes">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}

function keyOf({ line }: CompareLine): string {
  return line.map(({ code }) => code).join('/');
}

function labelOf({ line }: CompareLine): string {
  return line.map(({ label }) => label).join(', ');
}

/** The two values with their intervals, then the difference with its own around zero. */
function Pictures({ answer, group, title }: ViewProps & { readonly title: string }) {
  const { texts } = useLaget();
  const { lines, names, metric } = answer;
  const text = texts.compare;
  const points = lines.flatMap((line) => [pointOf(line, 'a', names.a, group), pointOf(line, 'b', names.b, group)]);
  const seen = points.filter(({ value }) => value !== null);
  const drawn = lines.flatMap((line) =>
    line.difference === null || line.interval === null ? [] : [differenceOf(line)],
  );
  if (seen.length === 0) return null;
  const words = { provisional: '', unit: '', tick: String };
  return (
    <>
      <Picture
        name={`laget-compare-${metric.alias}`}
        caption={fill(text.valuesCaption, { what: title })}
        answer={answer}
      >
        <Dots points={points} whole={null} words={{ ...words, description: fill(text.description, { what: title }) }} />
      </Picture>
      {drawn.length === 0 ? null : (
        <Picture
          name={`laget-compare-${metric.alias}-difference`}
          caption={text.differenceCaption}
          help={text.differenceHelp}
          answer={answer}
        >
          <Differences
            rows={drawn}
            words={{
              description: fill(text.description, { what: text.differenceCaption }),
              lower: fill(text.lower, { a: names.a }),
              higher: fill(text.higher, { a: names.a }),
            }}
          />
        </Picture>
      )}
    </>
  );
}

function pointOf(line: CompareLine, which: 'a' | 'b', name: string, group: string) {
  const { value, text, interval, state } = line[which];
  const label = [labelOf(line), name].filter((part) => part !== '').join(', ');
  const key = `${keyOf(line)} ${which}`;
  return { key, label, value, text, interval, provisional: state === 'provisional', colour: `group-${group}` };
}

function differenceOf(line: CompareLine) {
  const { difference, differenceText, interval, verdict } = line;
  const shown = { value: difference ?? 0, text: differenceText ?? '', interval, found: verdict === 'difference' };
  return { key: keyOf(line), label: labelOf(line), ...shown };
}

interface PictureProps {
  readonly name: string;
  readonly caption: string;
  readonly help?: string;
  readonly answer: Pick<CompareAnswer, 'audience'>;
  readonly children: React.ReactNode;
}

/** A picture with its caption and the ways to save it. */
export function Picture({ name, caption, help, answer, children }: PictureProps) {
  const { texts, owner } = useLaget();
  const holder = useRef<HTMLDivElement>(null);
  const version = owner.dataset.replace('sha256:', '').slice(0, 12);
  return (
    <div ref={holder} className="compare-picture">
      <figure>
        <figcaption className="chart-caption">
          <strong>{caption}</strong> {help === undefined ? null : <span className="quiet">{help}</span>}
        </figcaption>
        {children}
      </figure>
      <PictureLinks
        of={holder}
        name={name}
        title={caption}
        lines={[`${owner.name} · ${fill(texts.shell.dataset, { version })}`]}
        internal={answer.audience === 'internal'}
      />
    </div>
  );
}
