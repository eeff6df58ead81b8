import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useProjector } from '../../state/session-desk.ts';
import { useTitle } from '../../kit/shell/use-title.ts';
import { CurvesScene } from './curves-scene.tsx';
import { DebriefScene, type DebriefSceneProps } from './debrief-scene.tsx';
import { DelegationsScene } from './delegations-scene.tsx';
import { HeadlinesScene } from './headlines-scene.tsx';
import { JoinScene } from './join-scene.tsx';
import { PlenaryScene } from './plenary-scene.tsx';
import { RollScene } from './roll-scene.tsx';
import { TextScene } from './text-scene.tsx';
import './projector.css';
import './scenes.css';

/** The page on the big screen: the scene that follows the session or that a host pinned; nothing in it can be pressed. */
export function ProjectorPage({ slots }: DebriefSceneProps) {
  const { t } = useTranslation('screen');
  const scene = useProjector((view) => view.projector.scene);
  useTitle(t(`scene.${scene}`));
  useScreenSize();
  return (
    <div className="screen">
      <SceneNow slots={slots} />
    </div>
  );
}

/** The page is drawn for 1920 by 1080 and keeps that form: one rem is a hundred-and-twentieth of its width. */
function useScreenSize(): void {
  useEffect(() => {
    document.documentElement.classList.add('screen-root');
    return () => document.documentElement.classList.remove('screen-root');
  }, []);
}

function SceneNow({ slots }: DebriefSceneProps): ReactNode {
  const content = useProjector((view) => view.projector.content);
  switch (content.scene) {
    case 'join':
      return <JoinScene content={content} />;
    case 'delegations':
      return <DelegationsScene content={content} />;
    case 'plenary':
      return <PlenaryScene content={content} />;
    case 'text':
      return <TextScene content={content} />;
    case 'roll-call':
      return <RollScene content={content} />;
    case 'headlines':
      return <HeadlinesScene content={content} />;
    case 'curves':
      return <CurvesScene content={content} />;
    case 'debrief':
      return <DebriefScene slots={slots} />;
  }
}
