import { useState } from 'react';
import { Link } from '../address/link.tsx';
import { useLaget } from './laget.tsx';
import { PLACES, type PlaceKey } from './places.ts';

export function Top({ place }: { readonly place: PlaceKey | null }) {
  const { shell } = useLaget().texts;
  const [open, setOpen] = useState(false);
  return (
    <header className="top">
      <div className="wide">
        <Link className="brand" href="/">
          {shell.product}
        </Link>
        <button
          type="button"
          className="menu-button"
          aria-expanded={open}
          aria-controls="main-menu"
          onClick={() => setOpen(!open)}
        >
          {shell.menu}
        </button>
        <nav id="main-menu" className={open ? 'nav open' : 'nav'} aria-label={shell.navigation}>
          <ul>
            {PLACES.map(({ key, path }) => (
              <li key={key}>
                <Link href={path} aria-current={key === place ? 'page' : undefined} onClick={() => setOpen(false)}>
                  {shell.nav[key]}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
