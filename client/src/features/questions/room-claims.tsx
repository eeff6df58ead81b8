import { useProjector } from '../../state/session-desk.ts';
import { ClaimsSeen } from './claims-seen.tsx';

/** Claims that a whole room can talk about: who paid, and what letter and spirit did. */
const FOR_THE_ROOM: readonly string[] = ['C4', 'C21', 'C33', 'C34', 'C35'];

/** A few of the claims beside the class's games, for the last row; all of them stand on the devices. */
export function RoomClaims() {
  const shown = useProjector(({ info }) => info.shown) ?? null;
  const claims = (shown?.claims ?? []).filter(({ id }) => FOR_THE_ROOM.includes(id));
  return (
    <div className="claims-room">
      <ClaimsSeen claims={claims} games={shown?.tables ?? 0} />
    </div>
  );
}
