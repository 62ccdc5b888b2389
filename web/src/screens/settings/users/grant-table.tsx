import type { GrantItem, UserItem, UsersChanged } from '../../../../../src/presentation/api/contract/index.ts';
import { ACCESS_PAGES, fill, formatDayText, formatMoment } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { post } from '../../../server/ask-server.ts';
import { useSending } from '../../../server/use-sending.ts';
import type { Changed } from './changed.ts';
import { ReasonForm } from './reason-form.tsx';

interface GrantTableProps {
  readonly user: UserItem;
  /** Null where one may only look. */
  readonly changed: Changed | null;
}

/** Everything a user was ever given, latest first, and taking it back or giving it again. */
export function GrantTable({ user, changed }: GrantTableProps) {
  const { users: text } = ACCESS_PAGES[useLaget().language];
  if (user.grants.length === 0) return <p className="quiet">{text.noGrants}</p>;
  const heads = [text.role, text.place, text.period, text.state, text.reason, text.given];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="table-wrap" aria-label={`${text.grants}: ${user.name}`} tabIndex={0}>
      <table className="plain settings-grants stacked">
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
            {changed === null ? null : (
              <th scope="col" className="no-print">
                {text.do}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {user.grants.toReversed().map((grant) => (
            <tr key={grant.id} className={grant.state === 'in-force' ? undefined : 'quiet'}>
              <GrantCells grant={grant} />
              {changed === null ? null : (
                <td className="no-print">
                  <GrantWord grant={grant} user={user} changed={changed} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What was given, for what, when, and by whom. */
export function GrantCells({ grant }: { readonly grant: GrantItem }) {
  const { language } = useLaget();
  const { users: text } = ACCESS_PAGES[language];
  const { label, place, from, to, state, reason, delegatedFrom, by, at, word } = grant;
  const days = {
    from: formatDayText(from, language),
    to: to === null ? '' : formatDayText(to, language),
  };
  return (
    <>
      <th scope="row">
        {label}
        {delegatedFrom === null ? null : (
          <span className="small quiet settings-below">{fill(text.delegatedFrom, { name: delegatedFrom.name })}</span>
        )}
      </th>
      <td data-label={text.place}>{place ?? text.owner}</td>
      <td data-label={text.period}>{fill(to === null ? text.openEnd : text.until, days)}</td>
      <td data-label={text.state}>
        {text.states[state]}
        {word === null ? null : (
          <span className="small quiet settings-below">{fill(text.said, { by: word.by, reason: word.reason })}</span>
        )}
      </td>
      <td data-label={text.reason}>{reason}</td>
      <td data-label={text.given}>
        {by}
        <span className="small quiet settings-below">{formatMoment(at, language)}</span>
      </td>
    </>
  );
}

interface WordProps {
  readonly grant: GrantItem;
  readonly user: UserItem;
  readonly changed: Changed;
}

/** Taking a grant back, or giving it again; nothing where it has ended. */
function GrantWord({ grant, user, changed }: WordProps) {
  const { language } = useLaget();
  const { users: text } = ACCESS_PAGES[language];
  const sending = useSending();
  if (grant.state === 'ended') return null;
  const isBack = grant.state === 'taken-back';
  const way = isBack ? 'put-again' : 'take-back';
  const submit = async (reason: string) => {
    const body = { reason };
    const answer = await sending.send(() =>
      post<UsersChanged>(`/api/grants/${grant.id}/${way}?lang=${language}`, body),
    );
    if (answer !== null)
      changed(answer, { said: isBack ? text.gaveAgain : text.tookBack, undo: isBack ? grant.id : null });
  };
  const named = { role: grant.label, name: user.name };
  return (
    <ReasonForm
      key={grant.state}
      label={isBack ? text.putAgain : text.takeBack}
      about={fill(isBack ? text.putAgainOf : text.takeBackOf, named)}
      question={isBack ? text.whyPutAgain : text.whyTakeBack}
      doIt={isBack ? text.doPutAgain : text.doTakeBack}
      sending={sending}
      submit={submit}
    />
  );
}
