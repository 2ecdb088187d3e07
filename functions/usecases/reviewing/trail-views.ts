import type { TrailView } from '../../../src/contract/reviewing';
import type { TrailLine } from '../../domain/trail';
import { namesOf } from '../desk/desk-people';
import type { Use } from '../use';

/** Lines of the trail with the names of whoever stands in them, as they are now. A BatchGet. */
export const trailViews = async (
  deps: Use<'athletes'>,
  lines: readonly TrailLine[],
): Promise<TrailView[]> => {
  const nameOf = await namesOf(
    deps,
    lines.flatMap(({ by, subject }) => [by ?? [], subject ?? []].flat()),
  );
  const person = (memberId: string | null) =>
    memberId === null ? null : { memberId, name: nameOf(memberId) };
  return lines.map(({ id, at, kind, by, subject, text }) => ({
    ...{ id, at, kind, text },
    by: person(by),
    subject: person(subject),
  }));
};
