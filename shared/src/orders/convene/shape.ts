import { immediate } from '../../terms/order-shape.ts';

export const convene = immediate('convene', {}, ['convene.points', 'convene.standing']);
