import { Alert } from 'antd';
import type { AbsentEntrants, PointsOutlook } from '../../../contract/results';
import type { EntryKind } from '../../../contract/words';
import { officiatingCopy as copy } from '../../../copy/officiating';

type Absent = AbsentEntrants['entries'][number];

const nameOf = ({ team, people }: Absent, kind: EntryKind): string => {
  if (kind === 'team' && team !== null) return team;
  return people.map((name) => name ?? copy.nameGone).join(' / ');
};

const Outlook = ({
  title,
  outlook,
  kind,
}: {
  title: string;
  outlook: PointsOutlook;
  kind: EntryKind;
}) => (
  <tr>
    <th scope="row">{title}</th>
    <td>
      {outlook.played} {copy.playedUnit[kind]}
    </td>
    <td>{outlook.champion ?? copy.noPointsAtAll}</td>
    <td>
      {outlook.scoring} {copy.linesUnit}
    </td>
    <td>{outlook.total}</td>
  </tr>
);

/** RES-3: who entered and stands on no line, and what that does to `n` and the points. */
export const AbsentNote = ({ absent, kind }: { absent: AbsentEntrants; kind: EntryKind }) => {
  const { count, entries, now, all } = absent;
  const more = count > entries.length ? copy.absentMore(count) : '';
  return (
    <Alert
      type="warning"
      showIcon
      title={copy.absentTitle(count, copy.playedUnit[kind])}
      description={
        <div className="result-absent">
          <p>{copy.absentNote}</p>
          <p className="result-absent-names">
            {entries.map((entry) => nameOf(entry, kind)).join('、')}
            {more}
          </p>
          <table>
            <thead>
              <tr>
                <td />
                {[copy.played, copy.absentChampion, copy.withPoints, copy.totalPoints].map(
                  (head) => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              <Outlook title={copy.absentNow} outlook={now} kind={kind} />
              <Outlook title={copy.absentAll} outlook={all} kind={kind} />
            </tbody>
          </table>
        </div>
      }
    />
  );
};
