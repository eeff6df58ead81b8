import type { AgreementTerms } from '../../terms/agreement.ts';
import type { SeatId } from '../../terms/vocabulary.ts';

/** Bargains that these seats have reason to make: starting points for the client's builder and for bots. */
const TEMPLATES: readonly AgreementTerms[] = [
  // Moratorium on long-range and nuclear tests for aid, as in February 2012.
  {
    parties: ['us', 'dprk'],
    terms: [
      { kind: 'refrain', by: 'dprk', from: 'nuclear' },
      { kind: 'refrain', by: 'dprk', from: 'long-range' },
      { kind: 'provide', by: 'us', what: 'aid', amount: 150 },
    ],
    rounds: 2,
    secret: false,
    condition: 'while-no-test',
  },
  // Suspension for suspension, China's proposal of 2017.
  {
    parties: ['us', 'china', 'dprk'],
    terms: [
      { kind: 'refrain', by: 'us', from: 'exercise' },
      { kind: 'refrain', by: 'dprk', from: 'nuclear' },
      { kind: 'refrain', by: 'dprk', from: 'missile' },
    ],
    rounds: 2,
    secret: false,
    condition: 'while-no-test',
  },
  // Inspected freeze for relief.
  {
    parties: ['us', 'china', 'un', 'dprk'],
    terms: [
      { kind: 'freeze', by: 'dprk', share: 50 },
      { kind: 'provide', by: 'dprk', what: 'monitoring', amount: 1 },
      { kind: 'provide', by: 'us', what: 'relief', amount: 200 },
      { kind: 'provide', by: 'china', what: 'relief', amount: 200 },
    ],
    rounds: 3,
    secret: false,
    condition: 'while-no-test',
  },
  {
    parties: ['us', 'dprk'],
    terms: [
      { kind: 'freeze', by: 'dprk', share: 25 },
      { kind: 'provide', by: 'dprk', what: 'access', amount: 1 },
      { kind: 'provide', by: 'us', what: 'relief', amount: 225 },
    ],
    rounds: 2,
    secret: true,
    condition: 'while-no-test',
  },
  // A shutdown under inspection for fuel and the funds at Banco Delta Asia, as in February 2007.
  {
    parties: ['us', 'china', 'dprk'],
    terms: [
      { kind: 'freeze', by: 'dprk', share: 50 },
      { kind: 'provide', by: 'dprk', what: 'monitoring', amount: 1 },
      { kind: 'release', by: 'us' },
      { kind: 'provide', by: 'china', what: 'fuel', amount: 75 },
    ],
    rounds: 3,
    secret: false,
    condition: 'while-no-test',
    snapBack: 'choice',
  },
  // Yongbyon for the texts that touch the civilian economy, as spoken of at Hanoi in February 2019.
  {
    parties: ['us', 'china', 'un', 'dprk'],
    terms: [
      { kind: 'freeze', by: 'dprk', share: 50 },
      { kind: 'provide', by: 'dprk', what: 'monitoring', amount: 1 },
      { kind: 'ease', by: 'china', basket: 'broad', level: 2 },
      { kind: 'ease', by: 'un', basket: 'broad', level: 2 },
      { kind: 'ease', by: 'us', basket: 'finance', level: 2 },
    ],
    rounds: 4,
    secret: false,
    condition: 'while-no-test',
    snapBack: 'automatic',
  },
  // A channel for payments, for quiet.
  {
    parties: ['us', 'dprk'],
    terms: [
      { kind: 'license', by: 'us', measure: 'financial', amount: 100 },
      { kind: 'refrain', by: 'dprk', from: 'long-range' },
      { kind: 'refrain', by: 'dprk', from: 'nuclear' },
    ],
    rounds: 2,
    secret: false,
    condition: 'while-no-test',
    snapBack: 'choice',
  },
  // Enforcement for forbearance towards banks.
  {
    parties: ['us', 'china'],
    terms: [
      { kind: 'enforce', by: 'china', basket: 'programme', atLeast: 2 },
      { kind: 'refrain', by: 'us', from: 'bank-penalty' },
    ],
    rounds: 3,
    secret: true,
    condition: 'none',
  },
  {
    parties: ['us', 'china'],
    terms: [
      { kind: 'enforce', by: 'us', basket: 'finance', atLeast: 2 },
      { kind: 'enforce', by: 'china', basket: 'elite', atLeast: 2 },
    ],
    rounds: 2,
    secret: false,
    condition: 'none',
  },
  // A text that both will vote for.
  {
    parties: ['us', 'china'],
    terms: [
      { kind: 'vote', by: 'us', vote: 'yes' },
      { kind: 'vote', by: 'china', vote: 'yes' },
    ],
    rounds: 1,
    secret: false,
    condition: 'none',
  },
  // The pen's yes for a text with exemptions, in return for a partner's action in its corridor.
  {
    parties: ['us', 'un'],
    terms: [
      { kind: 'vote', by: 'un', vote: 'yes' },
      { kind: 'provide', by: 'us', what: 'intelligence', amount: 1 },
    ],
    rounds: 1,
    secret: false,
    condition: 'none',
  },
  {
    parties: ['china', 'un'],
    terms: [
      { kind: 'refrain', by: 'china', from: 'veto' },
      { kind: 'provide', by: 'china', what: 'monitoring', amount: 1 },
      { kind: 'enforce', by: 'un', basket: 'programme', atLeast: 2 },
    ],
    rounds: 2,
    secret: false,
    condition: 'none',
  },
  // A meeting for quiet.
  {
    parties: ['us', 'dprk'],
    terms: [
      { kind: 'provide', by: 'us', what: 'meeting', amount: 1 },
      { kind: 'refrain', by: 'dprk', from: 'long-range' },
    ],
    rounds: 2,
    secret: false,
    condition: 'none',
  },
  // Fuel for quiet.
  {
    parties: ['china', 'dprk'],
    terms: [
      { kind: 'provide', by: 'china', what: 'fuel', amount: 100 },
      { kind: 'refrain', by: 'dprk', from: 'nuclear' },
    ],
    rounds: 2,
    secret: true,
    condition: 'while-no-test',
  },
  // Relief staff for relief goods.
  {
    parties: ['un', 'dprk'],
    terms: [
      { kind: 'provide', by: 'dprk', what: 'access', amount: 1 },
      { kind: 'provide', by: 'un', what: 'relief', amount: 75 },
    ],
    rounds: 3,
    secret: false,
    condition: 'none',
  },
  // Disarmament can be offered; its price is above any package.
  {
    parties: ['us', 'china', 'un', 'dprk'],
    terms: [
      { kind: 'freeze', by: 'dprk', share: 100 },
      { kind: 'provide', by: 'dprk', what: 'monitoring', amount: 1 },
      { kind: 'provide', by: 'us', what: 'aid', amount: 450 },
      { kind: 'provide', by: 'china', what: 'aid', amount: 450 },
      { kind: 'refrain', by: 'us', from: 'exercise' },
    ],
    rounds: 4,
    secret: false,
    condition: 'while-no-test',
  },
];

/** The templates in which a seat is a party. */
export const templatesFor = (seat: SeatId): readonly AgreementTerms[] =>
  TEMPLATES.filter(({ parties }) => parties.includes(seat));
