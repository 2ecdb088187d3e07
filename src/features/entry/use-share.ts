import { useState } from 'react';
import type { AnswerOf } from '../../contract/routes';
import { useCommand } from '../../client/use-command';
import { showToast } from '../../ui/toast';

/** Makes a link for an entry's invitees; `link` is there once it may be passed on. */
export const useShare = (entryId: string) => {
  const { send } = useCommand('shareEntry');
  const [link, setLink] = useState<AnswerOf<'shareEntry'> | null>(null);
  const prepare = async (): Promise<void> => {
    const reply = await send({ params: { entryId }, body: {} });
    if (reply.ok) setLink(reply.value);
    else showToast(reply.problem.sentence);
  };
  return { link, prepare, close: () => setLink(null) };
};
