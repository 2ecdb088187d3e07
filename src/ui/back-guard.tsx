import { PageContainer } from '@tarojs/components';

/**
 * In WeChat, the way back (gesture and button alike) leaves an open page-container before it leaves the page: an
 * empty one, out of sight, for as long as a sheet is open.
 */
export const BackGuard = ({ onBack }: { onBack: () => void }) => (
  <PageContainer
    show
    overlay={false}
    duration={0}
    customStyle="position: absolute; left: -9999px; width: 0; height: 0"
    onAfterLeave={onBack}
  />
);
