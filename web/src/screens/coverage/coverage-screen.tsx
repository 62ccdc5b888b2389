import type { FigureAnswer } from '../../../../src/presentation/api/contract/index.ts';
import { type Address, go } from '../../address/address.ts';
import { Link } from '../../address/link.tsx';
import { useLaget } from '../../app/laget.tsx';
import { AudienceToggle } from '../../parts/audience-toggle.tsx';
import { LinkAndPrint } from '../../parts/link-and-print.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { useAnswer } from '../../server/use-answer.ts';
import { cellText } from '../figures/cells.ts';
import { type AskedCoverage, coverageAddress, coveragePath, readCoverage } from './asked-coverage.ts';
import { CoursesNeeded } from './courses-needed.tsx';
import { CoverageMatrix, NotTaught } from './coverage-matrix.tsx';
import { isSum, matrixOf } from './matrix.ts';
import { ProposalLink } from './proposal-link.tsx';

/** The owner's coverage, and each school's: who teaches with what the law asks for. */
export function CoverageScreen({ query }: Pick<Address, 'query'>) {
  const { texts, session, units } = useLaget();
  const { coverage } = texts;
  useTitle(coverage.title);
  const asked = readCoverage(query, session);
  const change = (to: Partial<AskedCoverage>) => go(coverageAddress({ ...asked, ...to }), 'push');
  const reach = session.internalReach === 'owner' || session.wholeUnits.includes(asked.unit);
  const schools = units.units.map(({ unit, name }) => ({ code: unit, label: name }));
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{coverage.title}</h1>
          <p>{coverage.lead}</p>
        </div>
        <div className="row-of-links">
          <Link href="/loven">{coverage.readMore}</Link>
          <ProposalLink unit={asked.unit} />
          <LinkAndPrint />
        </div>
      </div>
      {reach ? <AudienceToggle audience={asked.audience} change={change} /> : null}
      <div className="index-by">
        <SelectField
          label={coverage.place}
          value={asked.unit}
          options={[{ code: '', label: coverage.owner }, ...schools]}
          choose={(unit) => change({ unit })}
        />
      </div>
      <section className="section">
        <h2>{coverage.matrix}</h2>
        <p className="quiet explained">{coverage.matrixLead}</p>
        <CoverageMatrix key={coverageAddress(asked)} asked={asked} />
      </section>
      <CoursesNeeded key={coverageAddress(asked)} asked={asked} />
      {asked.unit === '' ? <Schools asked={asked} /> : null}
    </>
  );
}

/** Hours by the qualified, school by school: each leads to its own matrix. */
function Schools({ asked }: { readonly asked: AskedCoverage }) {
  const { texts, language } = useLaget();
  const { coverage } = texts;
  const path = coveragePath('hours-by-qualified-own', asked, { language, bySchool: true });
  const { answer, problem, loading, again } = useAnswer<FigureAnswer>(path);
  const { levels, rows, cell } = matrixOf(answer, 'unit');
  return (
    <section className="section" aria-busy={loading}>
      <h2>{coverage.hours}</h2>
      <p className="quiet explained">{coverage.hoursLead}</p>
      {problem ? <Trouble problem={problem} again={again} /> : null}
      {answer === null && loading ? <p role="status">{texts.shell.loading}</p> : null}
      {rows.length === 0 ? null : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <section className="table-wrap" aria-label={coverage.hoursCaption} tabIndex={0}>
          <table className="plain by-group">
            <caption className="sr-only">{coverage.hoursCaption}</caption>
            <thead>
              <tr>
                <th scope="col">{coverage.school}</th>
                {levels.map(({ code, label }) => (
                  <th scope="col" className="number" key={code}>
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((school) => (
                <tr key={school.code} className={isSum(school.code) ? 'total' : undefined}>
                  <th scope="row">
                    {isSum(school.code) ? (
                      school.label
                    ) : (
                      <Link href={coverageAddress({ ...asked, unit: school.code })}>{school.label}</Link>
                    )}
                  </th>
                  {levels.map((level) => {
                    const row = cell(school.code, level.code);
                    if (row === undefined) return <NotTaught key={level.code} label={level.label} />;
                    return (
                      <td
                        key={level.code}
                        className={row.value === null ? 'number state' : 'number'}
                        data-label={level.label}
                        title={row.reason ?? undefined}
                      >
                        {cellText(row, 'value', 'share', language)}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
}
