import { Checkbox } from 'antd';
import type { AbsentEntrants } from '../../../contract/results';
import type { EntryKind } from '../../../contract/words';
import { officiatingCopy as copy } from '../../../copy/officiating';
import { Fault } from '../../ui/field';
import { AbsentChoices } from './absent-choices';
import { AbsentNote } from './absent-note';
import type { useAbsent } from './use-absent';

/** The absent entrants before an upload, to be confirmed and, where it costs them the stop, decided (RES-3, SAN-2). */
export const AbsentConfirm = ({
  absent,
  kind,
  voidsStop,
  answer,
  asked,
}: {
  absent: AbsentEntrants;
  kind: EntryKind;
  voidsStop: boolean;
  answer: ReturnType<typeof useAbsent>;
  /** whether the person has tried to send */
  asked: boolean;
}) => (
  <div>
    <AbsentNote absent={absent} kind={kind} voidsStop={voidsStop} />
    {voidsStop ? (
      <AbsentChoices
        entries={answer.entries}
        kind={kind}
        excused={answer.excused}
        onChoose={answer.choose}
      />
    ) : null}
    <Checkbox
      className="result-confirm"
      checked={answer.confirmed}
      onChange={({ target }) => answer.setConfirmed(target.checked)}
    >
      {copy.absentConfirm(absent.count, copy.playedUnit[kind])}
    </Checkbox>
    <div>
      <Fault>{asked ? answer.missing : null}</Fault>
    </div>
  </div>
);
