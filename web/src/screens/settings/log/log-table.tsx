import type { LookUpLogAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import { ACCESS_PAGES, formatMoment } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { lookedAt } from './looked-at.ts';

interface LogTableProps {
  readonly answer: LookUpLogAnswer;
  readonly label: string;
}

/** Lines of the log, latest first. Who was looked up is not told, only that somebody was. */
export function LogTable({ answer, label }: LogTableProps) {
  const { language, metrics, units } = useLaget();
  const { log: text } = ACCESS_PAGES[language];
  const kinds = new Map<string, string>(answer.kinds.map((kind) => [kind.code, kind.label]));
  const purposes = new Map(answer.purposes.map((purpose) => [purpose.code, purpose.label]));
  const named = {
    metric: (id: string) => metrics.metrics.find((one) => one.id === id)?.name ?? id,
    unit: (unit: string) => units.units.find((one) => one.unit === unit)?.name ?? unit,
    kind: (code: string) => kinds.get(code) ?? code,
    purpose: (code: string) => purposes.get(code) ?? code,
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="table-wrap" aria-label={label} tabIndex={0}>
      <table className="plain settings-log stacked">
        <caption className="sr-only">{label}</caption>
        <thead>
          <tr>
            {[text.at, text.who, text.role, text.what, text.unit, text.purpose, text.kind].map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answer.lines.map(({ no, at, who, role, unit, what, purpose, kind, aboutPerson }) => (
            <tr key={no}>
              <th scope="row">{formatMoment(at, language)}</th>
              <td data-label={text.who}>{who}</td>
              <td data-label={text.role}>{role}</td>
              <td data-label={text.what}>
                {lookedAt(what, language, named, text)}
                {aboutPerson ? <span className="small quiet settings-below">{text.aboutPerson}</span> : null}
              </td>
              <td data-label={text.unit}>{unit?.label ?? ''}</td>
              <td data-label={text.purpose}>{purpose ?? ''}</td>
              <td data-label={text.kind}>
                {kind === 'ordinary' ? kinds.get(kind) : <strong>{kinds.get(kind)}</strong>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
