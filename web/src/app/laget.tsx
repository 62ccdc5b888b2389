import { createContext, useContext } from 'react';
import type {
  DimensionsAnswer,
  MetricsAnswer,
  OwnerAnswer,
  SessionAnswer,
  UnitsAnswer,
} from '../../../src/presentation/api/contract/index.ts';
import type { Language, ScreenTexts } from '../../../src/presentation/language/index.ts';

/** What every screen knows: who owns, who asks, and in which words. */
export interface LagetState {
  readonly language: Language;
  readonly texts: ScreenTexts;
  readonly setLanguage: (language: Language) => void;
  readonly owner: OwnerAnswer;
  readonly session: SessionAnswer;
  readonly metrics: MetricsAnswer;
  readonly dimensions: DimensionsAnswer;
  readonly units: UnitsAnswer;
  /** Asks the server anew for owner, session and lists (after a take-in or a change of role). */
  readonly refresh: () => void;
}

const Context = createContext<LagetState | null>(null);

export const LagetProvider = Context.Provider;

export function useLaget(): LagetState {
  const state = useContext(Context);
  if (state === null) throw new Error('A screen stands outside the shell.');
  return state;
}
