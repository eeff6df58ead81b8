import { z } from 'zod';
import { id } from '../../terms/order-fields.ts';
import { agreementId } from '../../terms/ids.ts';
import { immediate } from '../../terms/order-shape.ts';

export const answerAgreement = immediate('answer-agreement', {
  agreement: id.transform(agreementId),
  answer: z.enum(['sign', 'decline']),
});
