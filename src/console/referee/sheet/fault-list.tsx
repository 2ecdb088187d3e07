import { Alert } from 'antd';
import { officiatingCopy as copy } from '../../../copy/officiating';
import { RESULT_COLUMN } from '../../../copy/results';
import type { CellFault } from './cell-faults';

const MOST_SHOWN = 200;

/** Every fault by line and column; a click goes to the cell. */
export const FaultList = ({
  faults,
  count,
  onJump,
}: {
  faults: readonly CellFault[];
  /** how many there are in all; the server names the first 200 */
  count: number;
  onJump: (fault: CellFault) => void;
}) => (
  <Alert
    type="error"
    showIcon
    title={copy.faults(count)}
    description={
      <>
        <div className="console-soft">
          {copy.faultsShown(Math.min(faults.length, MOST_SHOWN), count)}
        </div>
        <ol className="result-faults">
          {faults.slice(0, MOST_SHOWN).map((fault, index) => (
            <li key={index}>
              <button type="button" onClick={() => onJump(fault)}>
                <b>
                  {copy.faultPlace(fault.at + 1, fault.column ? RESULT_COLUMN[fault.column] : null)}
                </b>
                {fault.text}
              </button>
            </li>
          ))}
        </ol>
      </>
    }
  />
);
