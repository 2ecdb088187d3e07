import type { ResultPreview } from '../../../contract/results';
import type { EntryKind } from '../../../contract/words';
import { officiatingCopy as copy } from '../../../copy/officiating';
import { UPLOAD_KIND } from '../../../copy/results';
import { dayText } from '../../../copy/time';
import { LostPoints } from '../lost-points';

/** What an upload now would be: who played, the points, the issue they count in (PTS-2, PTS-8, SAN-2). */
export const PreviewSummary = ({ preview, kind }: { preview: ResultPreview; kind: EntryKind }) => {
  const scoring = preview.lines.filter(({ points, without }) => points && without === null);
  const total = scoring.reduce((sum, { points, people }) => sum + (points ?? 0) * people.length, 0);
  const facts: readonly (readonly [string, string])[] = [
    [copy.played, `${preview.played} ${copy.playedUnit[kind]}`],
    [copy.withPoints, `${scoring.length} ${copy.linesUnit}`],
    [copy.totalPoints, String(total)],
    [copy.kind, UPLOAD_KIND[preview.kind]],
    [copy.entersIssue, dayText(preview.issue)],
  ];
  return (
    <>
      <dl className="result-summary">
        {facts.map(([name, fact]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      <LostPoints lost={preview.lost} />
    </>
  );
};
