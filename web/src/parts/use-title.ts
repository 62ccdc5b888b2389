import { useEffect } from 'react';

/** The document's title: the screen's name first. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} – Laget`;
  }, [title]);
}
