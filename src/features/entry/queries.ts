import { useQuery } from '@tanstack/react-query';
import { read } from '../../api/read';
import { useLoggedIn } from '../../api/session';
import { PERSONAL } from '../../api/session-queries';

/** GET /tournaments/{tournamentId}: its rules are what the form asks for. */
export const useTournament = (tournamentId: string, enabled = true) =>
  useQuery({
    queryKey: ['tournament', tournamentId],
    queryFn: () => read('tournament', { params: { tournamentId } }),
    enabled,
  });

/** GET /tournaments/{tournamentId}/me */
export const useMyFit = (tournamentId: string) => {
  const enabled = useLoggedIn();
  return useQuery({
    queryKey: [PERSONAL, 'my-fit', tournamentId],
    queryFn: () => read('myFit', { params: { tournamentId } }),
    enabled,
  });
};

/** GET /invitations/{token} */
export const useInvitation = (token: string) =>
  useQuery({
    queryKey: ['invitation', token],
    queryFn: () => read('invitation', { params: { token } }),
  });
