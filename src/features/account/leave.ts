import { switchTab } from '@tarojs/taro';
import { call } from '../../client/call';
import { ME_PATH } from '../../client/page-addresses';
import type { ClientProblem } from '../../copy/problem';
import { forgetSession } from '../../client/session';
import { showToast } from '../../ui/toast';

/** This device forgets the person: session, answers and drafts (client/watch-session). */
const leave = async (said: string): Promise<void> => {
  forgetSession();
  showToast(said);
  await switchTab({ url: ME_PATH });
};

/** Logs out here, without network too: the token is gone from the device either way. */
export const logOut = async (said: string): Promise<void> => {
  await call('logOut');
  await leave(said);
};

/** Ends every session, this one too; says why it could not. */
export const logOutEverywhere = async (said: string): Promise<ClientProblem | null> => {
  const reply = await call('logOutEverywhere');
  if (!reply.ok) return reply.problem;
  await leave(said);
  return null;
};

/** Deletes the account for good; refused while live entries stand. */
export const deleteAccount = async (said: string): Promise<ClientProblem | null> => {
  const reply = await call('deleteAccount');
  if (!reply.ok) return reply.problem;
  await leave(said);
  return null;
};
