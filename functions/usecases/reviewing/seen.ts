import { canonical } from '../../domain/canonical';
import type { Use } from '../use';
import type { Target } from './review-target';

/** 132 bits of a digest. */
const MARK = 22;

/**
 * A mark of all that a reviewer is shown of what waits: a decision names it, so that what was changed meanwhile, or
 * another claim of the document, is looked at before (MEM-2, MEM-3).
 */
export const seenMark = ({ secrets }: Use<'secrets'>, target: Target): string =>
  secrets.blindIndex('command', canonical(shownOf(target)) ?? '').slice(0, MARK);

const shownOf = (target: Target): unknown => {
  switch (target.is) {
    case 'profile':
      return [
        target.member.profile,
        target.beside.map(({ id, review, profile }) => [id, review, profile?.submittedAt]),
      ];
    case 'role':
      return target.role.certification;
    case 'phone':
      return [target.request, target.account?.id ?? null];
  }
};
