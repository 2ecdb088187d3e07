import { claimReview } from '../usecases/reviewing/claim-review';
import { decideReview } from '../usecases/reviewing/decide-review';
import { getDeskToday } from '../usecases/reviewing/get-desk-today';
import { getReview } from '../usecases/reviewing/get-review';
import { listReviews } from '../usecases/reviewing/list-reviews';
import { listTrail } from '../usecases/reviewing/list-trail';
import { noteExport } from '../usecases/reviewing/note-export';
import { openPapers } from '../usecases/reviewing/open-papers';
import { findMembers, getMemberFile } from '../usecases/reviewing/member-file';
import { giveStaffRole, listStaff, takeStaffRole } from '../usecases/reviewing/staff';
import { withdrawApproval } from '../usecases/reviewing/withdraw-approval';
import type { Chapter } from './handler';
import type { Wiring } from './wiring';

/** What waits for a reviewer, who may review, and the trail of the desk (MEM-2 … MEM-15). */
export const reviewingHandlers = (deps: Wiring): Chapter<'reviewing'> => ({
  deskToday: ({ actor }) => getDeskToday(deps, actor),
  reviews: ({ actor, query }) => listReviews(deps, actor, query),
  review: ({ actor, params }) => getReview(deps, actor, params.reviewId),
  claimReview: ({ actor, params, idempotencyKey }) =>
    claimReview(deps, actor, params.reviewId, idempotencyKey),
  reviewPapers: ({ actor, params }) => openPapers(deps, actor, params.reviewId),
  decideReview: ({ actor, params, body, idempotencyKey }) =>
    decideReview(deps, actor, params.reviewId, body, idempotencyKey),
  findMembers: ({ body }) => findMembers(deps, body.phone),
  memberFile: ({ actor, params }) => getMemberFile(deps, actor, params.subjectId),
  withdrawApproval: ({ actor, params, body, idempotencyKey }) =>
    withdrawApproval(deps, actor, params.subjectId, body, idempotencyKey),
  trail: ({ query }) => listTrail(deps, query),
  noteExport: ({ actor, body, idempotencyKey }) => noteExport(deps, actor, body, idempotencyKey),
  staff: ({ actor }) => listStaff(deps, actor),
  giveStaffRole: ({ actor, body, idempotencyKey }) =>
    giveStaffRole(deps, actor, body, idempotencyKey),
  takeStaffRole: ({ actor, params, body, idempotencyKey }) =>
    takeStaffRole(deps, actor, params.staffId, body, idempotencyKey),
});
