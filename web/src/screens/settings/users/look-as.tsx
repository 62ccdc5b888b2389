import type { GrantItem, TemporaryChanged, UserItem } from '../../../../../src/presentation/api/contract/index.ts';
import { ACCESS_PAGES, fill } from '../../../../../src/presentation/language/index.ts';
import { go } from '../../../address/address.ts';
import { useLaget } from '../../../app/laget.tsx';
import { post } from '../../../server/ask-server.ts';
import { useSending } from '../../../server/use-sending.ts';
import { ReasonForm } from './reason-form.tsx';

/** A look lasts at most so many hours; the server holds it. */
const HOURS = 1;

interface LookAsProps {
  readonly user: UserItem;
  /** What the user has in force. */
  readonly held: readonly GrantItem[];
}

/** Sees the pages as a user has them, by one of the roles in force, for support. */
export function LookAs({ user, held }: LookAsProps) {
  const { language, refresh } = useLaget();
  const { users: text } = ACCESS_PAGES[language];
  const sending = useSending();
  const look = (grant: string) => async (reason: string) => {
    const begun = await sending.send(async () => {
      const body = { grant, reason };
      const { role, unit, area } = await post<TemporaryChanged>(`/api/look-as?lang=${language}`, body);
      return post(`/api/session?lang=${language}`, { role, unit, area });
    });
    if (begun === null) return;
    go('/');
    refresh();
  };
  return (
    <section className="no-print">
      <h3>{fill(text.lookAs, { name: user.name })}</h3>
      <p className="help">{fill(text.lookAsHelp, { hours: HOURS })}</p>
      {held.map(({ id, label, place }) => {
        const role = place === null ? label : `${label}, ${place}`;
        const doIt = fill(text.lookAsDo, { role });
        return (
          <ReasonForm
            key={id}
            label={doIt}
            about={`${doIt}: ${user.name}`}
            question={text.lookAsWhy}
            doIt={doIt}
            sending={sending}
            submit={look(id)}
          />
        );
      })}
    </section>
  );
}
