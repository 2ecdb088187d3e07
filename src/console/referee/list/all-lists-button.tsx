import { read } from '../../../client/read';
import type { ResultSheet } from '../../../contract/results';
import { officialListCopy as copy } from '../../../copy/official-list';
import { ExportButton } from './export-button';

/** The lists of every event of a tournament as one workbook (ENT-18). */
export const AllListsButton = ({ tournamentId, name, events }: ResultSheet) => (
  <ExportButton
    name={copy.file(name)}
    label={copy.saveAll}
    lists={events.map(({ eventId }) => async () => {
      const { value } = await read('officialList', { params: { tournamentId, eventId } });
      return value;
    })}
  />
);
