import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useParams } from 'react-router-dom';
import type { OfficialEntry, OfficialList } from '../../../contract/official-list';
import { eventText } from '../../../copy/event';
import { officialListCopy as copy } from '../../../copy/official-list';
import { ROLE, SEX } from '../../../copy/words';
import { useRead } from '../../../client/use-read';
import { EmptyState } from '../../ui/states';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { StaleNote } from '../../ui/refresh';
import { hasTeamNames } from './list-file';
import './sign-in.css';

/** Entries that have succeeded, with whoever of them has confirmed: nobody else can sign. */
export const signingIn = ({ entries }: Pick<OfficialList, 'entries'>): OfficialEntry[] =>
  entries
    .filter(({ status }) => status === 'entered' || status === 'entered-player-cancelled')
    .map((entry) => ({
      ...entry,
      people: entry.people.filter(({ state }) => state === 'confirmed'),
    }));

const Lines = ({
  entry,
  teams,
  blanks,
}: {
  entry: OfficialEntry;
  teams: boolean;
  blanks: number;
}) =>
  entry.people.map((person, at) => (
    <tr key={at}>
      {at === 0 ? (
        <>
          <td className="sign-in-number" rowSpan={entry.people.length}>
            {entry.position}
          </td>
          {teams ? <td rowSpan={entry.people.length}>{entry.teamName}</td> : null}
        </>
      ) : null}
      <td className="sign-in-whole">
        {person.name}
        {person.role === 'athlete' ? null : `（${ROLE[person.role]}）`}
      </td>
      <td>{person.sex ? SEX[person.sex] : ''}</td>
      <td>{person.unit}</td>
      {Array.from({ length: blanks }, (_, blank) => (
        <td key={blank} />
      ))}
      <td className="sign-in-signature" />
    </tr>
  ));

const Sheet = ({ list }: { list: OfficialList }) => {
  const teams = hasTeamNames(list);
  const blanks = [copy.present, copy.identity, ...list.papers];
  return (
    <section className="sign-in">
      <h2>{list.tournamentName}</h2>
      <h3>{copy.signInTitle(eventText(list))}</h3>
      <table>
        <thead>
          <tr>
            <th className="sign-in-whole">{copy.position}</th>
            {teams ? <th>{copy.team}</th> : null}
            <th>{copy.name}</th>
            <th className="sign-in-whole">{copy.sex}</th>
            <th>{copy.unit}</th>
            {blanks.map((title) => (
              <th key={title} className="sign-in-blank">
                {title}
              </th>
            ))}
            <th className="sign-in-signature">{copy.ownSignature}</th>
          </tr>
        </thead>
        <tbody>
          {signingIn(list).map((entry) => (
            <Lines key={entry.id} entry={entry} teams={teams} blanks={blanks.length} />
          ))}
        </tbody>
      </table>
      <footer>
        <span>{copy.chiefSignature}：</span>
        <span>{copy.signedOn}：</span>
      </footer>
    </section>
  );
};

/** The sheet of an event to be printed, on which everybody signs for themselves (SGN-1). */
const SignInPage = () => {
  const { tournamentId = '', eventId = '' } = useParams();
  const read = useRead('officialList', { params: { tournamentId, eventId } });
  return (
    <Loaded read={read}>
      {(list) => {
        const any = signingIn(list).length > 0;
        return (
          <Page
            title={copy.signInTitle(eventText(list))}
            back={{ to: `/officiating/${tournamentId}/${eventId}/list`, label: copy.open }}
            note={copy.signInNote}
            extra={
              <Button
                type="primary"
                icon={<PrinterOutlined />}
                disabled={!any}
                onClick={() => window.print()}
              >
                {copy.print}
              </Button>
            }
          >
            <StaleNote read={read} />
            {any ? <Sheet list={list} /> : <EmptyState title={copy.signInNone} />}
          </Page>
        );
      }}
    </Loaded>
  );
};
export default SignInPage;
