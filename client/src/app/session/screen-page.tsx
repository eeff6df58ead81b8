import { useState } from 'react';
import { ProjectorPage } from '../../features/projector/projector-page.tsx';
import { RoomClaims } from '../../features/questions/room-claims.tsx';
import { SessionWorld } from '../../kit/session/session-world.tsx';
import { ServerClock } from '../../kit/shell/server-clock.ts';
import { takeKeyFromAddress } from '../../net/host-keys.ts';
import { parseTableCode } from '../../net/table-code.ts';
import { ProjectorDeskContext } from '../../state/session-desk.ts';
import { useSession } from '../../state/use-session.ts';
import { NoKey } from './no-key.tsx';
import { SessionLine } from './session-line.tsx';

/** The page on the big screen: its key comes in the fragment, and opens nothing else. */
export function ScreenPage({ code: typed }: { readonly code: string }) {
  const parsed = parseTableCode(typed);
  const code = parsed.ok ? parsed.value : typed;
  const [key] = useState(() => takeKeyFromAddress('screen', code));
  return key === null ? <NoKey code={code} /> : <Screen code={code} token={key} />;
}

function Screen({ code, token }: { readonly code: string; readonly token: string }) {
  const { store, desk, snapshot } = useSession({ as: 'projector', code, token, name: '' });
  if (desk === null || snapshot.status === 'left' || snapshot.status === 'refused')
    return <SessionLine code={code} snapshot={snapshot} onAgain={() => store.open()} />;
  return (
    <ServerClock value={snapshot.clockOffset}>
      <ProjectorDeskContext value={desk}>
        <SessionWorld world={desk.getView().info}>
          <ProjectorPage slots={{ 'so-what': <RoomClaims /> }} />
        </SessionWorld>
      </ProjectorDeskContext>
    </ServerClock>
  );
}
