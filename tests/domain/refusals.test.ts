import { refuse } from '../../functions/domain/result';

/** A wrong call does not compile: each line below is an error to the compiler, or `npm run check:types` fails. */
test('a refusal tells exactly what the row of its reason says', () => {
  expect(refuse('UNIT_FULL', { limit: 10 })).toEqual({
    ...{ ok: false, reason: 'UNIT_FULL' },
    detail: { limit: 10 },
  });
  expect(refuse('ENTRY_CLOSED')).toStrictEqual({ ok: false, reason: 'ENTRY_CLOSED' });
  // @ts-expect-error its value is missing
  refuse('UNIT_FULL');
  // @ts-expect-error of another reason
  refuse('UNIT_FULL', { max: 10 });
  // @ts-expect-error one too many
  refuse('UNIT_FULL', { limit: 10, max: 10 });
  // @ts-expect-error it tells nothing
  refuse('ENTRY_CLOSED', { limit: 10 });
  // @ts-expect-error another kind
  refuse('TOO_MANY_REQUESTS', { retryAfterSeconds: '10' });
  // @ts-expect-error no reason
  refuse('NO_SUCH_REASON');
});
