import { Button, Descriptions, Drawer } from 'antd';
import type { DeductionView } from '../../../contract/desk';
import { deskCopy } from '../../../copy/desk';
import { deductionsCopy as copy } from '../../../copy/desk-rulings';
import { fullDayText } from '../../../copy/time';
import { deskMoment } from '../moment';
import { DeductionState } from './deductions-table';

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
  const facts = [
    { label: copy.athlete, children: name ?? deskCopy.nobody },
    { label: copy.memberId, children: memberId },
    { label: copy.group, children: group },
    { label: copy.points, children: points },
    { label: copy.state, children: <DeductionState state={state} /> },
    { label: copy.from, children: fullDayText(from) },
    { label: copy.until, children: until ? fullDayText(until) : copy.forGood },
    { label: copy.reason, children: reason },
    { label: copy.by, children: copy.endedBy(by ?? deskCopy.nobody, deskMoment(at)) },
    ...(ended
      ? [
          { label: copy.ended, children: ended.reason },
          {
            label: copy.endedLine,
            children: copy.endedBy(ended.by ?? deskCopy.nobody, deskMoment(ended.at)),
          },
        ]
      : []),
  ];
  return (
    <Drawer
      open
      size="min(560px, 100vw)"
      rootClassName="desk-drawer"
      title={copy.detail}
      extra={state === 'over' || ended ? null : <Button onClick={onEnd}>{copy.end}</Button>}
      onClose={onClose}
    >
      <Descriptions
        bordered
        size="small"
        column={1}
        items={facts.map((fact) => ({ ...fact, key: fact.label }))}
      />
    </Drawer>
  );
};
