import * as z from 'zod/mini';

// WeChat forbids `new Function`, which zod would try; this must come before any schema is used.
z.config({ jitless: true });
