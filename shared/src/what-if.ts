// What a finished game would have come to with one thing changed, for a thread of its own: a question takes a core for a
// good part of a second.
export { DRAWS, whatIf, type AskedGame } from './experiments/what-if/what-if.ts';
export { replyTo } from './experiments/what-if/reply.ts';
