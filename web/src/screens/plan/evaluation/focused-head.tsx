import { useEffect, useRef } from 'react';

/** The heading of what has just been opened: takes the focus, since the button that opened it is gone. */
export function FocusedHead({ text }: { readonly text: string }) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <h3 ref={head} tabIndex={-1}>
      {text}
    </h3>
  );
}
