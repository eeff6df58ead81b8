import { CIRCLE_GROUPS, EMPHASES, emphasisOf, sharesOf, wavers, waverLine } from '@letter/shared/play';
import type { CircleGroup } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { TermLink } from '../../kit/glossary/term-link.tsx';
import type { Spoken } from '../../kit/words/spoken.ts';
import { useOffered } from '../../state/use-options.ts';
import { useHand, useScenario, useSend } from '../../state/use-table.ts';
import { formatChange, formatError, formatFigure, formatPercent } from '../../text/format-figure.ts';
import { listWords } from '../../text/formats.ts';
import { Section } from '../../ui/layout.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { chipsFor, emphasisIn } from './chip-plan.ts';
import { LoyaltyMeter } from './loyalty-meter.tsx';
import './circle.css';

/** The three groups of the circle: how loyal each is, what it wants, which of them wavers, and whom the chips reach first. */
export function CircleGroups({ view }: Pick<Spoken, 'view'>) {
  const { t } = useTranslation('decide');
  const docket = useHand();
  const send = useSend();
  const scenario = useScenario();
  const offered = useOffered('fund-circle');
  const { params } = scenario;
  const { country } = view;
  if (country === null) return null;
  const { groups, cohesion } = country;
  const chips = chipsFor(scenario, docket, 'fund-circle');
  const emphasis = emphasisIn(docket);
  const find = (wished: typeof emphasis) =>
    offered.find(({ order }) => order.chips === chips && emphasisOf(order) === wished);
  const expected = find(emphasis)?.expected ?? [];
  const line = formatFigure(waverLine(params, cohesion));
  const wavering = CIRCLE_GROUPS.filter((group) => wavers(params, groups[group], cohesion));
  const shares = sharesOf(params);
  // Rewards that are even move all three as they move the circle.
  const changeOf = (group: CircleGroup) =>
    expected.find(({ quantity }) => quantity === `loyalty-${group}`) ??
    expected.find(({ quantity }) => quantity === 'loyalty');
  return (
    <Section title={t('circle.title')} aside={t('circle.line', { line })}>
      <p className={wavering.length === 0 ? 'second' : 'circle-warning'}>
        {wavering.length === 0
          ? t('circle.steady')
          : t('circle.wavering', {
              count: wavering.length,
              groups: listWords(wavering.map((group) => t(`circle.groupWithin.${group}`))),
            })}
      </p>
      <ul className="circle-groups">
        {CIRCLE_GROUPS.map((group) => {
          const isWavering = wavering.includes(group);
          const change = changeOf(group);
          return (
            <li key={group} className="circle-group">
              <span className="circle-name">{t(`circle.group.${group}`)}</span>
              <LoyaltyMeter
                label={t('circle.meter', { group: t(`circle.groupWithin.${group}`), line })}
                value={groups[group]}
                line={waverLine(params, cohesion)}
                isBelow={isWavering}
              />
              <span className="numeric circle-figure">{formatFigure(groups[group])}</span>
              <span className={isWavering ? 'circle-word circle-warning' : 'circle-word'}>
                {t(isWavering ? 'circle.wavers' : 'circle.holds')}
              </span>
              <p className="small circle-wants">
                <span>{t(`circle.wants.${group}`, { share: formatPercent(100 * shares[group]) })}</span>
                {change === undefined ? null : (
                  <span className="circle-change">
                    {t('circle.change', { mean: formatChange(change.mean), sd: formatError(change) })}
                  </span>
                )}
              </p>
            </li>
          );
        })}
      </ul>
      <div className="circle-emphasis">
        <span className="small">{t('circle.emphasis')}</span>
        <Segmented
          label={t('circle.emphasis')}
          options={EMPHASES.map((one) => ({
            value: one,
            label: t(`circle.first.${one}`),
            isDisabled: one !== emphasis && (find(one)?.rejection ?? null) !== null,
          }))}
          value={emphasis}
          onChange={(one) => {
            const wished = find(one);
            if (wished !== undefined) void send(wished.order);
          }}
        />
      </div>
      <dl className="circle-ties small">
        <dt>
          <TermLink term="kinship">{t('circle.kin')}</TermLink>
        </dt>
        <dd>
          {t('circle.kinHolds', {
            cohesion: formatFigure(cohesion),
            line,
            loose: formatFigure(waverLine(params, cohesion / 2)),
          })}
        </dd>
        <dt>
          <TermLink term="residency">{t('circle.residency')}</TermLink>
        </dt>
        <dd>{t('circle.residencyHolds')}</dd>
        <dt>
          <TermLink term="regime-shops">{t('circle.shops')}</TermLink>
        </dt>
        <dd>{t('circle.shopsHold')}</dd>
      </dl>
    </Section>
  );
}
