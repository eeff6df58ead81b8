import { BASKETS, LUXURY_FAMILIES, councilLetter, panelMandate } from '@letter/shared/play';
import type { BasketId, DraftBlanks } from '@letter/shared/play';
import { Trans, useTranslation } from 'react-i18next';
import { useScenario } from '../../state/use-table.ts';
import type { Spoken } from '../../kit/words/spoken.ts';
import { Blank } from './blank.tsx';
import { withChange } from './draft-clauses.ts';
import type { ClauseId } from './draft-clauses.ts';

/** Props of ClauseWords. */
export interface ClauseWordsProps extends Spoken {
  readonly id: ClauseId;
  readonly blanks: DraftBlanks;
  /** Null for everybody but the pen. */
  readonly onChange: ((blanks: DraftBlanks) => void) | null;
}

/** The sentence of one paragraph, with its blanks. */
export function ClauseWords({ id, blanks, onChange, view, words }: ClauseWordsProps) {
  const { t } = useTranslation('texts');
  const scenario = useScenario();
  const em = <em />;
  switch (id) {
    case 'change-0':
      return <ChangeWords index={0} {...{ blanks, onChange, view, words }} />;
    case 'change-1':
      return <ChangeWords index={1} {...{ blanks, onChange, view, words }} />;
    case 'common-list': {
      const ticked = LUXURY_FAMILIES.filter((family) => view.public.commonList.ticks[family] === true).length;
      const isReady = view.public.commonList.progress === 2 && !view.public.commonList.adopted;
      const list = (
        <Blank
          label={t('blank.list')}
          value={blanks.commonList ? 'list' : 'none'}
          choices={[
            { value: 'none', label: t('clause.noList') },
            { value: 'list', label: t('clause.list', { count: ticked }), isDisabled: !isReady },
          ]}
          onChange={onChange === null ? null : (value) => onChange({ ...blanks, commonList: value === 'list' })}
        />
      );
      return <Trans t={t} i18nKey="clause.common-list" components={{ em, list }} />;
    }
    case 'exemptions': {
      const what = (
        <Blank
          label={t('blank.exemptions')}
          value={blanks.exemptions ? 'some' : 'none'}
          choices={[
            { value: 'none', label: t('clause.nothing') },
            { value: 'some', label: t('clause.relief') },
          ]}
          onChange={onChange === null ? null : (value) => onChange({ ...blanks, exemptions: value === 'some' })}
        />
      );
      return <Trans t={t} i18nKey="clause.exemptions" components={{ em, what }} />;
    }
    case 'procedure': {
      const what = (
        <Blank
          label={t('blank.procedure')}
          value={blanks.procedure ? 'some' : 'none'}
          choices={[
            { value: 'none', label: t('clause.noProcedure') },
            { value: 'some', label: t('clause.aProcedure'), isDisabled: view.public.procedureAdopted },
          ]}
          onChange={onChange === null ? null : (value) => onChange({ ...blanks, procedure: value === 'some' })}
        />
      );
      return <Trans t={t} i18nKey="clause.procedure" components={{ em, what }} />;
    }
    case 'panel': {
      const runs = panelMandate(scenario, view.public).until !== null;
      const what = (
        <Blank
          label={t('blank.panel')}
          value={blanks.panel === true ? 'some' : 'none'}
          choices={[
            { value: 'none', label: t('clause.noPanel') },
            { value: 'some', label: t(runs ? 'clause.renewal' : 'clause.aPanel') },
          ]}
          onChange={onChange === null ? null : (value) => onChange({ ...blanks, panel: value === 'some' })}
        />
      );
      return <Trans t={t} i18nKey="clause.panel" components={{ em, what }} />;
    }
    case 'sunset': {
      const sunsets = { '2': 2, '4': 4, '6': 6, none: 'none' } as const;
      const rounds = (
        <Blank
          label={t('blank.sunset')}
          value={`${blanks.sunset}`}
          choices={(['none', '2', '4', '6'] as const).map((value) => ({
            value,
            label: value === 'none' ? t('clause.standing') : t('clause.rounds', { count: Number(value) }),
          }))}
          onChange={onChange === null ? null : (value) => onChange({ ...blanks, sunset: sunsets[value] })}
        />
      );
      return <Trans t={t} i18nKey="clause.sunset" components={{ em, rounds }} />;
    }
  }
}

function ChangeWords({
  index,
  blanks,
  onChange,
  view,
  words,
}: Omit<ClauseWordsProps, 'id'> & { readonly index: 0 | 1 }) {
  const { t } = useTranslation('texts');
  const change = blanks.changes[index];
  const other = blanks.changes[index === 0 ? 1 : 0];
  const levels = { '0': 0, '2': 2, '4': 4 } as const;
  const set = (next: { basket: BasketId; level: 0 | 2 | 4 } | null) => onChange?.(withChange(blanks, index, next));
  const basket = (
    <Blank<BasketId | 'none'>
      label={t('blank.basket')}
      value={change?.basket ?? 'none'}
      choices={[
        ...(onChange === null ? [] : [{ value: 'none' as const, label: t('clause.noChange') }]),
        ...BASKETS.map((one) => ({
          value: one,
          label: words.marks(`basketWithin.${one}`),
          isDisabled: one === other?.basket,
        })),
      ]}
      onChange={
        onChange === null
          ? null
          : (value) => set(value === 'none' ? null : { basket: value, level: change?.level ?? 4 })
      }
    />
  );
  if (change === undefined) return <Trans t={t} i18nKey="clause.openChange" components={{ em: <em />, basket }} />;
  const now = councilLetter(view.public.letters, change.basket);
  const level = (
    <Blank
      label={t('blank.level')}
      value={`${change.level}`}
      choices={(['0', '2', '4'] as const).map((value) => ({
        value,
        label: t('clause.level', { word: words.t(`letterWord.${value}`) }),
      }))}
      onChange={onChange === null ? null : (value) => set({ ...change, level: levels[value] })}
    />
  );
  const old = <s className="old">{words.t(`letterWord.${now}`)}</s>;
  return (
    <Trans
      t={t}
      i18nKey={now === change.level ? 'clause.keep' : 'clause.change'}
      components={{ em: <em />, basket, level, old }}
    />
  );
}
