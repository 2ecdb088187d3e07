import { switchTab } from '@tarojs/taro';
import type { ReactNode } from 'react';
import { TOURNAMENTS_PATH } from '../../client/page-addresses';
import { myEntriesCopy as copy } from '../../copy/my-entries';
import { personsCopy } from '../../copy/persons';
import { Gate } from '../gate';
import type { Sections } from './my-entry-row';
import type { useMySections } from './use-my-sections';

export interface MyEntriesGateProps {
  mine: ReturnType<typeof useMySections>;
  children: (sections: Sections) => ReactNode;
}

/** My entries; for a guest the way in, for who has none the way to tournaments. */
export const MyEntriesGate = ({ mine, children }: MyEntriesGateProps) => (
  <Gate
    read={mine}
    guest={copy.guest}
    failed={copy.loadFailed}
    none={({ todo, live, ended }) =>
      todo.length + live.length + ended.length > 0
        ? undefined
        : {
            title: mine.person?.name ? personsCopy.nothingOf(mine.person.name) : copy.empty,
            note: copy.emptyNote,
            action: copy.toTournaments,
            onAction: () => switchTab({ url: TOURNAMENTS_PATH }),
          }
    }
  >
    {children}
  </Gate>
);
