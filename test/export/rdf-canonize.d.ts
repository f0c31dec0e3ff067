/** What the tests use of rdf-canonize, which ships no types. */
declare module 'rdf-canonize' {
  export function canonize(
    dataset: readonly import('./rdf.ts').AnyQuad[],
    options: { algorithm: 'RDFC-1.0' },
  ): Promise<string>;
}
