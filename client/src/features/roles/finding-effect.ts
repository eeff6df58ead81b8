import { concernedBy, priceOf } from '@letter/shared/play';
import type { Report } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { useStory } from '../../kit/words/use-story.ts';
import { signedPoints } from '../../kit/words/moved-words.ts';
import { useScenario } from '../../state/use-table.ts';

/** What publishing a report moves, in one clause: the UN’s credibility, and access or one sender’s trust. */
export function useFindingEffect(): (report: Report) => string {
  const { t } = useTranslation('roles');
  const { seat } = useStory();
  const scenario = useScenario();
  const points = (name: 'finding.credibility' | 'finding.access' | 'finding.trust'): string =>
    signedPoints(priceOf(scenario, name));
  return (report) => {
    const concerned = concernedBy(scenario, report);
    const credibility = points('finding.credibility');
    return concerned === null
      ? t('panel.effect.access', { credibility, access: points('finding.access') })
      : t('panel.effect.trust', { credibility, trust: points('finding.trust'), seat: seat(concerned) });
  };
}
