// The package has no types.
declare module 'siphash' {
  const siphash: { hash(key: readonly number[], message: string): { readonly h: number; readonly l: number } };
  export default siphash;
}
