import type { WhatIfOptions } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { formatChange, formatFigure } from '../../text/format-figure.ts';
import { ChoiceList } from '../../ui/choice-list.tsx';
import { fitted, kindsIn } from './draft.ts';
import type { WhatIfState } from './use-what-if.ts';

/** What may be changed, each with what it did to the programme as it was last asked. */
export function ChangeKinds({ asked, options }: { readonly asked: WhatIfState; readonly options: WhatIfOptions }) {
  const { t } = useTranslation('what-if');
  const { draft, effects, change } = asked;
  return (
    <ChoiceList
      label={t('change')}
      value={draft.kind}
      onChange={(kind) => change(fitted({ ...draft, kind }, options))}
      choices={kindsIn(options).map((kind) => {
        const effect = effects[kind];
        return {
          value: kind,
          label: (
            <span className="what-if-kind">
              <span>{t(`kind.${kind}`)}</span>
              {effect === undefined ? null : (
                <span className="what-if-effect">
                  {t('effect', { mean: formatChange(effect.mean), sd: formatFigure(effect.sd) })}
                </span>
              )}
            </span>
          ),
        };
      })}
    />
  );
}
