import { useTitle } from '../parts/use-title.ts';
import { useLaget } from './laget.tsx';

export function NotFound() {
  const { shell } = useLaget().texts;
  useTitle(shell.notFound);
  return (
    <>
      <h1>{shell.notFound}</h1>
      <p className="lead">{shell.notFoundWhatNow}</p>
    </>
  );
}
