import { useSearchParams } from 'react-router-dom';

/**
 * What stands open, in the address: it survives a reload, can be sent to a colleague, and the browser's
 * back button shuts it.
 */
export const useOpened = (
  name: string,
): readonly [string | null, (value: string | null) => void] => {
  const [search, setSearch] = useSearchParams();
  const open = (value: string | null) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === null) after.delete(name);
        else after.set(name, value);
        return after;
      },
      { preventScrollReset: true },
    );
  return [search.get(name), open];
};

/** One of several values, kept in the address in the same way; what is none of them is none. */
export const useChosen = <Value extends string>(
  name: string,
  values: readonly Value[],
): readonly [Value | undefined, (value: Value | undefined) => void] => {
  const [written, write] = useOpened(name);
  const chosen = values.find((value) => value === written);
  return [chosen, (value) => write(value ?? null)];
};
