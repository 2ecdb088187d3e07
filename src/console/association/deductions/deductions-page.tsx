import { DownloadOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { containsTyped } from '../../../contract/folding';
import type { DeductionView } from '../../../contract/desk';
import type { RankingGroup } from '../../../contract/ranking';
import { deskCopy } from '../../../copy/desk';
import { DEDUCTION_STATE, deductionsCopy as copy } from '../../../copy/desk-rulings';
import { useRead } from '../../../client/use-read';
import { saveCsv } from '../../ui/csv';
import { Page } from '../../ui/page';
import { FailedState, LoadingState } from '../../ui/states';
import '../association.css';
import { GROUP_OPTIONS } from '../lists';
import { useOpened } from '../opened';
import { Refresh, StaleNote } from '../refresh';
import { AddDialog } from './add-dialog';
import { DeductionDrawer } from './deduction-drawer';
import { deductionsCsv } from './deductions-csv';
import { DeductionsTable } from './deductions-table';
import { EndDialog } from './end-dialog';

type State = DeductionView['state'];
const STATES = (Object.keys(DEDUCTION_STATE) as State[]).map((value) => ({
  value,
  label: DEDUCTION_STATE[value],
}));

/** Deductions: in force, coming and over; recorded and ended here (RNK-7). */
const DeductionsPage = () => {
  const read = useRead('deductions');
  const [opened, open] = useOpened('deduction');
  const [ending, setEnding] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const [text, setText] = useState('');
  const [state, setState] = useState<State>();
  const [group, setGroup] = useState<RankingGroup>();
  if (read.isPending) return <LoadingState />;
  if (!read.data) return <FailedState error={read.error} onRetry={() => void read.refetch()} />;
  const { deductions } = read.data;
  const shown = deductions.filter(
    (deduction) =>
      containsTyped(deduction.name ?? '', text) &&
      (state === undefined || deduction.state === state) &&
      (group === undefined || deduction.group === group),
  );
  const one = deductions.find(({ id }) => id === opened);
  const toEnd = deductions.find(({ id }) => id === ending);
  return (
    <Page
      title={deskCopy.deductions}
      note={copy.note}
      extra={
        <span className="desk-line">
          <Refresh read={read} />
          <Button type="primary" onClick={() => setAdding(true)}>
            {copy.add}
          </Button>
        </span>
      }
    >
      <StaleNote read={read} />
      <div className="console-filters">
        <Input.Search
          allowClear
          aria-label={deskCopy.searchName}
          placeholder={deskCopy.searchName}
          style={{ width: 200 }}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <Select
          allowClear
          aria-label={copy.state}
          placeholder={copy.allStates}
          style={{ width: 128 }}
          value={state}
          options={STATES}
          onChange={setState}
        />
        <Select
          allowClear
          aria-label={copy.group}
          placeholder={copy.allGroups}
          style={{ width: 128 }}
          value={group}
          options={GROUP_OPTIONS}
          onChange={setGroup}
        />
        <span className="console-soft">{copy.count(shown.length, deductions.length)}</span>
        <Button
          className="desk-line-end"
          icon={<DownloadOutlined />}
          disabled={shown.length === 0}
          onClick={() => saveCsv(copy.fileName, deductionsCsv(shown))}
        >
          {deskCopy.exportCsv}
        </Button>
      </div>
      <DeductionsTable
        deductions={shown}
        filtered={shown.length < deductions.length}
        onOpen={open}
        onEnd={setEnding}
      />
      {one ? (
        <DeductionDrawer
          deduction={one}
          onEnd={() => setEnding(one.id)}
          onClose={() => open(null)}
        />
      ) : null}
      {adding ? <AddDialog onClose={() => setAdding(false)} /> : null}
      {toEnd ? <EndDialog deduction={toEnd} onClose={() => setEnding(null)} /> : null}
    </Page>
  );
};
export default DeductionsPage;
