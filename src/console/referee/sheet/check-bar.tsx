import { Button, Space } from 'antd';
import { officiatingCopy as copy } from '../../../copy/officiating';
import { problemOf } from '../../../copy/problem';
import type { useCheck } from './use-check';

/** How far the sheet is, and the next step: check, then upload. */
export const CheckBar = ({
  check,
  wrong,
  onCheck,
  onSend,
}: {
  check: ReturnType<typeof useCheck>;
  /** cells that are marked now */
  wrong: number;
  onCheck: () => void;
  onSend: () => void;
}) => {
  const sound = check.fresh !== null && wrong === 0;
  const problem = check.error ? problemOf(check.error).sentence : null;
  const state = () => {
    if (check.checking) return copy.checking;
    if (problem) return `${problem}（${copy.stillHere}）`;
    if (check.changedSince) return copy.changedSince;
    if (wrong > 0) return copy.faults(Math.max(wrong, check.fresh?.preview.faultCount ?? 0));
    return sound ? copy.sound : copy.checkFirst;
  };
  return (
    <div className="console-bar">
      <span role="status" className={problem && !check.checking ? 'console-wrong' : undefined}>
        {state()}
      </span>
      <Space>
        <Button type={sound ? 'default' : 'primary'} disabled={check.checking} onClick={onCheck}>
          {check.checking ? copy.checking : copy.check}
        </Button>
        {sound ? (
          <Button type="primary" onClick={onSend}>
            {copy.send}
          </Button>
        ) : null}
      </Space>
    </div>
  );
};
