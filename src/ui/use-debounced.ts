import { useEffect, useState } from 'react';

/** The value once it has stood still for a while: nobody is asked at every letter typed. */
export const useDebounced = <T>(value: T, afterMs: number): T => {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), afterMs);
    return () => clearTimeout(timer);
  }, [value, afterMs]);
  return settled;
};
