// A projector over a sample session, for developers: /sample/screen?scene=roll-call&tables=1&table=1&round=3&phase=orders.
import { DEFAULT_SCENARIO, DEFAULT_SCENARIO_ID, PHASES } from '@letter/shared/play';
import { DEBRIEF_STEPS, SCENES } from '@letter/shared/session';
import { useState } from 'react';
import { ProjectorPage } from '../../features/projector/projector-page.tsx';
import { WorldText } from '../../kit/words/world-text.tsx';
import { openSampleSession, sampleDesk } from '../../lab/sample-session.ts';
import { ProjectorDeskContext } from '../../state/session-desk.ts';
import { ScenarioProvider } from '../../state/use-table.ts';

/** One scene of a sample session, chosen by the address. */
export function SampleScreen() {
  const query = new URLSearchParams(window.location.search);
  const [desk] = useState(() =>
    sampleDesk(
      openSampleSession({
        scene: SCENES.find((one) => one === query.get('scene')) ?? 'join',
        step: DEBRIEF_STEPS.find((one) => one === query.get('step')) ?? null,
        tables: Number(query.get('tables') ?? '12'),
        table: query.has('table') ? Number(query.get('table')) : null,
        round: Number(query.get('round') ?? '3'),
        phase: PHASES.find((one) => one === query.get('phase')) ?? 'negotiation',
      }),
    ),
  );
  return (
    <ProjectorDeskContext value={desk}>
      <ScenarioProvider scenario={DEFAULT_SCENARIO}>
        <WorldText world={DEFAULT_SCENARIO_ID}>
          <ProjectorPage slots={{}} />
        </WorldText>
      </ScenarioProvider>
    </ProjectorDeskContext>
  );
}
