import type { CodeProof } from '../contract/session';
import { keptStore } from './kept-store';

/** Challenges that a proof may carry. */
export const MOST_CHALLENGES = 5;

interface Asked {
  readonly phone: string;
  /** the newest first */
  readonly challenges: readonly string[];
}

/** What belongs to the codes that this device has asked for: kept while somebody leaves the app to read the SMS. */
const useAsked = keptStore<Asked>('code-asked', { phone: '', challenges: [] });

/** A code was sent to the phone. */
export const keepChallenge = (phone: string, challenge: string): void => {
  const { phone: before, challenges } = useAsked.getState();
  const others = before === phone ? challenges.slice(0, MOST_CHALLENGES - 1) : [];
  useAsked.setState({ phone, challenges: [challenge, ...others] });
};

/**
 * A typed code with the challenges it may belong to (MEM-9); one that this device did not ask for goes with none
 * of ours, and the server says what to do.
 */
export const proofOf = (phone: string, code: string): CodeProof => {
  const asked = useAsked.getState();
  const known = asked.phone === phone && asked.challenges.length > 0;
  return { challenges: known ? [...asked.challenges] : ['none'], code };
};

/** The code was right, or the phone's business here is done. */
export const dropChallenges = (): void => {
  useAsked.setState({ phone: '', challenges: [] });
};
