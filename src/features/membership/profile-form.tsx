import { View } from '@tarojs/components';
import type { Me } from '../../contract/membership';
import { PUBLICATION, SENSITIVE_DATA } from '../../copy/agreements';
import { membershipCopy as copy } from '../../copy/membership';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Screen } from '../../ui/screen';
import { Section } from '../../ui/section';
import { Stack } from '../../ui/stack';
import { Type } from '../../ui/type';
import { AboutSection } from './about-section';
import { ConsentField } from './consent-field';
import { GuardianSection } from './guardian-section';
import { IdentitySection } from './identity-section';
import { PortraitField } from './portrait-field';
import { needsGuardian } from './profile-draft';
import { ReviewBanner } from './review-banner';
import { useProfileForm } from './use-profile-form';

/** What a change does to the review (MEM-7), said before it is made. */
const changeNote = (me: Me): string | null => {
  if (me.locked) return copy.lockedNote;
  if (me.review === 'pending') return copy.pendingNote;
  return me.review === 'approved' ? copy.reviewAgainNote : null;
};

/** MEM-13: it is asked of who may give it until it is given; taking it back is a matter of 我的 · 隐私. */
const asksPublication = ({ publication, mayPublish }: Me): boolean =>
  mayPublish && publication?.withdrawnAt !== null;

export interface ProfileFormProps {
  me: Me;
  /** the child of the account whom it is about; absent: its owner */
  forWhom?: string;
  title: string;
  onDone: () => void;
}

/** The real-name form (MEM-2, MEM-3, MEM-6, MEM-13). */
export const ProfileForm = ({ me, forWhom, title, onDone }: ProfileFormProps) => {
  const { submit, ...form } = useProfileForm(me, forWhom, onDone);
  const { draft, errors, change } = form;
  const first = me.review === 'none' || me.review === 'rejected';
  const note = changeNote(me);
  return (
    <Screen
      title={title}
      bottom={
        <>
          {errors.form ? (
            <Type size={14} tone="stop" align="center">
              {errors.form}
            </Type>
          ) : null}
          <Button onPress={submit}>{first ? copy.submit : copy.save}</Button>
        </>
      }
    >
      {first ? <ReviewBanner me={me} /> : null}
      {note ? (
        <Type size={14} tone="soft">
          {note}
        </Type>
      ) : null}
      <View id="identity">
        <Section title={copy.identity}>
          <IdentitySection {...form} me={me} />
        </Section>
      </View>
      <View id="about">
        <Section title={copy.about}>
          <AboutSection {...form} />
        </Section>
      </View>
      <View id="portrait">
        <PortraitField
          forWhom={forWhom}
          portraitKey={draft.portraitKey}
          url={draft.portraitKey === me.profile?.portraitKey ? me.profile.portraitUrl : null}
          onChange={(portraitKey) => change({ portraitKey })}
          error={errors.portraitKey}
        />
      </View>
      {needsGuardian(draft, form.today) ? (
        <View id="guardian">
          <Section title={copy.guardian}>
            <GuardianSection {...form} />
          </Section>
        </View>
      ) : null}
      <View id="consent">
        <Card>
          <ConsentField
            agreement={SENSITIVE_DATA}
            sentence={forWhom ? copy.consentForChild : copy.consent}
            checked={draft.consents}
            onChange={(consents) => change({ consents })}
            error={errors.consents}
          />
        </Card>
      </View>
      {asksPublication(me) ? (
        <Section title={copy.publication}>
          <Card>
            <Stack gap={12}>
              <Type size={14} tone="soft">
                {copy.publicationNote}
              </Type>
              <ConsentField
                agreement={PUBLICATION}
                sentence={copy.publishes}
                checked={draft.publishes}
                onChange={(publishes) => change({ publishes })}
                error={errors.publishes}
              />
            </Stack>
          </Card>
        </Section>
      ) : null}
      {first ? (
        <Type size={12} tone="soft" align="center">
          {copy.draftKept}
        </Type>
      ) : null}
    </Screen>
  );
};
