import { useLoggedIn } from '../../client/session';
import { homeCopy as copy } from '../../copy/home';
import { Screen } from '../../ui/screen';
import { GuestHome } from './guest-home';
import { HelpCard } from './help-card';
import { Home } from './home';
import { useMySections } from './use-my-sections';

/** 服务, the home: what needs me, my next tournament, my tickets, what I was told, my days, and help. */
export const ServiceScreen = () => {
  const mine = useMySections();
  const loggedIn = useLoggedIn();
  return (
    <Screen title={copy.title} root wide={loggedIn} notice={mine.notice}>
      {loggedIn ? (
        <Home mine={mine} />
      ) : (
        <>
          <GuestHome />
          <HelpCard />
        </>
      )}
    </Screen>
  );
};
