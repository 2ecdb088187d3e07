import { GuardiansScreen } from '../../../features/moving/guardians-screen';
import { Page } from '../../../pages/page';

/** 监护关系 */
const AccountGuardiansPage = () => (
  <Page>
    <GuardiansScreen />
  </Page>
);

export default AccountGuardiansPage;
