/** What the tests use of shacl-engine, which ships no types. */
declare module 'shacl-engine' {
  import type { Store, Term } from 'n3';

  export interface ValidationResult {
    focusNode: { term: Term };
    path?: { predicates: Term[] }[];
    shape: { ptr: { term: Term } };
    constraintComponent: Term;
  }

  export class Validator {
    constructor(shapes: Store, options: { factory: unknown });
    validate(data: { dataset: Store }): Promise<{ conforms: boolean; results: ValidationResult[] }>;
  }
}
