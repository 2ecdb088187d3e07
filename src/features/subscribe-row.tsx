import { useState } from 'react';
import { subscribeCopy as copy } from '../copy/inbox';
import { Card } from '../ui/card';
import { Row } from '../ui/row';
import { showToast } from '../ui/toast';
import type { Template } from './message-templates';
import { useSubscribe } from './use-subscribe';

export interface SubscribeRowProps {
  wanted: readonly Template[];
  title: string;
  /** in a card of its own, where it stands in no other */
  alone?: boolean;
}

/** 「用微信通知我」 where there is something to wait for; nothing where WeChat cannot be asked, or was just now. */
export const SubscribeRow = ({ wanted, title, alone }: SubscribeRowProps) => {
  const { offered, ask } = useSubscribe(wanted);
  const [given, setGiven] = useState(false);
  if (!offered || given) return null;
  const press = async () => {
    const accepted = await ask();
    setGiven(accepted);
    showToast(accepted ? copy.given : copy.notGiven);
  };
  const row = <Row icon="bell" title={title} note={copy.note} onPress={() => void press()} />;
  return alone ? <Card flush>{row}</Card> : row;
};
