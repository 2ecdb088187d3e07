import { Layout } from 'antd';
import { Suspense } from 'react';
import { Outlet, ScrollRestoration } from 'react-router-dom';
import { consoleCopy } from '../../copy/console';
import { FailedState, LoadingState } from '../ui/states';
import { Account } from './account';
import { Brand } from './brand';
import { Navigation } from './navigation';
import { NoRolePage } from './no-role-page';
import { useRoles } from './roles';

/** Left navigation of 220 px, the page beside it; first of all, who this is. */
export const Shell = () => {
  const roles = useRoles();
  if (roles.isPending) return <LoadingState whole />;
  if (!roles.data)
    return <FailedState whole error={roles.error} onRetry={() => void roles.refetch()} />;
  const { association, reviewer, officiating } = roles.data;
  if (!association && !reviewer && officiating === 0)
    return (
      <NoRolePage
        name={roles.data.name}
        busy={roles.isFetching}
        onCheck={() => void roles.refetch()}
      />
    );
  return (
    <Layout className="console-frame" hasSider>
      <a className="console-skip" href="#content">
        {consoleCopy.skipToContent}
      </a>
      <Layout.Sider className="console-side" width={220} breakpoint="md" collapsedWidth={0}>
        <Brand />
        <Navigation roles={roles.data} />
        <Account name={roles.data.name} />
      </Layout.Sider>
      <Layout className="console-main">
        <main id="content">
          <Suspense fallback={<LoadingState />}>
            <Outlet />
          </Suspense>
        </main>
        <ScrollRestoration />
      </Layout>
    </Layout>
  );
};
