import { countVotes, explainRoll, isPermanent, VETO_SEATS, VOTES_NEEDED } from '@letter/shared/play';
import type { CouncilMember, RollCall, RollSurprise, Vote } from '@letter/shared/play';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { listWords } from '../../text/formats.ts';
import { useStory, type Story } from './use-story.ts';

/** One of the fifteen as it is called. */
export interface CalledVote {
  readonly member: string;
  readonly name: string;
  readonly vote: Vote;
  /** Whether the no of this member stopped the text. */
  readonly isVeto: boolean;
}

/** The words of a roll call. */
export interface RollWords {
  /** The fifteen in the alphabetical order of the reader's language; in an older game, whose roll has no names, numbered. */
  readonly votes: (roll: RollCall) => readonly CalledVote[];
  readonly result: (roll: RollCall) => string;
  /** The two reasons that decided it, and why the result was a surprise, if it was one. */
  readonly reasons: (roll: RollCall) => readonly string[];
}

/** The words of a roll call, from the catalogues. */
export function useRollWords(): RollWords {
  const { t, i18n } = useTranslation('moments');
  const { t: marks } = useTranslation('marks');
  const { t: council } = useTranslation('texts');
  const story = useStory();
  const { language } = i18n;
  return useMemo(() => {
    const nameOf = (member: CouncilMember): string => {
      if (isNumbered(member)) return t('elected', { number: Number(member.slice('elected-'.length)) });
      return isPermanent(member) ? marks(`memberStart.${member}`) : t(`state.${member}`);
    };
    const votes = (roll: RollCall): readonly CalledVote[] => {
      const stopped: readonly string[] = roll.vetoedBy;
      const seats = VETO_SEATS.map((seat) => ({ member: seat, name: marks(`seat.${seat}`), vote: roll.votes[seat] }));
      const members = thirteenOf(roll).map((one) => ({ ...one, name: nameOf(one.member) }));
      const collator = new Intl.Collator(language, { numeric: true });
      return [...seats, ...members]
        .map((one) => ({ ...one, isVeto: stopped.includes(one.member) }))
        .toSorted((a, b) => collator.compare(a.name, b.name));
    };
    const vetoes = (roll: RollCall): readonly string[] => [
      t('rollCall.veto', { by: story.holders(roll.vetoedBy), yes: countVotes(roll, 'yes') }),
      ...(roll.absentNoes ?? []).map(({ member, ground }) =>
        council(`why.${ground}`, { member: marks(`memberStart.${member}`) }),
      ),
    ];
    return {
      votes,
      result: (roll) => {
        const values = { yes: countVotes(roll, 'yes'), needed: VOTES_NEEDED, by: story.holders(roll.vetoedBy) };
        return t(`roll.title.${roll.outcome}`, values);
      },
      reasons: (roll) => [
        ...(roll.outcome === 'vetoed' ? vetoes(roll) : reasonWords(t, roll)),
        ...surpriseWords(t, story, explainRoll(roll)),
      ],
    };
  }, [t, marks, council, story, language]);
}

const isNumbered = (member: CouncilMember): member is `elected-${number}` => member.startsWith('elected-');

/** The thirteen with their votes; a game of rules 1 to 3 kept only how many voted how. */
function thirteenOf({ called, members }: RollCall): readonly { readonly member: CouncilMember; readonly vote: Vote }[] {
  if (called !== undefined) return called;
  const cast = (['yes', 'no', 'abstain'] as const).flatMap((vote) => Array.from({ length: members[vote] }, () => vote));
  return cast.map((vote, at) => ({ member: `elected-${at + 1}`, vote }));
}

/** The two parts that moved the thirteen most towards the result. */
function reasonWords(t: TFunction<'moments'>, roll: RollCall): readonly string[] {
  const isFor = roll.outcome !== 'not-carried';
  const parts = (roll.expected?.parts ?? []).filter(({ amount }) => amount > 0 === isFor).slice(0, 2);
  if (parts.length === 0) return [];
  const reasons = listWords(parts.map(({ reason, amount }) => t(`reason.${reason}.${amount > 0 ? 'for' : 'against'}`)));
  return [t(isFor ? 'rollCall.wonBy' : 'rollCall.lostBy', { reasons })];
}

function surpriseWords(t: TFunction<'moments'>, story: Story, surprise: RollSurprise | null): readonly string[] {
  if (surprise === null) return [];
  const { expected, got, seats, pen, doubtful } = surprise;
  const causes = [
    ...seats.map(({ seat, vote }) =>
      t(vote === 'no' ? 'surprise.no' : 'surprise.abstained', { seat: story.seat(seat) }),
    ),
    ...(pen === null ? [] : [t('surprise.pen')]),
    ...(doubtful === 0 ? [] : [t(doubtful > 0 ? 'surprise.more' : 'surprise.fewer', { count: Math.abs(doubtful) })]),
  ];
  return [t('surprise.line', { expected, got, causes: listWords(causes) })];
}
