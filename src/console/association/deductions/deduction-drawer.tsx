import { Button } from 'antd';
import type { DeductionView } from '../../../contract/desk';
import { deskCopy } from '../../../copy/desk';
import { deductionsCopy as copy } from '../../../copy/desk-rulings';
import { fullDayText } from '../../../copy/time';
import { DeskDrawer } from '../../ui/drawer';
import { FactList } from '../facts';
import { deskMoment } from '../moment';
import { DeductionState, mayEnd } from './deduction-state';

/** Everything about one deduction: who recorded it, why, and who ended it. */
export const DeductionDrawer = ({
  deduction,
  onEnd,
  onClose,
}: {
  deduction: DeductionView;
  onEnd: () => void;
  onClose: () => void;
}) => {
  const { name, memberId, group, points, from, until, state, reason, by, at, ended } = deduction;
  return (
    <DeskDrawer
      title={copy.detail}
      width={560}
      extra={mayEnd(deduction) ? <Button onClick={onEnd}>{copy.end}</Button> : null}
      onClose={onClose}
    >
      <FactList
        facts={[
          { name: copy.athlete, value: name ?? deskCopy.nobody },
          { name: copy.memberId, value: memberId },
          { name: copy.group, value: group },
          { name: copy.points, value: points },
          { name: copy.state, value: <DeductionState state={state} /> },
          { name: copy.from, value: fullDayText(from) },
          { name: copy.until, value: until ? fullDayText(until) : copy.forGood },
          { name: copy.reason, value: reason },
          { name: copy.by, value: deskCopy.byAt(by, deskMoment(at)) },
          ...(ended
            ? [
                { name: copy.ended, value: ended.reason },
                { name: copy.endedLine, value: deskCopy.byAt(ended.by, deskMoment(ended.at)) },
              ]
            : []),
        ]}
      />
    </DeskDrawer>
  );
};
