import { Alert } from 'antd';
import type { PointsOutlook } from '../../../contract/result-lines';
import type { AbsentEntrants } from '../../../contract/results';
import type { EntryKind } from '../../../contract/words';
import { officiatingCopy as copy } from '../../../copy/officiating';
import { LostLines } from '../lost-points';
import { absentName } from './absent-name';

/** Names that are written out; the rest are counted. */
const NAMED = 200;

/** Whether anybody's points would be others, had they all played. */
const pointsDiffer = (now: PointsOutlook, all: PointsOutlook): boolean =>
  now.champion !== all.champion || now.scoring !== all.scoring || now.total !== all.total;

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

/**
 * RES-3: who entered and stands on no line, and what that does to `n` and the points; where the regulation says
 * so, what it does to their other points of the stop (SAN-2).
 */
export const AbsentNote = ({
  absent,
  kind,
  voidsStop,
}: {
  absent: AbsentEntrants;
  kind: EntryKind;
  voidsStop: boolean;
}) => {
  const { count, entries, now, all, atStake } = absent;
  const named = entries.slice(0, NAMED);
  const more = count > named.length ? copy.absentMore(count) : '';
  return (
    <Alert
      type="warning"
      showIcon
      title={copy.absentTitle(count, copy.playedUnit[kind])}
      description={
        <div className="result-absent">
          <p>
            {copy.absentNote}
            {pointsDiffer(now, all) ? copy.absentFewer : null}
          </p>
          <p className="result-absent-names">
            {named.map((entry) => absentName(entry, kind)).join('、')}
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
          {voidsStop ? <p className="result-absent-void">{copy.absentVoidsStop}</p> : null}
          {atStake.length > 0 ? (
            <>
              <p>{copy.absentAtStake}</p>
              <LostLines lost={atStake} />
            </>
          ) : null}
        </div>
      }
    />
  );
};
