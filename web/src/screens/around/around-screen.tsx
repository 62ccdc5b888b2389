import type { AroundAnswer } from '../../../../src/presentation/api/contract/index.ts';
import { fill } from '../../../../src/presentation/language/index.ts';
import { type Address, go } from '../../address/address.ts';
import { useLaget } from '../../app/laget.tsx';
import { AROUND_PATH } from '../../app/places.ts';
import { AudienceToggle } from '../../parts/audience-toggle.tsx';
import { LinkAndPrint } from '../../parts/link-and-print.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { useAnswer } from '../../server/use-answer.ts';
import { Agreements } from './agreements.tsx';
import { Living } from './living.tsx';
import { Pay } from './pay.tsx';

/** Living conditions, agreements and pay: what may explain figures without being one. */
export function AroundScreen({ query }: Pick<Address, 'query'>) {
  const { texts, session, language } = useLaget();
  const { around, figures } = texts;
  useTitle(around.title);
  const whole = session.internalReach === 'owner';
  const audience = whole && query.get('audience') === 'internal' ? 'internal' : 'public';
  const path = `/api/around?lang=${language}&audience=${audience}`;
  const { answer, problem, loading, again } = useAnswer<AroundAnswer>(path);
  const change = (to: { readonly audience: AroundAnswer['audience'] }) =>
    go(to.audience === 'internal' ? `${AROUND_PATH}?audience=internal` : AROUND_PATH, 'push');
  return (
    <div aria-busy={loading}>
      <div className="page-head">
        <div>
          <h1>{around.title}</h1>
          <p>{around.lead}</p>
        </div>
        <div className="row-of-links no-print" title={figures.exportNote}>
          <span>{figures.export}:</span>
          {(['csv', 'xlsx'] as const).map((format) => (
            <a key={format} href={`/api/around/export?lang=${language}&format=${format}`} download>
              {format === 'csv' ? figures.exportCsv : figures.exportXlsx}
            </a>
          ))}
          <LinkAndPrint />
        </div>
      </div>
      {whole ? <AudienceToggle audience={audience} change={change} /> : null}
      {problem ? <Trouble problem={problem} again={again} /> : null}
      {answer === null && loading ? <p className="loading">{texts.shell.loading}</p> : null}
      {answer === null ? null : (
        <>
          <Part title={around.living} about={around.livingAbout}>
            <Living living={answer.living} />
          </Part>
          <Part title={around.agreements} about={around.agreementsAbout}>
            <Agreements agreements={answer.agreements} />
          </Part>
          <Part title={around.pay} about={fill(around.payAbout, { fewest: answer.fewestPaid })}>
            <Pay answer={answer} />
          </Part>
        </>
      )}
    </div>
  );
}

interface PartProps {
  readonly title: string;
  readonly about: string;
  readonly children: React.ReactNode;
}

function Part({ title, about, children }: PartProps) {
  return (
    <section className="section">
      <h2>{title}</h2>
      <p className="quiet explained">{about}</p>
      {children}
    </section>
  );
}
