import type { TablesAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { useAnswer } from '../../../server/use-answer.ts';

/** A template to download for each kind of table. */
export function Templates() {
  const { texts, language } = useLaget();
  const { data } = texts;
  const tables = useAnswer<TablesAnswer>(`/api/tables?lang=${language}`);
  if (tables.answer === null) return null;
  const path = (kind: string, ending: string) => `/api/tables/template/${kind}.${ending}?lang=${language}`;
  return (
    <section className="section">
      <h2>{data.templatesHead}</h2>
      <p className="small">{data.templatesLead}</p>
      <dl className="pairs">
        {tables.answer.kinds.map(({ kind, name }) => (
          <div key={kind}>
            <dt>{name}</dt>
            <dd>
              <a href={path(kind, 'xlsx')} download aria-label={`${name}: Excel`}>
                Excel
              </a>
              {' · '}
              <a href={path(kind, 'csv')} download aria-label={`${name}: CSV`}>
                CSV
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
