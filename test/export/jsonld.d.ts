/** What the tests use of jsonld, which ships no types. */
declare module 'jsonld' {
  interface Options {
    documentLoader: (url: string) => never;
  }
  const jsonld: { toRDF(document: object, options: Options): Promise<import('./rdf.ts').AnyQuad[]> };
  export default jsonld;
}
