import { PERMANENT_MEMBERS, type PermanentMemberId } from './permanent-member.ts';

/**
 * The elected members of the Security Council by the first year of their two years: ISO 3166 codes. Source: United
 * Nations, "Countries Elected Members" (main.un.org/securitycouncil). Italy left its seat to the Netherlands for 2018.
 */
export const ELECTED_FROM = {
  2005: ['ar', 'dk', 'gr', 'jp', 'tz'],
  2006: ['cg', 'gh', 'pe', 'qa', 'sk'],
  2007: ['be', 'id', 'it', 'pa', 'za'],
  2008: ['bf', 'cr', 'hr', 'ly', 'vn'],
  2009: ['at', 'jp', 'mx', 'tr', 'ug'],
  2010: ['ba', 'br', 'ga', 'lb', 'ng'],
  2015: ['ao', 'my', 'nz', 'es', 've'],
  2016: ['eg', 'jp', 'sn', 'ua', 'uy'],
  2017: ['bo', 'et', 'it', 'kz', 'se'],
  2018: ['ci', 'gq', 'kw', 'pe', 'pl'],
  2019: ['be', 'do', 'de', 'id', 'za'],
  2020: ['ee', 'ne', 'vc', 'tn', 'vn'],
  2023: ['ec', 'jp', 'mt', 'mz', 'ch'],
  2024: ['dz', 'gy', 'kr', 'sl', 'si'],
  2025: ['dk', 'gr', 'pk', 'pa', 'so'],
  2026: ['bh', 'co', 'cd', 'lv', 'lr'],
} as const satisfies Readonly<Record<number, readonly [string, string, string, string, string]>>;

/** An elected member of the Council. */
export type ElectedState = (typeof ELECTED_FROM)[keyof typeof ELECTED_FROM][number] | 'nl';

/** One of the thirteen as a roll names it; elected members of years not in the table are only numbered. */
export type CouncilMember = PermanentMemberId | ElectedState | `elected-${number}`;

/** Whether a member is a permanent one. */
export const isPermanent = (member: CouncilMember): member is PermanentMemberId =>
  PERMANENT_MEMBERS.some((one) => one === member);
