import { AsyncLocalStorage } from 'node:async_hooks';
import { ok, type Result } from '../domain/result';

/** What everything done for one request shares. */
interface RequestScope {
  /** what is the same for all of the request */
  readonly request: object;
  /** whether whoever sent it is who they say; false too when that could not be found out */
  confirmed: Promise<boolean>;
}

const scopes = new AsyncLocalStorage<RequestScope>();

/** The request that is being carried out; none in the sweep, a command or a guest's request. */
export const currentRequest = (): object | undefined => scopes.getStore()?.request;

/**
 * Whether anything may be done that leaves a trace: asked before every write and every call to an outside
 * service, and answered as soon as the request's sender is confirmed. Outside a request: at once.
 */
export const mayAct = async (): Promise<boolean> => (await scopes.getStore()?.confirmed) ?? true;

/** Thrown where a write is held back for good: the request has been refused, nobody sees what comes of it. */
export class UnconfirmedError extends Error {
  override readonly name = 'UnconfirmedError';
}

/**
 * Does the work for somebody who is not confirmed yet beside the confirmation, so that the reads of both are one
 * round trip. What the work leaves behind waits for the confirmation (`mayAct`), and so does its outcome: after
 * a refusal neither an answer nor an error of the work is known. Inside one another all of them have to hold.
 */
export const besideConfirmation = <T>(
  confirm: () => Promise<Result<null>>,
  work: () => Promise<T>,
): Promise<Result<T>> => {
  const outer = scopes.getStore();
  const scope: RequestScope = {
    request: outer?.request ?? {},
    confirmed: Promise.resolve(false),
  };
  return scopes.run(scope, async () => {
    const confirmation = confirm();
    scope.confirmed = confirmation.then(
      async (said) => said.ok && ((await outer?.confirmed) ?? true),
      () => false,
    );
    const [said, done] = await Promise.allSettled([confirmation, work()]);
    if (said.status === 'rejected') throw said.reason;
    if (!said.value.ok) return said.value;
    if (done.status === 'rejected') throw done.reason;
    return ok(done.value);
  });
};
