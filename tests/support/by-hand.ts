import { reviewOn } from '../../functions/commands/approve';
import { phoneRequestsOn } from '../../functions/commands/phone-requests';
import { systemClock } from '../../functions/adapters/clock';
import type { Table } from '../../functions/adapters/dynamo/client';
import { dynamoAccessLog } from '../../functions/adapters/dynamo/access-log';
import { dynamoMemberStore } from '../../functions/adapters/dynamo/member-store';
import { dynamoRoles } from '../../functions/adapters/dynamo/roles';
import { secretKeys, secretsWith } from '../../functions/adapters/secrets';
import { besideProduct } from '../../functions/local/beside-product';
import { runningOffset } from '../../functions/local/clock-offset';
import { filesOnDisk } from '../../functions/local/files-on-disk';
import { localKeys } from '../../functions/local/local-keys';
import type { Product } from './product';

/** Ports of what is done by hand beside a product that runs. */
export const portsBeside = (table: Table, dir: string) => ({
  accesses: dynamoAccessLog(table),
  clock: systemClock(runningOffset(dir)),
  members: dynamoMemberStore(table),
  roles: dynamoRoles(table),
  secrets: secretsWith(secretKeys(localKeys(dir))),
  files: filesOnDisk(dir),
});

/** What the association decides by its commands, in lines as they say it. */
export const byHand = ({ dir }: Product) => ({
  approve: (...args: string[]) =>
    besideProduct(dir, (table) => reviewOn(portsBeside(table, dir), args)),
  phoneRequests: (...args: string[]) =>
    besideProduct(dir, (table) => phoneRequestsOn(table, portsBeside(table, dir), args)),
});
