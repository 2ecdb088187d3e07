import { navigateTo, useDidShow } from '@tarojs/taro';
import { Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import { addressWord, keepInAddress } from './address-words';
import type { BesideOptions, BesideProps, BesideState } from './beside';
import { InPane } from './pane';
import { Skeleton } from './skeleton';

const room = window.matchMedia('(min-width: 900px)');
const watchRoom = (changed: () => void) => {
  room.addEventListener('change', changed);
  return () => room.removeEventListener('change', changed);
};

/**
 * A list whose items open beside it from 900 px on, else as pages of their own. What is open stands in the list's
 * address, so that a reload and the way back find it; on a phone such an address leads on to the item's page.
 */
export const useBeside = ({ word, pathOf }: BesideOptions): BesideState => {
  const wide = useSyncExternalStore(watchRoom, () => room.matches);
  const [opened, setOpened] = useState(() => addressWord(word));
  const keep = (id: string | null) => {
    setOpened(id);
    keepInAddress({ [word]: id });
  };
  const toPage = (id: string) => void navigateTo({ url: pathOf(id) });
  useEffect(() => {
    if (!opened || room.matches) return;
    keep(null);
    toPage(opened);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only for the address that the page was opened with
  }, []);
  useDidShow(() => keepInAddress({ [word]: opened }));
  return { opened: wide ? opened : null, open: wide ? keep : toPage };
};

/** The list, and beside it from 900 px on what is open. */
export const Beside = ({ beside: { opened }, children, detail, empty }: BesideProps) => {
  const wide = useSyncExternalStore(watchRoom, () => room.matches);
  return (
    <div className="ui-beside">
      <div className="ui-beside-list">{children}</div>
      {wide ? (
        <InPane.Provider value>
          <div className="ui-beside-detail" key={opened}>
            {opened ? (
              <Suspense fallback={<Skeleton cards={4} />}>{detail(opened)}</Suspense>
            ) : (
              empty
            )}
          </div>
        </InPane.Provider>
      ) : null}
    </div>
  );
};
