import { useState } from 'react';
import type { MeAnswer, UserItem } from '../../../../src/presentation/api/contract/index.ts';
import { ACCESS_PAGES, fill, formatDayText } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';
import { LinkAndPrint } from '../../parts/link-and-print.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { useAnswer } from '../../server/use-answer.ts';
import { GrantTable } from '../settings/users/grant-table.tsx';
import '../../look/settings.css';
import '../../look/stacked.css';
import '../../look/tasks.css';
import { HandedOn } from './handed-on.tsx';
import { LookedUp } from './looked-up.tsx';
import { MySessions } from './my-sessions.tsx';

/** Meg: who one is here, what one was given and may see, who has looked one up, one's rights, and one's sessions. */
export function MeScreen() {
  const { language, session } = useLaget();
  const { role, unit, area, temporary } = session;
  return <Me key={[language, role, unit, area, temporary?.id].join(' ')} />;
}

/** The page in one language and one role. */
function Me() {
  const { language } = useLaget();
  const { me: text } = ACCESS_PAGES[language];
  useTitle(text.title);
  const { answer: first, problem, again: askAgain } = useAnswer<MeAnswer>(`/api/me?lang=${language}`);
  /** As the server had it after the last change made here. */
  const [now, setNow] = useState<MeAnswer | null>(null);
  const answer = now ?? first;
  const again = () => {
    setNow(null);
    askAgain();
  };
  return (
    <>
      <h1>{text.title}</h1>
      <p className="lead">{text.lead}</p>
      <p className="row-of-links no-print">
        <LinkAndPrint />
      </p>
      {problem === null ? null : <Trouble problem={problem} again={again} />}
      {answer === null && problem === null ? <p className="loading">{ACCESS_PAGES[language].loading}</p> : null}
      {answer === null ? null : <AllOfMe me={answer} changed={setNow} again={again} />}
    </>
  );
}

interface AllProps {
  readonly me: MeAnswer;
  readonly changed: (me: MeAnswer) => void;
  readonly again: () => void;
}

function AllOfMe({ me, changed, again }: AllProps) {
  const { user } = me;
  return (
    <>
      <WhoIAm me={me} />
      {user === null ? null : <MyRoles user={user} />}
      <MaySee me={me} />
      {user === null ? null : <HandedOn me={me} user={user} changed={changed} />}
      <LookedUp user={user} />
      <Rights me={me} />
      <MySessions me={me} again={again} />
    </>
  );
}

function MyRoles({ user }: { readonly user: UserItem }) {
  const { me: text } = ACCESS_PAGES[useLaget().language];
  return (
    <section className="section">
      <h2>{text.mine}</h2>
      {user.grants.length === 0 ? <p className="quiet">{text.noneGiven}</p> : <GrantTable user={user} changed={null} />}
    </section>
  );
}

function WhoIAm({ me: { user, role } }: { readonly me: MeAnswer }) {
  const { language } = useLaget();
  const { me: text } = ACCESS_PAGES[language];
  const label = role.place === null ? role.label : fill(text.roleAt, { role: role.label, place: role.place });
  if (user === null) return <p className="notice">{fill(text.nobody, { role: label })}</p>;
  const { name, id, trainedOn } = user;
  const facts = [
    [text.name, name],
    [text.code, id],
    [text.role, label],
    [
      text.training,
      trainedOn === null ? text.untrained : fill(text.trained, { day: formatDayText(trainedOn, language) }),
    ],
  ];
  return (
    <section className="section">
      <h2>{text.who}</h2>
      <dl className="plan-facts settings-facts">
        {facts.map(([fact, value]) => (
          <div key={fact}>
            <dt>{fact}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What the role in use may do, and how far. */
function MaySee({ me: { role, may } }: { readonly me: MeAnswer }) {
  const { me: text } = ACCESS_PAGES[useLaget().language];
  return (
    <section className="section">
      <h2>{text.maySee}</h2>
      <p>{role.sees}</p>
      <ul className="settings-list">
        {may.map(({ id, name, reach, units }) => (
          <li key={id}>
            {name} <span className="quiet">({fill(text.reach[reach], { units })})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What one can ask for, and whom. */
function Rights({ me: { contact, officers } }: { readonly me: MeAnswer }) {
  const { me: text } = ACCESS_PAGES[useLaget().language];
  return (
    <section className="section">
      <h2>{text.rights}</h2>
      <p>{text.rightsLead}</p>
      <ul className="settings-list">
        {[text.access, text.correction, text.restriction, text.objection].map((right) => (
          <li key={right}>{right}</li>
        ))}
      </ul>
      <p className="settings-lead">
        {contact === null ? text.askUnknown : fill(text.ask, { contact })}{' '}
        {officers.length === 0 ? text.officerUnknown : fill(text.officer, { names: officers.join(', ') })}{' '}
        {text.complaint}
      </p>
    </section>
  );
}
