import { InboxOutlined } from '@ant-design/icons';
import { Alert, App, Upload } from 'antd';
import { useState } from 'react';
import type { ResultRow } from '../../../contract/results';
import type { EntryKind } from '../../../contract/words';
import { officiatingCopy as copy } from '../../../copy/officiating';
import { resultFileCopy } from '../../../copy/result-files';
import { RESULT_COLUMN } from '../../../copy/results';
import { faultSentence, noticeSentence } from '../file/file-sentences';
import { readFile, type ReadFile } from '../file/read-file';

/** Takes a file into the sheet below: read here, nothing is sent. What is there already is asked about. */
export const FileDrop = ({
  kind,
  written,
  onRows,
}: {
  kind: EntryKind;
  written: number;
  onRows: (rows: readonly ResultRow[]) => void;
}) => {
  const { modal } = App.useApp();
  const [reading, setReading] = useState(false);
  const [last, setLast] = useState<{ readonly name: string; readonly read: ReadFile } | null>(null);

  const mayReplace = async (): Promise<boolean> =>
    written === 0 ||
    (await modal.confirm({
      title: copy.replaceTitle,
      content: copy.replaceNote(written),
      okText: copy.replaceOk,
    }));

  const take = async (file: File) => {
    setReading(true);
    const read = await readFile(file, {
      kind,
      titles: RESULT_COLUMN,
      sheetName: resultFileCopy.sheetName,
    });
    setReading(false);
    if (read.ok && !(await mayReplace())) return;
    setLast({ name: file.name, read });
    if (read.ok) onRows(read.rows);
  };

  return (
    <div className="console-stack">
      <Upload.Dragger
        className="result-drop"
        accept=".xlsx,.csv,.txt"
        showUploadList={false}
        disabled={reading}
        beforeUpload={(file) => {
          void take(file);
          return false;
        }}
      >
        <p>
          <InboxOutlined /> {reading ? copy.reading : copy.drop}
        </p>
        <p className="console-soft">{copy.dropNote}</p>
      </Upload.Dragger>
      {last ? (
        <Alert
          type={last.read.ok ? (last.read.notices.length > 0 ? 'warning' : 'success') : 'error'}
          showIcon
          closable={{ onClose: () => setLast(null) }}
          title={
            last.read.ok
              ? `${last.name}：${resultFileCopy.read(last.read.rows.length)}`
              : `${last.name}：${faultSentence(last.read.why)}`
          }
          description={
            last.read.ok && last.read.notices.length > 0
              ? last.read.notices.map((notice) => (
                  <div key={notice.notice}>{noticeSentence(notice)}</div>
                ))
              : undefined
          }
        />
      ) : null}
    </div>
  );
};
