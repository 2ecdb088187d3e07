import { PageContainer } from '@tarojs/components';
import { getCurrentPages } from '@tarojs/taro';
import { useEffect, useState, useSyncExternalStore } from 'react';

interface Opened {
  readonly page: number;
  close: () => void;
}

let opened: readonly Opened[] = [];
const watching = new Set<() => void>();
const openOn = (page: number) => opened.filter((sheet) => sheet.page === page);
const change = (next: readonly Opened[]) => {
  opened = next;
  watching.forEach((tell) => tell());
};
const watch = (tell: () => void) => {
  watching.add(tell);
  return () => void watching.delete(tell);
};

/**
 * While it is there, the way back (button, gesture) does this instead; of several the last that came. WeChat knows one
 * way to hold a page on its way back, a page-container, and one a page: the first sheet has it, for all of them.
 */
export const ClosesOnBack = ({ onBack }: { onBack: () => void }) => {
  const [sheet] = useState<Opened>(() => ({ page: getCurrentPages().length, close: onBack }));
  // a container that was left does not hold a second time: another one takes its place
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    sheet.close = onBack;
  }, [sheet, onBack]);
  useEffect(() => {
    change([...opened, sheet]);
    return () => change(opened.filter((other) => other !== sheet));
  }, [sheet]);
  const holds = useSyncExternalStore(watch, () => openOn(sheet.page)[0] === sheet);

  const leave = () => {
    setTurn(turn + 1);
    openOn(sheet.page).slice(-1)[0]?.close();
  };
  return holds ? (
    <PageContainer key={turn} show overlay={false} duration={0} onBeforeLeave={leave} />
  ) : null;
};
