import type { ShortageAnswer } from '../../../../src/presentation/api/contract/index.ts';
import { fill } from '../../../../src/presentation/language/index.ts';
import { type Address, go } from '../../address/address.ts';
import { Link } from '../../address/link.tsx';
import { useLaget } from '../../app/laget.tsx';
import { AudienceToggle } from '../../parts/audience-toggle.tsx';
import { LinkAndPrint } from '../../parts/link-and-print.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { TextCell } from '../../parts/text-cell.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { useAnswer } from '../../server/use-answer.ts';
import { figureAddress } from '../status/status-address.ts';
import { readShortage, SHORTAGE_BY, shortageAddress, shortageFile } from './asked-shortage.ts';

/** How much is lacking in each group beside the others, with the figures it is made of. */
export function ShortageScreen({ query }: Pick<Address, 'query'>) {
  const { texts, language, session } = useLaget();
  const { shortage } = texts;
  useTitle(shortage.title);
  const whole = session.internalReach === 'owner';
  const read = readShortage(query);
  const asked = { ...read, audience: whole ? read.audience : ('public' as const) };
  const change = (to: Partial<typeof asked>) => go(shortageAddress({ ...asked, ...to }), 'push');
  const path = new URLSearchParams({ lang: language, ...asked });
  const { answer, problem, loading, again } = useAnswer<ShortageAnswer>(`/api/shortage-index?${path}`);
  return (
    <div aria-busy={loading}>
      <div className="page-head">
        <div>
          <h1>{shortage.title}</h1>
          <p>{shortage.lead}</p>
        </div>
        <div className="row-of-links">
          <a href={shortageFile(asked, language)} title={texts.figures.exportNote} download>
            {texts.compare.export}
          </a>
          <LinkAndPrint />
        </div>
      </div>
      {whole ? <AudienceToggle audience={asked.audience} change={change} /> : null}
      <div className="index-by">
        <SelectField
          label={shortage.by}
          value={asked.by}
          options={SHORTAGE_BY.map((by) => ({ code: by, label: shortage.dimensions[by] }))}
          choose={(by) => change({ by: readShortage(new URLSearchParams({ by })).by })}
        />
      </div>
      {problem ? <Trouble problem={problem} again={again} /> : null}
      {answer === null && loading ? <p role="status">{texts.shell.loading}</p> : null}
      {answer === null ? null : <Told answer={answer} />}
    </div>
  );
}

function Told({ answer }: { readonly answer: ShortageAnswer }) {
  const { shortage } = useLaget().texts;
  return (
    <section className="section">
      {answer.rows.length === 0 ? <p>{shortage.none}</p> : <IndexTable answer={answer} />}
      <p className="small quiet explained after-table">{shortage.how}</p>
      <p className="small quiet explained">{shortage.notRanked}</p>
      <p className="small quiet explained">{answer.lacks}</p>
    </section>
  );
}

function IndexTable({ answer: { by, audience, parts, rows } }: { readonly answer: ShortageAnswer }) {
  const { texts, metrics } = useLaget();
  const { shortage } = texts;
  return (
    <div className="table-wrap">
      <table className="plain by-group">
        <caption className="sr-only">{shortage.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{shortage.dimensions[by]}</th>
            <th scope="col" className="number">
              {shortage.index}
            </th>
            {parts.map(({ key, name, metric, weight }) => (
              <th scope="col" className="number" key={key}>
                {metric === null ? (
                  name
                ) : (
                  <Link
                    href={figureAddress({ metric, group: 'Total', by, period: '', where: [] }, metrics, audience).href}
                  >
                    {name}
                  </Link>
                )}
                <span className="small quiet block">{fill(shortage.weight, { weight })}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, label, text, of, cells }) => (
            <tr key={code}>
              <th scope="row">{label}</th>
              <td className={text === null ? 'number state' : 'number'} data-label={shortage.index}>
                {text === null ? shortage.tooFew : <strong>{text}</strong>}
                <span className="small quiet block"> {fill(shortage.partOf, { of, all: parts.length })}</span>
              </td>
              {cells.map((cell, i) => (
                <TextCell key={parts[i]?.key} cell={cell} label={parts[i]?.name ?? ''} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
