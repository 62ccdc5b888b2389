import type { XmlVisitor } from './xml.ts';

/** Which elements are kept: one without `children` is kept as its text. What is not named is never looked at. */
export interface Kept {
  readonly children?: Readonly<Record<string, Kept>>;
  /** May stand several times: becomes a list. */
  readonly list?: boolean;
  /** Handed out as soon as it is closed, and then forgotten. */
  readonly handOut?: boolean;
}

export type KeptNode = { [name: string]: unknown };

interface Frame {
  readonly kept: Kept;
  readonly name: string;
  readonly node: KeptNode;
  readonly line: number;
  text: string;
}

/** Takes the closed element, the elements around it from the outermost, and the line it began on. */
export type HandOut = (node: KeptNode, around: readonly KeptNode[], line: number) => void;

/** Gathers the elements that are to be kept in plain objects as the XML goes by; everything else is passed over. */
export class KeptElements implements XmlVisitor {
  readonly root: KeptNode = {};
  readonly #frames: Frame[];
  readonly #handOut: HandOut;
  #passed = 0;

  constructor(kept: Kept, handOut: HandOut = () => undefined) {
    this.#frames = [{ kept, name: '', node: this.root, line: 1, text: '' }];
    this.#handOut = handOut;
  }

  readonly open = (name: string, { line }: { readonly line: number }): undefined => {
    const children = this.#frames.at(-1)?.kept.children;
    const kept = this.#passed === 0 && children !== undefined && Object.hasOwn(children, name) ? children[name] : null;
    if (kept == null) this.#passed++;
    else this.#frames.push({ kept, name, node: {}, line, text: '' });
  };

  readonly text = (text: string): void => {
    const frame = this.#frames.at(-1);
    if (this.#passed === 0 && frame !== undefined && frame.kept.children === undefined) frame.text += text;
  };

  readonly close = (): void => {
    if (this.#passed > 0) {
      this.#passed--;
      return;
    }
    const frame = this.#frames.pop();
    const parent = this.#frames.at(-1);
    if (frame === undefined || parent === undefined) return;
    if (frame.kept.handOut === true) {
      const around = this.#frames.map((one) => one.node);
      this.#handOut(frame.node, around, frame.line);
      return;
    }
    const value = frame.kept.children === undefined ? frame.text.trim() : frame.node;
    const known = parent.node[frame.name];
    if (frame.kept.list !== true) parent.node[frame.name] = value;
    else if (Array.isArray(known)) known.push(value);
    else parent.node[frame.name] = [value];
  };

  /** What has been read, elements that still stand open too: for those who stop in the middle. */
  partly(): KeptNode {
    for (let i = this.#frames.length - 1; i > 0; i--) {
      const frame = this.#frames[i];
      const parent = this.#frames[i - 1];
      if (frame !== undefined && parent !== undefined) parent.node[frame.name] = frame.node;
    }
    return this.root;
  }
}
