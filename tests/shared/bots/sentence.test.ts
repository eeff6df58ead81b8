import type { Act } from '@letter/shared/play';
import { messageId } from '@letter/shared/play';
import { expect, test } from 'vitest';
import { sentenceOf } from '../../../shared/src/bots/talk/sentence.ts';

test('the same yes to another act is another sentence, whatever was asked about it before', () => {
  const yes: Act = { kind: 'answer', to: messageId('us.1'), answer: { kind: 'yes' }, reason: null };
  const freeze: Act = { kind: 'demand', step: { kind: 'freeze', share: 50 }, by: 3 };
  const noTest: Act = { kind: 'demand', step: { kind: 'refrain', from: 'nuclear' }, by: 3 };
  const first = sentenceOf(yes, freeze);
  expect(sentenceOf(yes, noTest)).not.toBe(first);
  expect(sentenceOf(yes, undefined)).not.toBe(first);
  expect(sentenceOf({ ...yes }, freeze)).toBe(first);
  expect(sentenceOf(yes, freeze)).toBe(first);
});
