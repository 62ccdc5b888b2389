import type { ReportAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import { REPORT_PAGES } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';

/** Every form the report can be fetched in; the page also as it is read. */
export function Downloads({ answer: { item, forms } }: { readonly answer: ReportAnswer }) {
  const { language } = useLaget();
  const { page } = REPORT_PAGES[language];
  const names: Readonly<Record<string, string>> = page.forms;
  const path = `/api/reports/${encodeURIComponent(item.id)}`;
  const shown = Object.keys(names).filter((form) => forms.includes(form));
  return (
    <section>
      <h3>{page.download}</h3>
      <p className="row-of-links report-files">
        {shown.map((form) => (
          <a key={form} href={`${path}/files/${form}?lang=${language}`} download>
            {names[form]}
          </a>
        ))}
      </p>
      <p className="quiet small">{item.publishedOn === null ? page.draftMark : page.sameFile}</p>
      <p className="small">
        <a href={`${path}/html`} target="_blank" rel="noreferrer">
          {page.openPage}
        </a>
      </p>
    </section>
  );
}
