import { useState } from 'react';
import { useCommand } from '../../client/use-command';
import { showToast } from '../../ui/toast';

/** Makes a link for an entry's invitees; `token` is there once it may be passed on. */
export const useShare = (entryId: string) => {
  const { send } = useCommand('shareEntry');
  const [token, setToken] = useState<string | null>(null);
  const prepare = async (): Promise<void> => {
    const reply = await send({ params: { entryId }, body: {} });
    if (reply.ok) setToken(reply.value.token);
    else showToast(reply.problem.sentence);
  };
  return { token, prepare, close: () => setToken(null) };
};
