/** A parameter's name in the code as words: `channels.fuel.flow.sea` becomes "fuel, flow, sea". */
export function parameterWords(path: string): string {
  const words = path
    .split('.')
    .slice(1)
    .filter((part) => part !== 'channels')
    .map((part) => part.replaceAll(/([a-z])([A-Z])/gu, '$1 $2').toLowerCase())
    .join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
