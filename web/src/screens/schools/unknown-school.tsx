import { fill } from '../../../../src/presentation/language/index.ts';
import { go } from '../../address/address.ts';
import { Link } from '../../address/link.tsx';
import { useLaget } from '../../app/laget.tsx';
import { type AskedSchools, schoolsAddress } from './asked-schools.ts';

interface UnknownProps {
  readonly unit: string;
  readonly asked: AskedSchools;
}

/** No such school: says so, and lets the reader search. */
export function UnknownSchool({ unit, asked }: UnknownProps) {
  const text = useLaget().texts.schools;
  const search = (form: HTMLFormElement) => {
    const typed = new FormData(form).get('q');
    go(schoolsAddress({ ...asked, view: 'list', search: typeof typed === 'string' ? typed : '' }));
  };
  return (
    <>
      <h1>{text.one.notFoundTitle}</h1>
      <p className="lead">{fill(text.one.notFoundText, { unit })}</p>
      <form
        className="search-line"
        onSubmit={(event) => {
          event.preventDefault();
          search(event.currentTarget);
        }}
      >
        <label>
          <span className="sr-only">{text.search}</span>
          <input className="ds-input" type="search" name="q" autoComplete="off" placeholder={text.searchHelp} />
        </label>
        <button type="submit" className="ds-button">
          {text.search}
        </button>
      </form>
      <p>
        <Link href="/skoler">{text.one.notFoundGo}</Link>
      </p>
    </>
  );
}
