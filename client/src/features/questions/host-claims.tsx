import { useHost } from '../../state/session-desk.ts';
import { ClaimsSeen } from './claims-seen.tsx';

/** The claims beside the class's games for a host, also before the step is revealed. */
export function HostClaims() {
  const step = useHost(({ host }) => host.ahead).find(({ shown }) => shown.step === 'so-what')?.shown;
  return <ClaimsSeen claims={step?.claims ?? []} games={step?.tables ?? 0} />;
}
