import { createHash } from 'node:crypto';

type Headers = Readonly<Record<string, string>>;

/** Every answer has these; what may be shown as a page has a policy of its own instead. */
export const ANSWER_HEADERS: Headers = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
};

const policy = (rules: Readonly<Record<string, readonly string[]>>): string =>
  Object.entries(rules)
    .map(([rule, sources]) => [rule, ...sources].join(' '))
    .join('; ');

/** Nobody frames a page of ours, none sends a form or has another base. */
const CLOSED = {
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
} as const;

/**
 * The policy of the phone client and the desk, here and wherever they are hosted (docs/deploying.md). `api`: other
 * origins the API is called at; `files`: where portraits are put and read. Both clients make style elements as
 * they run (Taro's components, antd), so inline styles must stay; scripts are files of ours alone. The icons of
 * weui are a font within its style sheet.
 */
export const clientPolicy = (origins: { readonly api?: string; readonly files: string }): string =>
  policy({
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'worker-src': ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:', origins.files],
    'font-src': ['data:'],
    'connect-src': ["'self'", ...(origins.api === undefined ? [] : [origins.api]), origins.files],
    ...CLOSED,
  });

/** A page without scripts whose one style is known. */
export const plainPagePolicy = (style: string): string =>
  policy({
    'default-src': ["'none'"],
    'style-src': [`'sha256-${createHash('sha256').update(style).digest('base64')}'`],
    ...CLOSED,
  });
