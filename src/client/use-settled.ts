import { useEffect, useState } from 'react';

const TYPING_PAUSE_MS = 350;

/** The value once it has stood still for a while: nobody is asked at every letter typed. */
export const useSettled = <T>(value: T): T => {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
};
