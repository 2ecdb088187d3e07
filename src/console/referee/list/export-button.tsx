import { DownloadOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useState } from 'react';
import type { OfficialList } from '../../../contract/official-list';
import { officialListCopy as copy } from '../../../copy/official-list';

/** Fetches lists one after the other, says how far it is, and gives them as one workbook. */
export const ExportButton = ({
  name,
  label,
  lists,
}: {
  name: string;
  label: string;
  lists: readonly (() => Promise<OfficialList>)[];
}) => {
  const { message } = App.useApp();
  const [done, setDone] = useState<number | null>(null);
  const save = async () => {
    try {
      const fetched: OfficialList[] = [];
      for (const fetchOne of lists) {
        setDone(fetched.length);
        fetched.push(await fetchOne());
      }
      const { saveLists } = await import('./list-file');
      await saveLists(name, fetched);
    } catch {
      message.error(copy.failed);
    }
    setDone(null);
  };
  return (
    <Button
      icon={<DownloadOutlined />}
      loading={done !== null}
      disabled={lists.length === 0}
      onClick={() => void save()}
    >
      {done === null ? label : copy.saving(done, lists.length)}
    </Button>
  );
};
