import { useState } from 'react';
import { requireLogin } from '../../client/require-login';
import { useCommand } from '../../client/use-command';
import { RaiseObjection } from '../../contract/requests/ranking';
import type { BodyOf } from '../../contract/routes';
import { objectionCopy } from '../../copy/ranking-pages';
import { showToast } from '../../ui/toast';

/** What the objection is against (RNK-11). */
export type ObjectionAbout = Omit<BodyOf<'raiseObjection'>, 'text'>;

/** An objection being written; it opens once the person is logged in and stays until the server has it. */
export const useObjection = (about: ObjectionAbout | null) => {
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [touched, setTouched] = useState(false);
  const { send: raise, problem } = useCommand('raiseObjection');
  // the server takes one line: a break is only a way to write
  const body = { ...about, text: text.replace(/\s+/g, ' ').trim() };
  const sound = RaiseObjection.safeParse(body);

  const send = async (): Promise<void> => {
    if (!sound.success) return;
    setTouched(false);
    const reply = await raise({ body: sound.data });
    if (!reply.ok) return;
    setText('');
    setOpen(false);
    showToast(objectionCopy.sent);
  };
  return {
    open,
    start: async (): Promise<void> => {
      if (await requireLogin()) setOpen(true);
    },
    shut: () => setOpen(false),
    text,
    type: (next: string) => {
      setTouched(true);
      setText(next);
    },
    error: touched ? undefined : problem?.sentence,
    ready: sound.success,
    send,
  };
};
