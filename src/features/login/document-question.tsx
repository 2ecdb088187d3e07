import { View } from '@tarojs/components';
import { navigateTo } from '@tarojs/taro';
import { PHONE_PATH } from '../../client/page-addresses';
import { settleLogin } from '../../client/require-login';
import { loginCopy as copy } from '../../copy/login';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { Sheet } from '../../ui/sheet';
import { Stack } from '../../ui/stack';
import { Type } from '../../ui/type';
import { typeUnitStyle } from '../../ui/type-unit';
import type { LoginForm } from './login-form';

const cancel = () => settleLogin(false);
const askForReview = () => {
  cancel();
  void navigateTo({ url: PHONE_PATH });
};

/** The question of a log-in to an account that nobody used for long (MEM-10). */
export const DocumentQuestion = ({ form }: { form: LoginForm }) => (
  <View className="ui-outside" style={typeUnitStyle()}>
    <Sheet
      open
      onClose={cancel}
      title={form.released ? copy.notMine : copy.document}
      note={form.released ? undefined : copy.documentNote}
      bottom={
        <Button onPress={form.released ? cancel : form.submit}>
          {form.released ? copy.understood : copy.logIn}
        </Button>
      }
    >
      {form.released ? (
        <Type>{copy.released}</Type>
      ) : (
        <Stack gap={16}>
          <Field
            label={copy.lastFour}
            hint={copy.lastFourHint}
            value={form.lastFour}
            onChange={form.typeLastFour}
            error={form.errors.lastFour}
            maxLength={4}
            onConfirm={() => void form.submit()}
          />
          {form.errors.form ? (
            <Type size={14} tone="stop">
              {form.errors.form}
            </Type>
          ) : null}
          <Button kind="plain" onPress={form.release}>
            {copy.notMine}
          </Button>
          <Button kind="plain" onPress={askForReview}>
            {copy.askForReview}
          </Button>
        </Stack>
      )}
    </Sheet>
  </View>
);
