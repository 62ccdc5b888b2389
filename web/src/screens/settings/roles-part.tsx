import type { GrantableRole, RolesAnswer } from '../../../../src/presentation/api/contract/index.ts';
import { ACCESS_PAGES, capitalised } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useAnswer } from '../../server/use-answer.ts';

type Capability = RolesAnswer['capabilities'][number];

/** What each role may do, how far and why: the table that the doors hold to. */
export function RolesPart() {
  const { language } = useLaget();
  const pages = ACCESS_PAGES[language];
  const { answer, problem, again } = useAnswer<RolesAnswer>(`/api/roles?lang=${language}`);
  if (problem !== null) return <Trouble problem={problem} again={again} />;
  if (answer === null) return <p className="loading">{pages.loading}</p>;
  return (
    <>
      <p className="settings-lead">{pages.roles.lead}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="table-wrap" aria-label={pages.tabs.roles} tabIndex={0}>
        <table className="plain settings-roles stacked">
          <caption className="sr-only">{pages.tabs.roles}</caption>
          <thead>
            <tr>
              {[pages.roles.what, pages.roles.who, pages.roles.why].map((head) => (
                <th scope="col" key={head}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {answer.capabilities.map((capability) => (
              <tr key={capability.id}>
                <th scope="row">{capability.name}</th>
                <td data-label={pages.roles.who}>
                  <Who capability={capability} all={answer.roles.length} />
                </td>
                <td className="quiet" data-label={pages.roles.why}>
                  {capability.why}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <EachRole roles={answer.roles} />
    </>
  );
}

/** Which roles may, gathered by how far. */
function Who({ capability: { may }, all }: { readonly capability: Capability; readonly all: number }) {
  const { roles } = ACCESS_PAGES[useLaget().language];
  if (may.length > all && may.every(({ reach }) => reach === 'owner')) return roles.everyone;
  const reaches = (['owner', 'area', 'unit', 'own'] as const).flatMap((reach) => {
    const labels = may.filter((one) => one.reach === reach).map(({ label }) => label);
    return labels.length === 0 ? [] : [{ reach, labels }];
  });
  return (
    <ul>
      {reaches.map(({ reach, labels }) => (
        <li key={reach}>
          {labels.join(', ')} <span className="quiet">({roles.reach[reach]})</span>
        </li>
      ))}
    </ul>
  );
}

/** What each role sees, what it is given for, and whether it must end. */
function EachRole({ roles }: { readonly roles: readonly GrantableRole[] }) {
  const { roles: text } = ACCESS_PAGES[useLaget().language];
  return (
    <section className="section">
      <h2>{text.each}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="table-wrap" aria-label={text.each} tabIndex={0}>
        <table className="plain stacked">
          <caption className="sr-only">{text.each}</caption>
          <thead>
            <tr>
              {[text.role, text.sees, text.givenFor, text.end].map((head) => (
                <th scope="col" key={head}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {roles.map(({ role, label, sees, givenFor, mustExpire, mayBeNarrowed }) => (
              <tr key={role}>
                <th scope="row">{label}</th>
                <td data-label={text.sees}>{sees}</td>
                <td data-label={text.givenFor}>{capitalised(mayBeNarrowed ? text.narrowed : text.given[givenFor])}</td>
                <td data-label={text.end}>{capitalised(mustExpire ? text.mustEnd : text.mayEnd)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
