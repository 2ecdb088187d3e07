import { useList } from '../../client/use-list';
import { useRead } from '../../client/use-read';
import { rowOf } from './entry-rows';
import { cellOf } from './groups-view';

/** The list of an event with the event's own figures. A hidden list is not asked for. */
export const useEventList = (tournamentId: string, eventId: string) => {
  const tournament = useRead('tournament', { params: { tournamentId } });
  const detail = tournament.data;
  const event = detail?.events.find(({ id }) => id === eventId);
  const group = detail?.regulation.groups.find(({ id }) => id === event?.groupId);
  const ranking = group?.rankingList ?? null;
  const hidden = detail ? !detail.regulation.entry.listPublic : false;
  const asked = Boolean(event) && !hidden;
  const ended = detail?.phase === 'ended';
  const places = useRead(
    'eventPlaces',
    { params: { tournamentId, eventId } },
    { enabled: Boolean(event) && ended },
  );
  const list = useList(
    'listEventEntries',
    { params: { tournamentId, eventId } },
    { enabled: asked },
  );
  return {
    ...list,
    name: detail?.regulation.name,
    cell: event && detail ? cellOf(event, null, { phase: detail.phase }) : null,
    /** of what has ended there are results to read */
    places: ended ? places : null,
    /** its lists are out, or will be (ACC-3) */
    byOrder: (event?.placesBy === 'order' || event?.placesBy === 'lot') && event.phase === 'closed',
    unknown: Boolean(detail) && !event,
    hidden,
    data: hidden ? [] : event && list.data?.map((entry) => rowOf(entry, event.discipline, ranking)),
    problem: tournament.problem ?? list.problem,
    notice: list.notice ?? tournament.notice,
    refetch: () =>
      Promise.all([
        tournament.refetch(),
        asked ? list.refetch() : null,
        ended ? places.refetch() : null,
      ]),
  };
};
export type EventListState = ReturnType<typeof useEventList>;
