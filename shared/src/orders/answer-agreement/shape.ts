import * as z from 'zod/mini';
import { idOf } from '../../terms/order-fields.ts';
import { agreementId } from '../../terms/ids.ts';
import { immediate } from '../../terms/order-shape.ts';

export const answerAgreement = immediate('answer-agreement', {
  agreement: idOf(agreementId),
  answer: z.enum(['sign', 'decline', 'snap-back']),
});
