import { fill } from '../../../../src/presentation/language/index.ts';
import { type Address, go } from '../../address/address.ts';
import { Link } from '../../address/link.tsx';
import { useLaget } from '../../app/laget.tsx';
import '../../look/compare.css';
import '../../look/stacked.css';
import '../../look/tabs.css';
import { AudienceToggle } from '../../parts/audience-toggle.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { type AskedCompare, compareAddress, HOWS, isComparable, readCompared } from './asked-compare.ts';
import { KeyMetrics } from './key-metrics.tsx';
import { TwoFigures } from './two-figures.tsx';

/** Two groups, two periods, or exposed areas and others: side by side, with the difference and its interval. */
export function CompareScreen({ query }: Pick<Address, 'query'>) {
  const { texts, owner, metrics, session } = useLaget();
  const read = readCompared(query);
  const live = metrics.metrics.filter((one) => one.status === 'live').filter(isComparable);
  const metric = live.find((one) => one.alias === read.metric || one.id === read.metric) ?? live[0];
  if (owner.horizon === null || metric === undefined) return <NothingToCompare />;
  const internal = read.audience === 'internal' && session.internalReach === 'owner';
  const asked: AskedCompare = { ...read, metric: metric.alias, audience: internal ? 'internal' : 'public' };
  const change = (to: Partial<AskedCompare>) => go(compareAddress({ ...asked, ...to }), 'push');
  return (
    <>
      <Head asked={asked} />
      <nav className="tabs no-print" aria-label={texts.compare.howLabel}>
        {HOWS.map((how) => (
          <Link
            key={how}
            href={compareAddress({ ...asked, how })}
            aria-current={asked.how === how ? 'true' : undefined}
          >
            {texts.compare.hows[how]}
          </Link>
        ))}
      </nav>
      {session.internalReach === 'owner' ? <AudienceToggle audience={asked.audience} change={change} /> : null}
      {asked.how === 'key' ? (
        <KeyMetrics asked={asked} change={change} />
      ) : (
        <TwoFigures asked={asked} metric={metric} live={live} change={change} />
      )}
    </>
  );
}

function Head({ asked }: { readonly asked: AskedCompare }) {
  const { compare } = useLaget().texts;
  const isKey = asked.how === 'key';
  const title = isKey ? compare.keyTitle : compare.title;
  useTitle(isKey ? fill('{title} – {part}', { title: compare.title, part: compare.keyTitle }) : title);
  return (
    <div className="page-head">
      <div>
        <h1>{title}</h1>
        <p>{isKey ? compare.keyLead : compare.lead}</p>
      </div>
    </div>
  );
}

function NothingToCompare() {
  const { compare, figures } = useLaget().texts;
  useTitle(compare.title);
  return (
    <>
      <h1>{figures.emptyTitle}</h1>
      <p className="lead">{figures.emptyText}</p>
      <p>
        <Link href="/data">{figures.emptyLink}</Link>
      </p>
    </>
  );
}
