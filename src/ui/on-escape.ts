const waiting: (() => void)[] = [];

const listen = (event: KeyboardEvent) => {
  if (event.key === 'Escape') waiting[waiting.length - 1]?.();
};

/** In browsers, Escape closes the sheet that opened last. Elsewhere there is no such key. Returns its undoing. */
export const onEscape = (close: () => void): (() => void) => {
  if (process.env.TARO_ENV !== 'h5') return () => undefined;
  if (waiting.length === 0) document.addEventListener('keydown', listen);
  waiting.push(close);
  return () => {
    waiting.splice(waiting.indexOf(close), 1);
    if (waiting.length === 0) document.removeEventListener('keydown', listen);
  };
};
