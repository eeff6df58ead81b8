import type { Cover, CoveredRound } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/layout.tsx';
import { useStory } from '../words/use-story.ts';
import { absenceGroups } from './absence-groups.ts';
import './record-parts.css';
import { listWords } from '../../text/formats.ts';

/** Props of Absences. */
export interface AbsencesProps {
  readonly covered: readonly CoveredRound[];
  /** The absences that the reader may know: those of their own delegation, or all in the debrief. */
  readonly covers: readonly Cover[];
}

/** Which rounds were played for absent delegations; renders nothing if nobody was away. */
export function Absences({ covered, covers }: AbsencesProps) {
  const { t } = useTranslation('record');
  const { seatStart: name } = useStory();
  const groups = absenceGroups(covered, covers);
  if (groups.length === 0) return null;
  return (
    <Section title={t('absence.title')} level={2}>
      <ul className="record-list">
        {groups.map(({ seat, by, rounds }) => (
          <li key={`${seat} ${by ?? ''}`}>
            {t(`absence.${by ?? 'unknown'}`, {
              count: rounds.length,
              seat: name(seat),
              rounds: listWords(rounds.map(String)),
            })}
          </li>
        ))}
      </ul>
    </Section>
  );
}
