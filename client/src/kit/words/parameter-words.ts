/** Turn the name of a parameter in the code into words: `channels.fuel.flow.sea` to "fuel, flow, sea". */
export function parameterWords(path: string): string {
  const words = path
    .split('.')
    .slice(1)
    .filter((part) => part !== 'channels')
    .map((part) => part.replaceAll(/([a-z])([A-Z])/gu, '$1 $2').toLowerCase())
    .join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
