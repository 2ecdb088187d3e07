import type { Route } from '../route';

/** Browsing (PUB-1, ENT-20). */
export const tournaments = {
  listTournaments: {
    method: 'GET',
    path: '/tournaments',
    auth: 'guest',
    query: 'tournaments.TournamentQuery',
    answer: 'tournaments.TournamentPage',
    cache: true,
    summary: '赛事列表',
  },
  tournament: {
    method: 'GET',
    path: '/tournaments/{tournamentId}',
    auth: 'guest',
    answer: 'tournaments.TournamentDetail',
    cache: true,
    summary: '赛事详情',
  },
  myFit: {
    method: 'GET',
    path: '/tournaments/{tournamentId}/me',
    auth: 'session',
    query: 'entries.ForWhom',
    refuses: ['PERSON_NOT_FOUND'],
    answer: 'tournaments.MyFit',
    summary: '我能报的项目',
  },
  fits: {
    method: 'GET',
    path: '/fits',
    auth: 'session',
    query: 'entries.FitsQuery',
    refuses: ['PERSON_NOT_FOUND'],
    answer: 'tournaments.Fits',
    summary: '这些赛事里我能报的项目',
  },
  eventPlaces: {
    method: 'GET',
    path: '/tournaments/{tournamentId}/events/{eventId}/places',
    auth: 'guest',
    answer: 'tournaments.EventPlaces',
    cache: true,
    summary: '项目名次',
  },
  listEventEntries: {
    method: 'GET',
    path: '/tournaments/{tournamentId}/events/{eventId}/entries',
    auth: 'guest',
    query: 'tournaments.EntryListQuery',
    answer: 'tournaments.EntryList',
    cache: true,
    summary: '报名名单',
  },
} as const satisfies Record<string, Route>;
