import { Radio } from 'antd';
import type { EntryKind } from '../../../contract/words';
import { officiatingCopy as copy } from '../../../copy/officiating';
import { absentName, type AbsentEntry } from './absent-name';

/** SAN-1, SAN-2: of each absent entrant whether there was a cause; neither is chosen beforehand. */
export const AbsentChoices = ({
  entries,
  kind,
  excused,
  onChoose,
}: {
  entries: readonly AbsentEntry[];
  kind: EntryKind;
  /** by the id of the entry; who is not in it is not decided */
  excused: ReadonlyMap<string, boolean>;
  onChoose: (entryId: string, excused: boolean) => void;
}) => (
  <ul className="result-choices">
    {entries.map((entry) => (
      <li key={entry.entryId}>
        <span>{absentName(entry, kind)}</span>
        <Radio.Group
          aria-label={absentName(entry, kind)}
          value={excused.get(entry.entryId) ?? null}
          options={[
            { value: false, label: copy.absentNoShow },
            { value: true, label: copy.absentExcused },
          ]}
          onChange={({ target }) => onChoose(entry.entryId, target.value as boolean)}
        />
      </li>
    ))}
  </ul>
);
