import { PHASES, VOTES_NEEDED, opensIn } from '@letter/shared/play';
import type { PublicView, SeatView } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { SeatSign } from '../../marks/seat-sign.tsx';
import { SplitDisc } from '../../marks/split-disc.tsx';
import { Section } from '../../ui/layout.tsx';
import { RoleNews } from '../../kit/roles/role-news.tsx';
import { InjectNews } from '../../kit/story/inject-news.tsx';
import { useStory } from '../../kit/words/use-story.ts';
import { useScenario, useYou } from '../../state/use-table.ts';
import { useWorldWords } from '../../kit/words/use-world-words.ts';
import { PrivateAimLine } from './private-aim-line.tsx';
import { rowWords, listWords } from '../../text/formats.ts';
import '../../kit/shell/page.css';
import './briefing.css';

/** A newcomer's first page: who am I, what do I want, what can I do. */
export function FirstBriefing({ table, view }: { readonly table: PublicView; readonly view: SeatView | null }) {
  const { t } = useTranslation('briefing');
  const { t: marks } = useTranslation('marks');
  const { t: roles } = useTranslation('roles');
  const own = useYou().role;
  const seat = view?.seat ?? 'observer';
  const scenario = useScenario();
  const world = useWorldWords()(table.scenario);
  const looks = opensIn(scenario, 'panel-look');
  const role = seat === 'un' && looks > 1 ? 'unLater' : seat;
  const facts = {
    round: looks,
    chip: scenario.params.budget.chip.value,
    points: seat === 'us' || seat === 'china' || seat === 'un' ? scenario.points[seat] : 0,
  };
  return (
    <div className="page-column">
      <header className="page-head">
        <h2 className="screen-title">{own === undefined ? t(`firstTitle.${seat}`) : roles(`first.${own}.title`)}</h2>
        <p className="narrative second">{world.deck}</p>
      </header>
      <InjectNews table={table} />
      <RoleNews table={table} />
      <ol className="three">
        <li>
          <SeatSign seat={seat} size={30} />
          <h3 className="three-head">{t('three.who')}</h3>
          <p className="narrative">
            {own === undefined ? t(`three.whoWords.${role}`, facts) : roles(`first.${own}.who`)}
          </p>
        </li>
        <li>
          <b className="three-number">2</b>
          <h3 className="three-head">{t('three.want')}</h3>
          <p className="narrative">
            {view !== null
              ? t(`three.wantWords.${view.seat}`)
              : own === undefined
                ? t('three.observerWant')
                : roles(`first.${own}.want`)}
          </p>
          {view === null ? null : (
            <>
              <Weights view={view} />
              <PrivateAimLine aim={view.privateAim} />
            </>
          )}
        </li>
        <li>
          <b className="three-number">3</b>
          <h3 className="three-head">{t('three.can')}</h3>
          <p className="narrative">
            {role !== 'observer'
              ? t(`three.canWords.${role}`, facts)
              : own === undefined
                ? t('three.observerCan')
                : roles(`first.${own}.can`)}
          </p>
          <p className="note">{table.draft === null ? t('noText') : <DraftLine table={table} />}</p>
        </li>
      </ol>
      <div className="first-lower">
        <Section title={t('rule.title')} level={2}>
          <div className="first-rule">
            <SplitDisc letter={4} report={3} spirit={1} size={96} about={t('rule.title')} />
            <div>
              <p className="narrative">{t('rule.words')}</p>
              <p className="note">{t('rule.mark')}</p>
            </div>
          </div>
        </Section>
        <Section title={t('runs.title')} level={2}>
          <ol className="first-runs">
            {PHASES.map((phase) => (
              <li key={phase} aria-current={phase === table.phase ? 'step' : undefined}>
                <b>{marks(`phase.${phase}`)}</b>
                <span>{t(`runs.${phase}`)}</span>
              </li>
            ))}
          </ol>
        </Section>
      </div>
      <p className="note">{world.neighbours}</p>
    </div>
  );
}

function Weights({ view }: { readonly view: SeatView }) {
  const { t } = useTranslation('briefing');
  const story = useStory();
  const aims = useScenario().aims[view.seat];
  return (
    <p className="note">
      {t('weights', {
        aims: rowWords(aims.map(({ aim, weight }) => t('weightOf', { aim: story.t(`aimWithin.${aim}`), weight }))),
      })}
    </p>
  );
}

function DraftLine({ table }: { readonly table: PublicView }) {
  const { members } = useScenario();
  const { t } = useTranslation('briefing');
  const { t: marks } = useTranslation('marks');
  const changes = (table.draft?.blanks.changes ?? []).map(({ basket, level }) =>
    t(`change.${level}`, { basket: marks(`basketWithin.${basket}`) }),
  );
  // The two senders that vote, and the members for whom the UN speaks.
  return t('oneText', { changes: listWords(changes), needed: VOTES_NEEDED, votes: members.length + 2 });
}
