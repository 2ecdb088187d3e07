import { useState } from 'react';
import { call } from '../../api/client';
import { useCommandKey } from '../../client/command-key';
import { showToast } from '../../ui/toast';

/** Makes a link for an entry's invitees; `token` is there once it may be passed on. */
export const useShare = (entryId: string) => {
  const { keyFor, answered } = useCommandKey();
  const [token, setToken] = useState<string | null>(null);
  const prepare = async (): Promise<void> => {
    const reply = await call('shareEntry', {
      params: { entryId },
      body: {},
      intent: keyFor(entryId),
    });
    answered(reply.ok ? null : reply.problem);
    if (reply.ok) setToken(reply.value.token);
    else showToast(reply.problem.sentence);
  };
  return { token, prepare, close: () => setToken(null) };
};
