import type { PhoneRequest, PhoneRequests } from '../../domain/membership/phone-request';
import { kindOfRequest } from '../../domain/membership/review-queue';
import { addSeconds, epochSeconds } from '../../domain/calendar/calendar';
import type { Table } from './client';
import { ex, unused } from './expression';
import { itemOf, map } from './item';
import { phoneRequestKey, phoneRequestsPartition } from './keys';
import { queryAll } from './query';
import { queuedItem } from './queued';
import { write } from './write';

/** What nobody decides is forgotten. */
const KEPT_SECONDS = 180 * 86_400;

export const phoneRequestOf = itemOf<{ readonly request: PhoneRequest }>({ request: map });

/** PHONE-REQUESTS/<id> {request}, GSI1 REVIEWS: what is decided is not there any more. */
export const dynamoPhoneRequests = (table: Table): PhoneRequests => ({
  ask: async (request) => {
    const ttl = epochSeconds(addSeconds(request.at, KEPT_SECONDS));
    const { id, at } = request;
    const queued = queuedItem(at, id, [kindOfRequest(request)]);
    await write(table, {
      put: { ...phoneRequestKey(id), ...queued, request, ttl },
      when: unused,
    });
  },
  open: async () => {
    const items = await queryAll(table, { where: ex`PK = ${phoneRequestsPartition}` });
    return items
      .map((item) => phoneRequestOf(item).request)
      .sort((one, other) => one.at.localeCompare(other.at));
  },
});
