import type { Refusal } from '../../terms/index.ts';
import { documentText } from '../answers/document-text.ts';
import type { Language } from '../language/language.ts';
import { refusalText } from '../language/refusals/index.ts';
import type { Format } from './format.ts';
import type { Surroundings } from './surroundings.ts';

export type MessageKind = 'finding' | 'refusal' | 'fault';

/** Speaks to whoever typed the command: documents on standard output, messages on standard error. */
export interface Voice {
  /** The one JSON document of `--format json`. */
  readonly document: (value: unknown) => void;
  /** Text for people, on standard output. */
  readonly text: (text: string) => void;
  /** A finding, refusal or fault on standard error: a JSON line with `--format json`, else a sentence. */
  readonly message: (kind: MessageKind, code: string, message: string) => void;
  /** Progress and remarks for people, on standard error; silent with `--format json`. */
  readonly remark: (text: string) => void;
  /** A refusal: message, and a document that says the same where one was asked for. */
  readonly refuse: (refusal: Refusal) => void;
  /** As `refuse`, for what has a code but is no question. */
  readonly sayNo: (kind: 'refusal' | 'fault', code: string, message: string) => void;
}

export function voiceOf(surroundings: Surroundings, format: Format, language: Language): Voice {
  const json = format === 'json';
  const document = (value: unknown) => surroundings.out(documentText(value));
  const message: Voice['message'] = (kind, code, text) =>
    surroundings.err(json ? `${JSON.stringify({ kind, code, message: text })}\n` : `${text}\n`);
  const sayNo: Voice['sayNo'] = (kind, code, text) => {
    if (json) document({ [kind]: { code, message: text } });
    message(kind, code, text);
  };
  return {
    document,
    text: (text) => surroundings.out(`${text}\n`),
    message,
    remark: (text) => {
      if (!json) surroundings.err(`${text}\n`);
    },
    refuse: (refusal) => sayNo('refusal', refusal.code, refusalText(refusal, language)),
    sayNo,
  };
}
