import type { ReviewRow, StaffMember, TrailView } from '../../contract/reviewing';
import { deskCopy } from '../../copy/desk';
import {
  REVIEW_KIND,
  reviewingCopy as copy,
  STAFF_ROLE,
  TRAIL_KIND,
  trailText,
} from '../../copy/reviewing';
import { clockText, dayOf } from '../../copy/time';
import type { Instant } from '../../contract/words';
import type { FileColumn } from '../ui/csv';

// Files of the desk name its staff alone: whom something concerns stands in them masked, or by member id (MEM-6).

/** With the year, and so that a spreadsheet sorts it. */
const moment = (at: Instant): string => `${dayOf(at)} ${clockText(at)}`;

/** The queue as a file. */
export const REVIEWS_FILE: readonly FileColumn<ReviewRow>[] = [
  [copy.who, ({ who }) => who],
  [copy.kind, ({ kind }) => REVIEW_KIND[kind]],
  [copy.again, ({ again }) => (again ? copy.yes : '')],
  [copy.since, ({ since }) => moment(since)],
  [copy.lease, ({ lease }) => (lease ? (lease.by ?? deskCopy.nobody) : copy.free)],
];

/** The trail as a file. */
export const TRAIL_FILE: readonly FileColumn<TrailView>[] = [
  [copy.at, ({ at }) => moment(at)],
  [copy.by, ({ by }) => (by ? (by.name ?? deskCopy.nobody) : copy.terminal)],
  [copy.what, ({ kind }) => TRAIL_KIND[kind]],
  [copy.subjectId, ({ subject }) => subject?.memberId ?? null],
  [copy.text, ({ kind, text }) => trailText(kind, text)],
];

/** Who may do something for the association, as a file. */
export const STAFF_FILE: readonly FileColumn<StaffMember>[] = [
  [copy.name, ({ name }) => name ?? deskCopy.nobody],
  [copy.phone, ({ phoneMasked }) => phoneMasked],
  [copy.role, ({ roles }) => roles.map((role) => STAFF_ROLE[role]).join('、')],
];
