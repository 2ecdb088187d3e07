import { View } from '@tarojs/components';
import { navigateTo } from '@tarojs/taro';
import { rolesPath, SERVICE_PATH } from '../../client/page-addresses';
import type { Me, ProfileView as Profile } from '../../contract/membership';
import { accountCopy } from '../../copy/account';
import { countryName } from '../../copy/countries';
import { subscribeCopy } from '../../copy/inbox';
import { membershipCopy as copy, RELATION } from '../../copy/membership';
import { fullDayText, momentText } from '../../copy/time';
import { DOCUMENT_KIND, GRADES, SEX } from '../../copy/words';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Picture } from '../../ui/picture';
import { Row } from '../../ui/row';
import { Screen } from '../../ui/screen';
import { goBackOr } from '../go-back';
import type { Template } from '../message-templates';
import { SubscribeRow } from '../subscribe-row';
import { ReviewBanner } from './review-banner';
import './membership.css';

const REVIEWED: readonly Template[] = ['profile-reviewed'];

const isRelation = (text: string): text is keyof typeof RELATION => text in RELATION;

const linesOf = (profile: Profile): [string, string][] => {
  const { guardian } = profile;
  const relation = guardian && (isRelation(guardian.relation) ? RELATION[guardian.relation] : '');
  return [
    [copy.realName, profile.realName],
    [DOCUMENT_KIND[profile.documentKind], profile.documentMasked],
    [copy.birthDate, fullDayText(profile.birthDate)],
    [copy.sex, SEX[profile.sex]],
    [copy.nationality, countryName(profile.nationality)],
    [copy.province, profile.province],
    [copy.grade, GRADES.find(({ value }) => value === profile.grade)?.label ?? copy.noGrade],
    [copy.unit, profile.unit?.name ?? copy.none],
    ...(guardian
      ? ([
          [copy.guardian, copy.guardianLine(guardian.name, relation ?? '', guardian.phoneMasked)],
        ] as [string, string][])
      : []),
    [copy.submittedAt, momentText(profile.submittedAt)],
  ];
};

/** 我的报名 has the entry as well. */
const backToEntry = () => goBackOr(SERVICE_PATH);

export interface ProfileViewProps {
  me: Me;
  profile: Profile;
  /** a child of the account */
  forWhom?: string;
  title: string;
  notice?: string;
  /** Somebody came here from an entry, and goes on there. */
  fromEntry: boolean;
  onEdit: () => void;
}

/** What is on file, numbers masked (MEM-6). */
export const ProfileView = ({
  me,
  profile,
  forWhom,
  title,
  notice,
  fromEntry,
  onEdit,
}: ProfileViewProps) => (
  <Screen
    title={title}
    notice={notice}
    bottom={
      <>
        {fromEntry ? <Button onPress={backToEntry}>{copy.backToEntry}</Button> : null}
        <Button kind="secondary" onPress={onEdit}>
          {copy.edit}
        </Button>
      </>
    }
  >
    <ReviewBanner me={me} />
    {me.review === 'pending' ? (
      <SubscribeRow alone wanted={REVIEWED} title={subscribeCopy.review} />
    ) : null}
    <Card flush>
      <Row
        icon="shield"
        title={accountCopy.roles}
        note={accountCopy.rolesNote}
        onPress={() => void navigateTo({ url: rolesPath(forWhom) })}
      />
    </Card>
    <Card flush>
      {profile.portraitUrl ? (
        <Row
          title={copy.portrait}
          value={
            <View>
              <Picture
                className="portrait"
                src={profile.portraitUrl}
                mode="aspectFill"
                label={copy.portrait}
              />
            </View>
          }
        />
      ) : null}
      {linesOf(profile).map(([title, value]) => (
        <Row key={title} title={title} value={value} />
      ))}
    </Card>
  </Screen>
);
