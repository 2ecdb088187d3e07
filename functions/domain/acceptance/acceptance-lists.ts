import type { AcceptanceFile, AcceptanceLists } from '../../../src/contract/replay/acceptance';
import type { Sha256 } from '../ports';
import { inOrder } from './entry-order';
import { givenInMain, letIn } from './let-in';

const CANCELLED: AcceptanceLists = {
  cancelled: true,
  main: [],
  specialExempts: [],
  mainWildCards: [],
  qualifying: [],
  qualifyingWildCards: [],
  alternates: [],
};

/** Places of the main draw and of the qualifying that go by order, what was given away taken off (ACC-2). */
const placesByOrder = ({ regulation, decisions }: AcceptanceFile) => {
  const { qualifyingHeld, wildCards } = decisions;
  const qualifying = qualifyingHeld ? (regulation.qualifying?.size ?? 0) : 0;
  return {
    main: regulation.size - givenInMain(decisions),
    qualifying: qualifying - wildCards.qualifying.length,
  };
};

/**
 * Who is in, and as what (ACC-1 to ACC-3), of a file without faults (acceptance-faults.ts). Fewer entries than the
 * minimum: the event is cancelled (ACC-6), and what becomes of it else is decided afterwards.
 */
export const acceptanceLists = (file: AcceptanceFile, sha256: Sha256): AcceptanceLists => {
  const { regulation, decisions, entries } = file;
  if (entries.length < regulation.minimumEntries) return CANCELLED;
  const ordered = inOrder(file, sha256).map(({ id }) => id);
  const of = (given: readonly string[]): string[] => {
    const ids = new Set(given);
    return ordered.filter((id) => ids.has(id));
  };
  const apart = new Set(letIn(decisions).map(({ id }) => id));
  const rest = ordered.filter((id) => !apart.has(id));
  const { main, qualifying } = placesByOrder(file);
  return {
    cancelled: false,
    main: rest.slice(0, main),
    specialExempts: of(decisions.specialExempts),
    mainWildCards: of(decisions.wildCards.main),
    qualifying: rest.slice(main, main + qualifying),
    qualifyingWildCards: of(decisions.wildCards.qualifying),
    alternates: rest.slice(main + qualifying),
  };
};
