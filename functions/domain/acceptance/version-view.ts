import type { ListVersion } from '../../../src/contract/acceptance';
import type { AcceptanceFile } from '../../../src/contract/replay/acceptance';
import type { ListHead } from './acceptance';
import { givenInMain } from './let-in';

/** What is said of a version to everybody: not who made it. */
export const versionView = (head: ListHead): ListVersion => ({
  ...{ version: head.version, kind: head.kind, cause: head.cause, at: head.at },
  ...{ reason: head.reason, issue: head.issue?.date ?? null, cancelled: head.cancelled },
  counts: { ...head.counts },
});

/** Places of the order that are in (ACC-2): the last of the main draw, and of the qualifying where it is held. */
export const cutsOf = ({
  regulation,
  decisions,
}: AcceptanceFile): { readonly main: number; readonly qualifying: number | null } => {
  const { qualifyingHeld, wildCards } = decisions;
  const main = regulation.size - givenInMain(decisions);
  const qualifying = regulation.qualifying?.size ?? 0;
  return {
    main,
    qualifying: qualifyingHeld ? main + qualifying - wildCards.qualifying.length : null,
  };
};
