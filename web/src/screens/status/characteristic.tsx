import type {
  StatusAnswer,
  StatusCharacteristic,
  StatusSentence,
} from '../../../../src/presentation/api/contract/index.ts';
import { cutsOf, valueSpan } from '../../../../src/presentation/charts/index.ts';
import { breakSentence, fill } from '../../../../src/presentation/language/index.ts';
import { Link } from '../../address/link.tsx';
import { useLaget } from '../../app/laget.tsx';
import { SentenceBlock } from './sentence-block.tsx';
import { SmallLine } from './small-line.tsx';

interface CharacteristicProps {
  readonly characteristic: StatusCharacteristic;
  readonly answer: StatusAnswer;
}

/** One of the four: its name, its sentences, its picture; and what no source tells yet. */
export function Characteristic({ characteristic, answer }: CharacteristicProps) {
  const { status } = useLaget().texts;
  const { title, sentences, missing } = characteristic;
  const drawn = sentences.find((sentence) => sentence.series.filter(({ value }) => value !== null).length > 2);
  return (
    <div className="ledger">
      <h3>{title}</h3>
      <div className="ledger-told">
        {sentences.map((sentence, i) => (
          <SentenceBlock key={sentence.kind} sentence={sentence} audience={answer.audience} leading={i === 0} />
        ))}
        {missing.map(({ need, what, from, how, canBeDelivered }) => (
          <p className="not-connected" key={need}>
            <strong>{status.notConnected}</strong> {what}. {status.byWhom} {from} {how}{' '}
            {canBeDelivered ? <Link href="/data">{status.seeData}</Link> : null}
          </p>
        ))}
      </div>
      <div className="ledger-picture">
        {drawn === undefined ? null : <Picture sentence={drawn} group={answer.group} />}
      </div>
    </div>
  );
}

function Picture({ sentence, group }: { readonly sentence: StatusSentence; readonly group: string }) {
  const { texts, language } = useLaget();
  const { series, name } = sentence;
  const breaks = sentence.breaks.map((one) => ({
    key: `${one.day} ${one.title}`,
    day: one.day,
    label: breakSentence('line', one, language),
    of: null,
  }));
  const cuts = cutsOf(
    series.map(({ period }) => period),
    breaks,
    sentence.time,
  );
  const seen = series.filter(({ value }) => value !== null);
  const values = { name, first: seen[0]?.label ?? '', last: seen.at(-1)?.label ?? '', value: seen.at(-1)?.text ?? '' };
  return (
    <figure>
      <figcaption>
        {name}
        {valueSpan(seen.map(({ value }) => value ?? 0))[0] > 0 ? <span> {texts.figures.axisNotZero}</span> : null}
      </figcaption>
      <SmallLine
        points={series.map((point) => ({ ...point, key: point.period, interval: null }))}
        colour={`group-${group}`}
        description={fill(texts.status.smallPicture, values)}
        provisional={texts.status.provisionalShort}
        breaks={breaks}
        kind={sentence.time}
      />
      {cuts.map((cut) => (
        <p className="small quiet" key={cut.break.key}>
          {cut.break.label}
        </p>
      ))}
    </figure>
  );
}
