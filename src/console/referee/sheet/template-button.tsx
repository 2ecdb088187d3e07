import { DownloadOutlined } from '@ant-design/icons';
import { App, Button, Dropdown } from 'antd';
import { useState } from 'react';
import type { ResultColumn, ResultRow } from '../../../contract/results';
import { officiatingCopy as copy } from '../../../copy/officiating';
import { NEW_ROW } from './sheet-rows';

/** The template of the event, with the names of who entered; without the list it comes empty. */
export const TemplateButton = ({
  name,
  columns,
  voidsStop,
  namesOf,
}: {
  name: string;
  columns: readonly ResultColumn[];
  /** SAN-2, as the event says it */
  voidsStop: boolean;
  namesOf: () => Promise<readonly ResultRow[]>;
}) => {
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);

  const save = async (as: 'xlsx' | 'csv') => {
    setBusy(true);
    try {
      const names = await namesOf().catch(() => {
        message.warning(copy.templateWithoutNames);
        return [];
      });
      const rows = names.length > 0 ? names : [NEW_ROW];
      const template = await import('../file/template');
      if (as === 'xlsx') await template.saveXlsxTemplate(name, columns, rows, voidsStop);
      else template.saveCsvTemplate(name, columns, rows);
    } catch {
      message.error(copy.templateFailed);
    }
    setBusy(false);
  };

  return (
    <Dropdown
      menu={{
        items: [
          { key: 'xlsx', label: copy.templateXlsx },
          { key: 'csv', label: copy.templateCsv },
        ],
        onClick: ({ key }) => void save(key === 'csv' ? 'csv' : 'xlsx'),
      }}
    >
      <Button icon={<DownloadOutlined />} loading={busy}>
        {busy ? copy.templateBusy : copy.template}
      </Button>
    </Dropdown>
  );
};
