import { useEffect, useRef } from 'react';

const TYPING = 'input:not([type=checkbox]), textarea, select, [contenteditable=true]';

/** What single keys do while they are listened for. */
export type Keys = Readonly<Record<string, (() => void) | undefined>>;

/** Acts on single keys, but where somebody types, and not on what the browser does with them together with others. */
export const useKeys = (keys: Keys, listening = true): void => {
  const latest = useRef(keys);
  useEffect(() => void (latest.current = keys));
  useEffect(() => {
    if (!listening) return undefined;
    const pressed = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey, isComposing } = event;
      if (ctrlKey || metaKey || altKey || isComposing || event.defaultPrevented) return;
      if (target instanceof Element && target.closest(TYPING)) return;
      const act = latest.current[key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [listening]);
};

/** Which keys there are, beside what they do. */
export const KeyHints = ({
  hints,
}: {
  hints: readonly (readonly [key: string, does: string])[];
}) => (
  <div className="console-keys console-soft">
    {hints.map(([key, does]) => (
      <span key={key}>
        <kbd>{key}</kbd> {does}
      </span>
    ))}
  </div>
);
