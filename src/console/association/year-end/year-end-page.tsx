import { Alert, Select } from 'antd';
import type { YearEnd } from '../../../contract/desk';
import type { Instant } from '../../../contract/words';
import { deskCopy, issueText, revisionText } from '../../../copy/desk';
import { YEAR_END_STATE, yearEndCopy as copy, yearOfNow } from '../../../copy/desk-rulings';
import { closingMomentText } from '../../../copy/time';
import { useServerNow } from '../../../client/clock';
import { listPath } from '../../../client/page-addresses';
import { useRead } from '../../../client/use-read';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { StateTag, type Tone } from '../../ui/state-tag';
import { deskMoment } from '../moment';
import '../association.css';
import { Facts } from '../facts';
import { useOpened } from '../opened';
import { PublicLink } from '../public-page';
import { Refresh, StaleNote } from '../../ui/refresh';
import { Finalise } from './finalise';
import { Objections } from './objections';

const TONE: Record<YearEnd['state'], Tone> = {
  'not-issued': 'mute',
  objection: 'wait',
  final: 'go',
};
/** Years back that can be looked at. */
const YEARS = 6;
const YEAR = /^20\d\d$/;

/** The year-end issue: objections, answers, and the final (RNK-11). */
const YearEndPage = () => {
  const now = useServerNow();
  const [asked, choose] = useOpened('year');
  const present = yearOfNow(now);
  // until the last Wednesday of the year the one before is what there is to do
  const year = asked && YEAR.test(asked) ? asked : String(present - 1);
  const read = useRead('yearEnd', { params: { year } });
  const years = Array.from({ length: YEARS }, (_, at) => String(present - at));
  return (
    <Page
      title={deskCopy.yearEnd}
      note={copy.note}
      extra={
        <span className="console-line">
          <Select
            aria-label={copy.year}
            style={{ width: 112 }}
            value={year}
            options={years.map((value) => ({ value, label: copy.yearOf(Number(value)) }))}
            onChange={choose}
          />
          {read.data ? <Refresh read={read} /> : null}
        </span>
      }
    >
      <Loaded read={read}>
        {(yearEnd) => (
          <>
            <StaleNote read={read} />
            <YearEndBody yearEnd={yearEnd} />
          </>
        )}
      </Loaded>
    </Page>
  );
};
export default YearEndPage;

const stateWord = ({ state, objectionUntil }: YearEnd, now: Instant): string =>
  state === 'objection' && objectionUntil !== null && now >= objectionUntil
    ? copy.over
    : YEAR_END_STATE[state];

const YearEndBody = ({ yearEnd }: { yearEnd: YearEnd }) => {
  const now = useServerNow(yearEnd.now);
  const { issue, edition, objectionUntil, final, state } = yearEnd;
  if (!edition) return <Alert type="info" showIcon title={copy.notIssued(issue)} />;
  return (
    <>
      <Facts
        facts={[
          {
            name: copy.issue,
            value: issueText(issue),
            note: (
              <PublicLink href={listPath(undefined, edition.edition)}>
                {deskCopy.publicPage}
              </PublicLink>
            ),
          },
          {
            name: copy.state,
            value: <StateTag tone={TONE[state]}>{stateWord(yearEnd, now)}</StateTag>,
            note: `${copy.edition} ${revisionText(edition.revision)}`,
          },
          {
            name: copy.until,
            value: objectionUntil ? closingMomentText(objectionUntil, now) : deskCopy.none,
            note: objectionUntil ? copy.left(objectionUntil, now) : null,
          },
          final
            ? {
                name: copy.final,
                value: revisionText(final.revision),
                note: deskCopy.byAt(final.by, deskMoment(final.at)),
              }
            : {
                name: copy.final,
                value: copy.notFinal,
                note: <Finalise yearEnd={yearEnd} revision={edition.revision} />,
              },
        ]}
      />
      <Objections yearEnd={yearEnd} />
    </>
  );
};
