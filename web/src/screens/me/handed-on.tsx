import { useState } from 'react';
import type { MeAnswer, UserItem } from '../../../../src/presentation/api/contract/index.ts';
import { ACCESS_PAGES, fill } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';
import { Told } from '../../parts/told.tsx';
import { post } from '../../server/ask-server.ts';
import { useSending } from '../../server/use-sending.ts';
import { GrantCells } from '../settings/users/grant-table.tsx';
import { ReasonForm } from '../settings/users/reason-form.tsx';
import { DelegationForm } from './delegation-form.tsx';

interface HandedOnProps {
  readonly me: MeAnswer;
  readonly user: UserItem;
  readonly changed: (me: MeAnswer) => void;
}

type Handed = MeAnswer['handedOn'][number];

/** What one has let others have, handing more on, and taking it back. */
export function HandedOn({ me, user, changed }: HandedOnProps) {
  const { language } = useLaget();
  const { me: text } = ACCESS_PAGES[language];
  const [said, setSaid] = useState<string | null>(null);
  const mine = user.grants.filter(
    ({ state, delegatedFrom, role }) => state === 'in-force' && delegatedFrom === null && role !== 'employee',
  );
  const after = (words: string) => (answer: MeAnswer) => {
    changed(answer);
    setSaid(words);
  };
  return (
    <section className="section">
      <h2>{text.handOn}</h2>
      <p className="settings-lead">{text.handOnLead}</p>
      <Told of={said} busy={false}>
        <p className="notice">
          <strong>{said}</strong>
        </p>
      </Told>
      {mine.length === 0 ? (
        <p className="quiet">{text.handOnNone}</p>
      ) : (
        <details className="choices no-print">
          <summary>{text.handOnDo}</summary>
          <DelegationForm
            mine={mine}
            changed={(answer, to) => after(fill(text.handedOnNow, { name: nameIn(answer, to) }))(answer)}
          />
        </details>
      )}
      <h3 className="settings-head">{text.handedOn}</h3>
      {me.handedOn.length === 0 ? (
        <p className="quiet">{text.handedOnNone}</p>
      ) : (
        <HandedTable handed={me.handedOn} changed={after(ACCESS_PAGES[language].users.tookBack)} />
      )}
    </section>
  );
}

/** The name as the user has it, whatever way it was typed. */
function nameIn({ handedOn }: MeAnswer, typed: string): string {
  const called = (text: string) => text.toLocaleLowerCase('nb');
  return handedOn.find(({ name }) => called(name) === called(typed))?.name ?? typed;
}

interface TableProps {
  readonly handed: readonly Handed[];
  readonly changed: (me: MeAnswer) => void;
}

function HandedTable({ handed, changed }: TableProps) {
  const { me: text, users } = ACCESS_PAGES[useLaget().language];
  const heads = [users.role, users.place, users.period, users.state, users.reason, users.given, text.to];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="table-wrap" aria-label={text.handedOn} tabIndex={0}>
      <table className="plain settings-grants stacked">
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
            <th scope="col" className="no-print">
              {users.do}
            </th>
          </tr>
        </thead>
        <tbody>
          {handed.map((one) => (
            <tr key={one.grant.id} className={one.grant.state === 'in-force' ? undefined : 'quiet'}>
              <GrantCells grant={one.grant} />
              <td data-label={text.to}>{one.name}</td>
              <td className="no-print">
                <TakeBack handed={one} changed={changed} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function TakeBack({
  handed: { grant, name },
  changed,
}: {
  readonly handed: Handed;
  readonly changed: (me: MeAnswer) => void;
}) {
  const { language } = useLaget();
  const { users } = ACCESS_PAGES[language];
  const sending = useSending();
  if (grant.state === 'ended' || grant.state === 'taken-back') return null;
  const submit = async (reason: string) => {
    const way = `/api/me/delegations/${grant.id}/take-back?lang=${language}`;
    const answer = await sending.send(() => post<MeAnswer>(way, { reason }));
    if (answer !== null) changed(answer);
  };
  return (
    <ReasonForm
      label={users.takeBack}
      about={fill(users.takeBackOf, { role: grant.label, name })}
      question={users.whyTakeBack}
      doIt={users.doTakeBack}
      sending={sending}
      submit={submit}
    />
  );
}
