import { DownloadOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useState } from 'react';
import { EXPORT_ROWS } from '../../../contract/limits';
import type { Export } from '../../../contract/reviewing-words';
import { useAnswers } from '../../../client/use-answers';
import { useCommand } from '../../../client/use-command';
import { deskCopy as copy } from '../../../copy/desk';
import { problemOf } from '../../../copy/problem';
import { csvOf, saveCsv, type FileColumn } from '../csv';

/** Gives a list as a file, after it was noted in the trail that it is given (MEM-14). */
export const NotedExport = <Row,>({
  what,
  name,
  columns,
  rowsOf,
}: {
  what: Export;
  /** of the file */
  name: string;
  columns: readonly FileColumn<Row>[];
  /** `more`: there is more than a file holds */
  rowsOf: () => Promise<{ readonly rows: readonly Row[]; readonly more: boolean }>;
}) => {
  const { message } = App.useApp();
  const note = useCommand('noteExport');
  const { refresh } = useAnswers();
  const [pending, setPending] = useState(false);
  const save = async (): Promise<void> => {
    const { rows, more } = await rowsOf();
    if (rows.length === 0) return void message.info(copy.nothing);
    const noted = await note.send({ body: { what, rows: rows.length } });
    if (!noted.ok) return void message.error(noted.problem.sentence);
    saveCsv(name, csvOf(columns, rows));
    if (more) message.warning(copy.exportCut(EXPORT_ROWS));
    return refresh('trail');
  };
  const press = async () => {
    setPending(true);
    await save().catch((error: unknown) => message.error(problemOf(error).sentence));
    setPending(false);
  };
  return (
    <Button icon={<DownloadOutlined />} loading={pending} onClick={() => void press()}>
      {copy.exportCsv}
    </Button>
  );
};
