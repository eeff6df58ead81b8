import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { InnerChannel, useUnreadNotes } from '../../features/delegation/inner-channel.tsx';
import { TalkPanel } from '../../features/talk/talk-panel.tsx';
import type { TalkPanelProps } from '../../features/talk/talk-panel.tsx';
import { useYou } from '../../state/use-table.ts';

/** The conversations of a delegation; where several share it, what they write to each other comes first. */
export const Talk = memo(function Talk(props: TalkPanelProps) {
  const isShared = useYou().delegation !== null;
  return isShared ? <SharedTalk {...props} /> : <TalkPanel {...props} />;
});

function SharedTalk(props: TalkPanelProps) {
  const { t } = useTranslation('delegation');
  const count = useUnreadNotes();
  return <TalkPanel {...props} inside={{ label: t('inside.tab'), count, content: <InnerChannel /> }} />;
}
