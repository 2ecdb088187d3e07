import { useState } from 'react';
import type { AbsentEntrants } from '../../../contract/results';
import { officiatingCopy as copy } from '../../../copy/officiating';

const NOBODY: ReadonlyMap<string, boolean> = new Map();

/** What is said of absent entrants before an upload: the list is confirmed (RES-3), each is decided (SAN-2). */
export const useAbsent = (absent: AbsentEntrants | null, voidsStop: boolean) => {
  const [confirmed, setConfirmed] = useState(false);
  const [excused, setExcused] = useState(NOBODY);
  const entries = voidsStop ? (absent?.entries ?? []) : [];
  const undecided = entries.some(({ entryId }) => !excused.has(entryId));
  const unconfirmed = absent !== null && !confirmed;
  return {
    confirmed,
    setConfirmed,
    /** those that have to be decided, and how they are */
    entries,
    excused,
    choose: (entryId: string, is: boolean) =>
      setExcused((before) => new Map(before).set(entryId, is)),
    /** what is still to be done; null: nothing */
    missing: undecided ? copy.absentUndecided : unconfirmed ? copy.absentNeeded : null,
    said: {
      absentConfirmed: absent?.digest ?? null,
      absences:
        absent !== null && voidsStop
          ? entries.map(({ entryId }) => ({ entryId, excused: excused.get(entryId) === true }))
          : null,
    },
  };
};
