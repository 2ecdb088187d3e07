import { pageScrollTo } from '@tarojs/taro';
import { useRef, useState } from 'react';
import { call } from '../../client/call';
import { dropChallenges } from '../../client/challenges';
import { serverNow } from '../../client/clock';
import { dropDraft, keepDraft, keptDraft } from '../../client/drafts';
import { useAnswers } from '../../client/use-answers';
import type { ClientProblem } from '../../copy/problem';
import type { Me } from '../../contract/membership';
import { membershipCopy as copy } from '../../copy/membership';
import { dayOf } from '../../copy/time';
import { showToast } from '../../ui/toast';
import { submissionOf, wrongIn, type ProfileErrors } from './profile-check';
import { draftOf, withDocument, type ProfileDraft } from './profile-draft';
import { fieldOfProblem, sectionOf } from './profile-places';

/** The first section in which something is wrong comes to stand below the page's bar. */
const BELOW_BAR = 64;

/** An identity that is being looked at, or stands in a live entry, stays as it is (MEM-7). */
const isFrozen = (me: Me): boolean => me.locked || me.review === 'pending';

/** A first submission or a rejected one is kept while it is being written. */
const keepsDraft = (me: Me): boolean => me.review === 'none' || me.review === 'rejected';

const ownName = ({ persons }: Me): string => persons.find(({ as }) => as === 'self')?.name ?? '';

const begin = (me: Me, asGuardian: boolean): ProfileDraft => ({
  ...draftOf(me, asGuardian ? ownName(me) : ''),
  ...(keepsDraft(me) ? keptDraft<Partial<ProfileDraft>>(`profile:${me.memberId}`) : {}),
});

export interface ProfileFormState {
  readonly draft: ProfileDraft;
  readonly errors: ProfileErrors & { form?: string };
  readonly today: string;
  readonly frozen: boolean;
  /** it is a child's, and the guardian's account consents (MEM-1, MEM-6) */
  readonly asGuardian: boolean;
  readonly change: (part: Partial<ProfileDraft>) => void;
  /** Says beside the guardian's fields what is wrong with them. */
  readonly wrong: (part: ProfileErrors) => void;
}

/** The real-name form while it is being filled in: kept on the device, checked, submitted (MEM-2). */
export const useProfileForm = (me: Me, forWhom: string | undefined, onDone: () => void) => {
  const asGuardian = forWhom !== undefined;
  const [draft, setDraft] = useState(() => begin(me, asGuardian));
  const [errors, setErrors] = useState<ProfileFormState['errors']>({});
  const latest = useRef(draft);
  const { show, refresh } = useAnswers();
  const today = dayOf(serverNow());
  const draftName = `profile:${me.memberId}`;

  const change = (part: Partial<ProfileDraft>) => {
    const { documentKind, documentNumber } = part;
    const next =
      documentKind !== undefined || documentNumber !== undefined
        ? withDocument({ ...latest.current, ...part }, part)
        : { ...latest.current, ...part };
    latest.current = next;
    setDraft(next);
    setErrors((known) => {
      const rest = { ...known, form: undefined };
      for (const field of Object.keys(part) as (keyof ProfileDraft)[]) rest[field] = undefined;
      return rest;
    });
    if (keepsDraft(me)) {
      const {
        documentNumber: _number,
        consents: _consents,
        guardianAgrees: _agrees,
        guardianCode: _code,
        publishes: _publishes,
        ...kept
      } = next;
      keepDraft(draftName, kept);
    }
  };

  const showWrong = (wrong: ProfileFormState['errors']) => {
    setErrors(wrong);
    const selector = sectionOf(wrong);
    if (selector) void pageScrollTo({ selector, duration: 200, offsetTop: -BELOW_BAR });
  };
  const refused = (problem: ClientProblem) => {
    const field = fieldOfProblem(problem, latest.current);
    // a picture that was refused is gone: what is on file, if anything, stands again
    if (field === 'portraitKey') change({ portraitKey: me.profile?.portraitKey ?? '' });
    showWrong(field ? { [field]: problem.sentence } : { form: problem.sentence });
  };

  const submit = async () => {
    const submission = submissionOf(latest.current, today, asGuardian);
    if (!submission)
      return showWrong({ ...wrongIn(latest.current, today, asGuardian), form: copy.firstWrong });
    const reply = await call('submitProfile', { body: { for: forWhom, ...submission } });
    if (!reply.ok) return refused(reply.problem);
    dropDraft(draftName);
    if (submission.guardian?.proof) dropChallenges();
    show('me', forWhom ? { query: { for: forWhom } } : {}, () => reply.value);
    if (forWhom) void refresh('me');
    showToast(
      reply.value.review === 'pending' && me.review !== 'pending' ? copy.submitted : copy.saved,
    );
    onDone();
  };

  const wrong = (part: ProfileErrors) => setErrors((known) => ({ ...known, ...part }));

  return { draft, errors, today, frozen: isFrozen(me), asGuardian, change, wrong, submit };
};
