import { Button } from 'antd';
import { useState } from 'react';
import { deskCopy } from '../../../copy/desk';
import { deductionsCopy as copy } from '../../../copy/desk-rulings';
import { useRead } from '../../../client/use-read';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import '../association.css';
import { useOpened } from '../opened';
import { Refresh, StaleNote } from '../../ui/refresh';
import { AddDialog } from './add-dialog';
import { DeductionDrawer } from './deduction-drawer';
import { DeductionsTable } from './deductions-table';
import { EndDialog } from './end-dialog';

/** Deductions: in force, coming and over; recorded and ended here (RNK-7). */
const DeductionsPage = () => {
  const read = useRead('deductions');
  const [opened, open] = useOpened('deduction');
  const [ending, setEnding] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const one = read.data?.deductions.find(({ id }) => id === opened);
  const toEnd = read.data?.deductions.find(({ id }) => id === ending);
  return (
    <Loaded read={read}>
      {({ deductions }) => (
        <Page
          title={deskCopy.deductions}
          note={copy.note}
          extra={
            <span className="console-line">
              <Refresh read={read} />
              <Button type="primary" onClick={() => setAdding(true)}>
                {copy.add}
              </Button>
            </span>
          }
        >
          <StaleNote read={read} />
          <DeductionsTable deductions={deductions} onOpen={open} onEnd={setEnding} />
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
      )}
    </Loaded>
  );
};
export default DeductionsPage;
