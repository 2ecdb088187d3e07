/** Does a piece of work again and again, a pause after each, never twice at once; answers what ends it. */
export const repeatedly = (
  pauseMs: number,
  work: () => Promise<void>,
  onError: (error: unknown) => void,
): (() => void) => {
  let timer: NodeJS.Timeout | undefined;
  let ended = false;
  const round = async (): Promise<void> => {
    await work().catch(onError);
    if (!ended) timer = setTimeout(() => void round(), pauseMs);
  };
  timer = setTimeout(() => void round(), pauseMs);
  return () => {
    ended = true;
    clearTimeout(timer);
  };
};
