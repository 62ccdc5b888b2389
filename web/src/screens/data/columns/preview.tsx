import type { MappingNeeded } from '../../../../../src/presentation/api/contract/index.ts';
import { useLaget } from '../../../app/laget.tsx';

/** The first rows as they stand in the file, numbers and names blotted out by the server. */
export function Preview({ needed }: { readonly needed: MappingNeeded }) {
  const { data } = useLaget().texts;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="table-wrap preview" aria-label={data.previewHead} tabIndex={0}>
      <table className="plain">
        <caption>{data.previewHead}</caption>
        <thead>
          <tr>
            {needed.header.map((header, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have the same name
              <th scope="col" key={`${header} ${place}`}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {needed.preview.map((row, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a preview are fixed and have no id
            <tr key={i}>
              {needed.header.map((header, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have the same name
                <td key={`${header} ${column}`}>{row[column] ?? ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
