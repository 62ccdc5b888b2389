import type { StatusAnswer } from '../../../../src/presentation/api/contract/index.ts';
import { BREAK_TEXTS, fill } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';

/** Then and now since the base year, with the same verdict as the sentences. */
export function Development({ answer }: { readonly answer: StatusAnswer }) {
  const { texts, language } = useLaget();
  const { status } = texts;
  const { base, development } = answer;
  return (
    <section className="section">
      <h2>{status.sinceBaseHead}</h2>
      {development.length === 0 || base === null ? (
        <p className="quiet">{status.developmentNone}</p>
      ) : (
        <>
          <div className="table-wrap">
            <table className="plain">
              <caption className="sr-only">{status.sinceBaseHead}</caption>
              <thead>
                <tr>
                  <th scope="col">{status.metric}</th>
                  <th scope="col" className="number">
                    {status.earlier}
                  </th>
                  <th scope="col" className="number">
                    {status.now}
                  </th>
                  <th scope="col" className="number later">
                    {status.difference}
                  </th>
                  <th scope="col">{status.verdict}</th>
                </tr>
              </thead>
              <tbody>
                {development.map((row) => (
                  <tr key={row.kind}>
                    <th scope="row">
                      {row.name} {row.since === '' ? null : <span className="quiet small">({row.since})</span>}
                    </th>
                    {row.refused === null ? (
                      <>
                        <td className="number">{row.earlier}</td>
                        <td className="number">{row.now}</td>
                        <td className="number later">{row.difference}</td>
                        <td>{row.verdict}</td>
                      </>
                    ) : (
                      <>
                        <td className="number state">{BREAK_TEXTS[language].cell}</td>
                        <td className="number">{row.now}</td>
                        <td className="number later state">{BREAK_TEXTS[language].cell}</td>
                        <td className="small">{row.refused}</td>
                      </>
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p className="after-table">
            {base.chosen ? fill(status.developmentPlan, { year: base.schoolYear }) : status.developmentFirst}{' '}
            <span className="later">{status.developmentUnits}</span>
          </p>
        </>
      )}
      <p className="not-known">
        <strong>{status.unknown}:</strong> {answer.unknown}
      </p>
    </section>
  );
}
