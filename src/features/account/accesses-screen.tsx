import { navigateTo } from '@tarojs/taro';
import { tournamentPath } from '../../client/page-addresses';
import { useList } from '../../client/use-list';
import type { AccessPage } from '../../contract/membership';
import { ACCESSES, accessesCopy as copy } from '../../copy/accesses';
import { momentText } from '../../copy/time';
import { Card } from '../../ui/card';
import { Row } from '../../ui/row';
import { Screen } from '../../ui/screen';
import { Stack } from '../../ui/stack';
import { Type } from '../../ui/type';
import { Gate } from '../gate';
import { ListEnd } from '../list-end';

const AccessRow = ({ access }: { access: AccessPage['accesses'][number] }) => {
  const { what, at, event } = access;
  const { title, by } = ACCESSES[what];
  return (
    <Row
      icon="shield"
      title={title}
      note={[by, momentText(at), event?.tournamentName].filter(Boolean).join(' · ')}
      onPress={
        event ? () => void navigateTo({ url: tournamentPath(event.tournamentId) }) : undefined
      }
    />
  );
};

/** 谁看过证件: every look at one's own document or a child's, newest first (MEM-6). */
export const AccessesScreen = ({ forWhom }: { forWhom?: string }) => {
  const list = useList('accesses', forWhom ? { query: { for: forWhom } } : {});
  return (
    <Screen title={copy.title} notice={list.notice}>
      <Gate
        read={list}
        guest={copy.guest}
        failed={copy.loadFailed}
        none={({ length }) =>
          length > 0 ? undefined : { title: copy.empty, note: copy.emptyNote }
        }
      >
        {(accesses) => (
          <Stack gap={12}>
            <Type size={14} tone="soft">
              {copy.note}
            </Type>
            <Card flush>
              {accesses.map((access) => (
                <AccessRow key={access.id} access={access} />
              ))}
            </Card>
            <ListEnd list={list} words={{ more: copy.more }} />
          </Stack>
        )}
      </Gate>
    </Screen>
  );
};
