import * as z from 'zod/mini';
import { equip } from '../client/device';
import { phone } from './device';

// WeChat forbids `new Function`, which zod would try; this must come before any schema is used.
z.config({ jitless: true });
equip(phone);
