import { useState } from 'react';
import { call } from '../../api/client';
import { useCommandKey } from '../../client/command-key';
import type { ClientProblem } from '../../copy/problem';
import { requireLogin } from '../../api/session';
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
  const [problem, setProblem] = useState<ClientProblem | null>(null);
  const { keyFor, answered } = useCommandKey();
  // the server takes one line: a break is only a way to write
  const body = { ...about, text: text.replace(/\s+/g, ' ').trim() };
  const sound = RaiseObjection.safeParse(body);

  const send = async (): Promise<void> => {
    if (!sound.success) return;
    const reply = await call('raiseObjection', { body: sound.data, intent: keyFor(sound.data) });
    answered(reply.ok ? null : reply.problem);
    if (!reply.ok) {
      setProblem(reply.problem);
      return;
    }
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
      setProblem(null);
      setText(next);
    },
    error: problem?.sentence,
    ready: sound.success,
    send,
  };
};
