import { webStorage } from '../client/web-storage';

const ofThisTab = webStorage(() => window.sessionStorage);
const KEY = 'reloaded-at';
/** A part that is missing again so soon after a reload will not come by another one. */
const AGAIN_MS = 60_000;

const isMissingPart = (reason: unknown): boolean => {
  const { name, message } = (reason ?? {}) as { name?: unknown; message?: unknown };
  return name === 'ChunkLoadError' || /Loading (CSS )?chunk .+ failed/.test(String(message));
};

const reloadedJustNow = (): boolean => Date.now() - (ofThisTab.read<number>(KEY) ?? 0) < AGAIN_MS;

const loadAnew = async (byItself: boolean): Promise<boolean> => {
  const reachable = await fetch(window.location.href, { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (!reachable) return false;
  // where nothing is kept over the reload nobody would know that it was tried, and it would go on for ever
  if (!ofThisTab.write(KEY, Date.now()) && byItself) return false;
  window.location.reload();
  return true;
};

/** Loads the page anew; false when there is no network to load it from: the person keeps what is open. */
export const reload = (): Promise<boolean> => loadAnew(false);

/**
 * After a deployment the files of the version that is open are gone, and a page not yet loaded
 * cannot be. That is put right by loading the new version, once; `whenMissing` when it was not.
 */
export const watchParts = (whenMissing: () => void): void =>
  window.addEventListener('unhandledrejection', ({ reason }) => {
    if (!isMissingPart(reason)) return;
    if (reloadedJustNow()) whenMissing();
    else void loadAnew(true).then((leaving) => (leaving ? undefined : whenMissing()));
  });
