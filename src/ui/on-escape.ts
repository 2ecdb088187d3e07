/** A phone has no Escape key; browsers do (on-escape.h5). */
export const onEscape =
  (_close: () => void): (() => void) =>
  () =>
    undefined;
