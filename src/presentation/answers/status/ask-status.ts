import type { Asker } from '../../../access/index.ts';
import type { Audience, Figures, Refused } from '../../../disclosure/index.ts';
import { standingOf } from '../../../plans/index.ts';
import type { OpenRecord } from '../../../record/administration/index.ts';
import { parseDay, STAFF_GROUPS, TOTAL } from '../../../terms/index.ts';
import type { StatusAnswer } from '../../api/contract/index.ts';
import type { Language } from '../../language/index.ts';
import { notForWhole } from '../whole-figures.ts';
import { statusAnswer } from './status-answer.ts';

export interface StatusRequest {
  readonly asker: Asker;
  readonly audience: Audience;
  /** Staff group; `Total` for everybody. */
  readonly group: string;
  readonly language: Language;
}

/** The status for GET /api/status and `laget status`, through the gate; whole figures only in the internal audience. */
export async function askStatus(
  open: Pick<OpenRecord, 'administration'>,
  figures: Figures,
  { asker, audience, group, language }: StatusRequest,
): Promise<StatusAnswer | Refused> {
  if (group !== TOTAL && !(STAFF_GROUPS as readonly string[]).includes(group)) {
    return { refusal: { code: 'unknown-code', dimension: 'staff-group', value: group } };
  }
  // The sentences are about the owner: who lawfully knows one unit only has that unit's own page.
  const refusal = notForWhole(asker, audience);
  if (refusal !== null) return { refusal };
  const settings = await open.administration.settingTexts();
  const baseDay = parseDay(settings['base-year-day'] ?? '');
  const standing = await standingOf(figures, { asker, audience, baseDay });
  if ('refusal' in standing) return standing;
  const { ownerName: owner } = await open.administration.settings();
  const making = { standing, group, owner, catalogue: figures.catalogue(), language };
  return statusAnswer(making, audience, await open.administration.deliveries());
}
