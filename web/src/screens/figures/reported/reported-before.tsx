import type { BesideItem, OursItem, ReportedBesideAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import { fill, formatDayText, shortPeriod } from '../../../../../src/presentation/language/index.ts';
import { Link } from '../../../address/link.tsx';
import { useLaget } from '../../../app/laget.tsx';
import { useAnswer } from '../../../server/use-answer.ts';
import { type Asked, addressOf } from '../asked.ts';
import { reportedPath } from '../figure-path.ts';
import type { Shown } from '../use-shown.ts';

/** What was told before about the same as the figure above, with ours beside it; nothing where nothing was. */
export function ReportedBefore({ shown }: { readonly shown: Shown }) {
  const { asked, metric } = shown;
  const { texts, language } = useLaget();
  const text = texts.reported.before;
  const by = asked.by === 'none' ? null : asked.by;
  const question = { asked, metric: metric.alias, by, period: asked.period, series: null, language };
  const { answer } = useAnswer<ReportedBesideAnswer>(reportedPath(question));
  if (answer === null || answer.reported.length === 0) return null;
  return (
    <section className="reported" aria-labelledby="reported-head">
      <div className="table-head">
        <h2 id="reported-head">{text.head}</h2>
      </div>
      <p className="small quiet explained">{text.lead}</p>
      <div className="table-wrap">
        <table className="plain reported">
          <caption className="sr-only">{text.head}</caption>
          <thead>
            <tr>
              <th scope="col">{text.by}</th>
              <th scope="col" className="number">
                {text.told}
              </th>
              <th scope="col" className="number">
                {text.atTheTime}
              </th>
              <th scope="col" className="number">
                {text.now}
              </th>
            </tr>
          </thead>
          {answer.reported.map((one) => (
            <Told key={one.id} one={one} asked={asked} />
          ))}
        </table>
      </div>
    </section>
  );
}

interface ToldProps {
  readonly one: BesideItem;
  readonly asked: Asked;
}

/** One figure: who told it, the three numbers, and under them what is the matter. */
function Told({ one, asked }: ToldProps) {
  const { texts, language } = useLaget();
  const text = texts.reported.before;
  const { publisher, title, publishedOn, period, group, place } = one;
  const day = publishedOn === null ? text.undated : formatDayText(publishedOn, language);
  const about = [
    shortPeriod(period, language),
    ...(asked.by.startsWith('staff') ? [group.label] : []),
    ...(place.code === 'Total' || asked.where.some(({ code }) => code === place.code) ? [] : [place.label]),
  ];
  return (
    <tbody className={one.revisedBy === null ? undefined : 'replaced'}>
      <tr>
        <th scope="row">
          {[publisher, title].filter((part) => part !== null).join(', ')}
          <span className="small quiet">
            {day} · {about.join(' · ')}
          </span>
        </th>
        <td className={one.value === null ? 'number state' : 'number'}>{one.valueText}</td>
        <Ours ours={one.atTheTime} />
        <Ours ours={one.now} />
      </tr>
      <tr className="why">
        <td colSpan={4}>
          {[...one.sentences, ...(one.note === null ? [] : [`«${one.note}»`])].join(' ')}{' '}
          {one.bridge === null ? null : <Link href={addressOf({ ...asked, bridge: one.bridge })}>{text.bridge}</Link>}{' '}
          {one.address === null ? null : (
            <a
              href={one.address}
              rel="noreferrer"
              target="_blank"
              aria-label={fill(text.sourceOf, { publisher, title: title ?? day })}
            >
              {text.source}
            </a>
          )}
        </td>
      </tr>
    </tbody>
  );
}

function Ours({ ours }: { readonly ours: OursItem | null }) {
  const { texts } = useLaget();
  return (
    <td className={ours?.value == null ? 'number state' : 'number'}>{ours?.text ?? texts.reported.before.undated}</td>
  );
}
