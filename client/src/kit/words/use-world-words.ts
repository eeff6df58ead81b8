import { DEFAULT_SCENARIO_ID, isScenarioId } from '@letter/shared/play';
import type { FormatId } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';

/** The texts of a world: its name, a sentence to choose by, and what the first page of a game says about it. */
export interface WorldWords {
  readonly name: string;
  readonly words: string;
  readonly deck: string;
  readonly neighbours: string;
  /** How many rounds it lasts, by format. */
  readonly length: Readonly<Record<FormatId, string>>;
}

/** The texts of a world by its id; a world without texts gets those of the default. */
export function useWorldWords(): (id: string) => WorldWords {
  const { t } = useTranslation('worlds');
  return (id) => {
    const key = isScenarioId(id) ? id : DEFAULT_SCENARIO_ID;
    return {
      name: t(`${key}.name`),
      words: t(`${key}.words`),
      deck: t(`${key}.deck`),
      neighbours: t(`${key}.neighbours`),
      length: { standard: t(`${key}.standard`), blitz: t(`${key}.blitz`) },
    };
  };
}
