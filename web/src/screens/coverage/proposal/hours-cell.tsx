import { hoursText, PROPOSAL_TEXTS } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';

/** Hours a week: whole, or with half an hour. */
export function HoursCell({ hours }: { readonly hours: number }) {
  const { language } = useLaget();
  return (
    <td className="number" data-label={PROPOSAL_TEXTS[language].hours}>
      {hoursText(hours, language)}
    </td>
  );
}
