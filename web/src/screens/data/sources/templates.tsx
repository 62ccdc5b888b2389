import type { TemplateItem, TemplatesAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import { fill } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { useAnswer } from '../../../server/use-answer.ts';

/** Tables without a public form: an empty one of each to fill in, and what its columns are. */
export function Templates() {
  const { texts, language } = useLaget();
  const { data } = texts;
  const { answer } = useAnswer<TemplatesAnswer>(`/api/templates?lang=${language}`);
  if (answer === null) return null;
  return (
    <section className="section no-print" aria-labelledby="templates-head">
      <h2 id="templates-head">{data.templatesHead}</h2>
      <p className="quiet explained">{data.templatesLead}</p>
      {answer.templates.map((one) => (
        <details className="series" key={one.source}>
          <summary>{one.label}</summary>
          <div className="filling-in">
            <Template template={one} />
          </div>
        </details>
      ))}
    </section>
  );
}

function Template({ template: { source, label, purpose, columns } }: { readonly template: TemplateItem }) {
  const { data } = useLaget().texts;
  return (
    <>
      <p className="filling-line" lang="nb">
        {purpose}
      </p>
      <p className="filling-line">
        <a href={`/api/templates/${source}`} download>
          {fill(data.templateEmpty, { table: label })}
        </a>
      </p>
      <div className="table-wrap">
        <table className="plain">
          <caption className="sr-only">{label}</caption>
          <thead>
            <tr>
              <th scope="col">{data.templateColumn}</th>
              <th scope="col">{data.templateMeaning}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ name, meaning, mandatory, words }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>
                  <span lang="nb">{meaning}</span> {mandatory ? <span className="quiet">({data.required})</span> : null}
                  {words.length === 0 ? null : (
                    <span className="small quiet" lang="nb">
                      <br />
                      {words.join(', ')}
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
