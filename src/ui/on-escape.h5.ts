const waiting: (() => void)[] = [];

const listen = (event: KeyboardEvent) => {
  if (event.key === 'Escape') waiting[waiting.length - 1]?.();
};

/** In browsers, Escape closes the sheet that opened last. Returns its undoing. */
export const onEscape = (close: () => void): (() => void) => {
  if (waiting.length === 0) document.addEventListener('keydown', listen);
  waiting.push(close);
  return () => {
    waiting.splice(waiting.indexOf(close), 1);
    if (waiting.length === 0) document.removeEventListener('keydown', listen);
  };
};
