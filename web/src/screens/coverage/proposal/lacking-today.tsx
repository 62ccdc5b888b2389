import type { CoverageProposalAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import { PROPOSAL_TEXTS } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { HoursCell } from './hours-cell.tsx';

/** Who teaches what today without what the law asks. */
export function LackingToday({ lacking }: Pick<CoverageProposalAnswer, 'lacking'>) {
  const texts = PROPOSAL_TEXTS[useLaget().language];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="table-wrap" aria-label={texts.today} tabIndex={0}>
      <table className="plain by-group">
        <caption className="sr-only">{texts.today}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.teacher}</th>
            <th scope="col">{texts.taught}</th>
            <th scope="col" className="number">
              {texts.hours}
            </th>
            <th scope="col">{texts.lacks}</th>
          </tr>
        </thead>
        <tbody>
          {lacking.map(({ name, taught, hours, lacks }) => (
            <tr key={`${name} ${taught}`}>
              <th scope="row">{name}</th>
              <td data-label={texts.taught}>{taught}</td>
              <HoursCell hours={hours} />
              <td data-label={texts.lacks}>{lacks}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
