import { useState } from 'react';
import { call } from '../../client/call';
import { useAnswers } from '../../client/use-answers';
import { useRead } from '../../client/use-read';
import type { ChildView, Family, GuardianView, SentInvitation } from '../../contract/moving';
import { movingCopy as copy } from '../../copy/moving';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ConfirmSheet } from '../../ui/confirm-sheet';
import { Row } from '../../ui/row';
import { Screen } from '../../ui/screen';
import { Section } from '../../ui/section';
import { Stack } from '../../ui/stack';
import { showToast } from '../../ui/toast';
import { Gate } from '../gate';
import { ChildCard } from './child-card';
import { InvitationCard } from './invitation-card';
import { InviteGuardianSheet } from './invite-guardian-sheet';
import { StepBackSheet } from './step-back-sheet';
import { TakeBackSheet } from './take-back-sheet';
import { TransferSheet } from './transfer-sheet';

type Asking =
  | { readonly is: 'transfer' | 'invite' | 'step-back'; readonly child: ChildView }
  | { readonly is: 'take-back'; readonly child: ChildView; readonly invitation: SentInvitation }
  | { readonly is: 'end'; readonly guardian: GuardianView };

const isEmpty = ({ children, guardians, invitations }: Family): boolean =>
  children.length + guardians.length + invitations.length === 0;

/** 监护关系: who acts for whom, and how that changes (MEM-8). */
export const GuardiansScreen = () => {
  const read = useRead('family');
  const { refresh } = useAnswers();
  const [asking, setAsking] = useState<Asking | null>(null);
  const close = () => setAsking(null);
  const done = (said: string) => {
    close();
    showToast(said);
    void refresh('family');
    void refresh('me');
  };
  const end = async ({ memberId }: GuardianView) => {
    const reply = await call('endGuardianship', { params: { personId: memberId } });
    if (!reply.ok) return showToast(reply.problem.sentence);
    done(copy.ended);
  };
  return (
    <Gate
      read={read}
      screen={copy.guardians}
      guest={copy.guardiansGuest}
      failed={copy.failed}
      none={(family) => (isEmpty(family) ? { drawing: 'team', ...copy.none } : undefined)}
    >
      {(family) => (
        <Screen title={copy.guardians}>
          <Stack gap={16}>
            {family.invitations.map((invitation) => (
              <InvitationCard key={invitation.id} invitation={invitation} onDone={done} />
            ))}
            {family.children.map((child) => (
              <ChildCard
                key={child.memberId}
                child={child}
                onTransfer={() => setAsking({ is: 'transfer', child })}
                onInvite={() => setAsking({ is: 'invite', child })}
                onTakeBack={(invitation) => setAsking({ is: 'take-back', child, invitation })}
                onStepBack={() => setAsking({ is: 'step-back', child })}
              />
            ))}
            {family.guardians.length > 0 ? (
              <Section title={copy.myGuardians}>
                <Card flush>
                  {family.guardians.map((guardian) => (
                    <Row
                      key={guardian.memberId}
                      icon="people"
                      title={guardian.name ?? copy.unnamed}
                      note={guardian.phoneMasked}
                      value={
                        family.mayEndGuardianship ? (
                          <Button
                            kind="plain"
                            fit
                            onPress={() => setAsking({ is: 'end', guardian })}
                          >
                            {copy.end}
                          </Button>
                        ) : undefined
                      }
                    />
                  ))}
                </Card>
              </Section>
            ) : null}
          </Stack>
          {asking?.is === 'transfer' ? (
            <TransferSheet child={asking.child} onClose={close} onDone={done} />
          ) : null}
          {asking?.is === 'invite' ? (
            <InviteGuardianSheet child={asking.child} onClose={close} onDone={done} />
          ) : null}
          {asking?.is === 'take-back' ? (
            <TakeBackSheet
              child={asking.child}
              invitation={asking.invitation}
              onClose={close}
              onDone={done}
            />
          ) : null}
          {asking?.is === 'step-back' ? (
            <StepBackSheet child={asking.child} onClose={close} onDone={done} />
          ) : null}
          {asking?.is === 'end' ? (
            <ConfirmSheet
              open
              danger
              title={copy.endTitle}
              effects={[...copy.endEffects]}
              confirm={copy.end}
              onConfirm={() => end(asking.guardian)}
              onClose={close}
            />
          ) : null}
        </Screen>
      )}
    </Gate>
  );
};
