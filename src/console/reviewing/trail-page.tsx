import { Input } from 'antd';
import { useState } from 'react';
import { MEMBER_ID } from '../../contract/ids';
import { EXPORT_ROWS } from '../../contract/limits';
import { TRAIL_KINDS, type TrailKind } from '../../contract/reviewing-words';
import { readRows } from '../../client/lists';
import { useList } from '../../client/use-list';
import { reviewingCopy as copy, TRAIL_KIND } from '../../copy/reviewing';
import '../association/association.css';
import { Loaded } from '../ui/loaded';
import { Page } from '../ui/page';
import { Refresh, StaleNote } from '../ui/refresh';
import { FilterSelect } from '../ui/table/filter-select';
import { NotedExport } from '../ui/table/noted-export';
import { TRAIL_FILE } from './files';
import { TrailTable } from './trail-table';

const KINDS = TRAIL_KINDS.map((value) => ({ value, label: TRAIL_KIND[value] }));
const idIn = (typed: string): string | undefined => (MEMBER_ID.test(typed) ? typed : undefined);

/** The trail of the desk: by who did it, whom it concerns, and what it was (MEM-14). */
const TrailPage = () => {
  const [actor, setActor] = useState('');
  const [subject, setSubject] = useState('');
  const [kind, setKind] = useState<TrailKind>();
  const query = { actor: idIn(actor.trim()), subject: idIn(subject.trim()), kind };
  const list = useList('trail', { query }, { keepsFormer: true });
  return (
    <Loaded read={list}>
      {(lines) => (
        <Page
          title={copy.trail}
          note={copy.trailNote}
          extra={
            <span className="console-line">
              <Refresh read={list} />
              <NotedExport
                what="trail"
                name={copy.trail}
                columns={TRAIL_FILE}
                rowsOf={() => readRows('trail', { query }, EXPORT_ROWS)}
              />
            </span>
          }
        >
          <StaleNote read={list} />
          <div className="console-filters">
            {(
              [
                [copy.actorFilter, actor, setActor],
                [copy.subjectFilter, subject, setSubject],
              ] as const
            ).map(([label, value, set]) => (
              <Input
                key={label}
                allowClear
                aria-label={label}
                placeholder={label}
                style={{ width: 208 }}
                value={value}
                onChange={({ target }) => set(target.value)}
              />
            ))}
            <FilterSelect
              {...{ label: copy.what, all: copy.allKinds, width: 168, options: KINDS }}
              value={kind}
              onChange={setKind}
            />
          </div>
          <TrailTable lines={lines} none={copy.trailNone} more={{ label: copy.more, list }} />
        </Page>
      )}
    </Loaded>
  );
};
export default TrailPage;
