import { useLocation } from 'wouter';
import { HostSetupPage } from '../../features/host-setup/host-setup-page.tsx';
import { rememberedName } from '../../net/display-name.ts';
import { hostPath } from '../../net/session-address.ts';
import { openSession } from '../../net/sessions.ts';

/** The set-up of a session, whose door opens on this server and leads to its host's page. */
export function HostSetup() {
  const [, go] = useLocation();
  return <HostSetupPage open={(plan) => openSession(plan, rememberedName())} onOpened={(code) => go(hostPath(code))} />;
}
